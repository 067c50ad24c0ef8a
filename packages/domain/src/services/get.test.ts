import { makeProvider } from '@foyer/db/factories/make-provider'
import { makeService } from '@foyer/db/factories/make-service'
import { expect, test } from 'vitest'
import { openWorld } from '../testing/world.ts'
import { get } from './get.ts'

const world = await openWorld()

test('BOK-1: a service with its rules, offers, extras and everybody who might offer it', async () => {
  const { prisma, business } = world
  const provider = await makeProvider(prisma, business, { name: 'Camille' })
  await makeProvider(prisma, business, { name: 'Jonas', position: 1 })
  const extras = [
    { name: { en: 'Longer' }, priceMinor: 900, durationMinutes: 15, taxes: [{ name: 'VAT', percent: 20 }] },
  ]
  const cancelFees = [{ withinHours: 24, fee: { kind: 'PERCENT', value: 50 } }]
  const made = await makeService(prisma, business, { name: { en: 'Deep' }, extras, cancelFees }, [provider])
  const found = await get(await world.staff(), { serviceId: made.id })
  expect(found.service).toMatchObject({ name: { en: 'Deep' }, cancelFees, taxes: null, deposit: null, approval: null })
  expect(found.service).not.toHaveProperty('businessId')
  expect(found.offers).toEqual([{ providerId: provider.id, priceMinor: null, durationMinutes: null }])
  expect(found.extras).toMatchObject([{ ...extras[0], mostQuantity: 1, active: true }])
  expect(found.providers.map(({ name }) => name)).toEqual(['Camille', 'Jonas'])
})
