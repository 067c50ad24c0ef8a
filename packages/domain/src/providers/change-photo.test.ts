import { makeProvider } from '@foyer/db/factories/make-provider'
import { expect, test } from 'vitest'
import { png, webp } from '../testing/pictures.ts'
import { openWorld } from '../testing/world.ts'
import { changePhoto } from './change-photo.ts'
import { getPhoto } from './get-photo.ts'

const world = await openWorld()
const base64 = (bytes: Buffer) => bytes.toString('base64')

test('PAN-11: a photo is there at once, replaced and taken away', async () => {
  const { id: providerId } = await makeProvider(world.prisma, world.business, { name: 'Camille' })
  const scope = await world.staff('MANAGER')
  await changePhoto(scope, { providerId, picture: base64(png(300, 300)) })
  expect(await getPhoto(await world.visitor(), { providerId })).toMatchObject({ type: 'image/png' })
  await changePhoto(scope, { providerId, picture: base64(webp(200, 200)) })
  expect(await getPhoto(scope, { providerId })).toMatchObject({ type: 'image/webp' })
  await changePhoto(scope, { providerId, picture: null })
  expect(await getPhoto(scope, { providerId })).toBeNull()
})

test('FIL-2: too large, too many pixels, or no picture at all is refused (C18)', async () => {
  const { id: providerId } = await makeProvider(world.prisma, world.business, { name: 'Jonas' })
  const scope = await world.staff()
  for (const picture of [png(2001, 10), png(10, 10, 256 * 1024 + 1), Buffer.from('<svg/>'), Buffer.alloc(0)])
    await expect(changePhoto(scope, { providerId, picture: base64(picture) })).rejects.toMatchObject({
      reason: 'providers.photoInvalid',
      field: 'picture',
    })
  expect(await getPhoto(scope, { providerId })).toBeNull()
})
