import { makeBusiness } from '@foyer/db/factories/make-business'
import { makeProvider } from '@foyer/db/factories/make-provider'
import { beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../testing/world.ts'
import { getPhoto } from './get-photo.ts'

const photo = { type: 'image/png', bytes: new Uint8Array([137, 80, 78, 71]) }

let world: World
beforeAll(async () => {
  world = await openWorld()
})

describe('PAN-11: the faces of providers', () => {
  test('are there for anybody on the pages of their business', async () => {
    const { id } = await makeProvider(world.prisma, world.business, { name: 'Camille', photo })
    const found = await getPhoto(await world.visitor(), { providerId: id })
    expect(found).toMatchObject({ type: 'image/png', version: String(world.business.createdAt.getTime()) })
    expect([...(found?.bytes ?? [])]).toEqual([...photo.bytes])
  })

  test('are absent when the business hides them, when there is none, and on another business’s pages', async () => {
    const { id } = await makeProvider(world.prisma, world.business, { name: 'Idris', photo })
    const faceless = await makeProvider(world.prisma, world.business, { name: 'Jonas' })
    const scope = await world.visitor()
    const settings = { ...scope.settings, visibility: { ...scope.settings.visibility, providerPhotos: false } }
    expect(await getPhoto({ ...scope, settings }, { providerId: id })).toBeNull()
    expect(await getPhoto(scope, { providerId: faceless.id })).toBeNull()
    expect(await getPhoto(scope, { providerId: 'not an id' })).toBeNull()
    const other = await makeBusiness(world.prisma, {
      ...{ slug: 'other', name: 'Other', currency: 'EUR', timeZone: 'Europe/Paris', languages: ['en'] },
      now: world.now,
    })
    expect(await getPhoto(await world.visitor('en', other), { providerId: id })).toBeNull()
  })
})
