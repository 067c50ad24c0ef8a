import { beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../testing/world.ts'
import { get } from './get.ts'

let world: World
beforeAll(async () => {
  world = await openWorld({ contact: { email: 'hello@harbour.example' }, brand: { color: '#0f766e' } })
})

test('ADM-2: the business as its settings show it', async () => {
  expect(await get(await world.staff('FRONT_DESK'))).toEqual({
    ...{ slug: 'harbour', name: 'Harbour Physio', languages: ['en', 'fr'], currency: 'EUR', timeZone: 'Europe/Paris' },
    ...{
      contact: { email: 'hello@harbour.example' },
      brand: { color: '#0f766e' },
      logoVersion: null,
      version: expect.any(String),
    },
  })
})
