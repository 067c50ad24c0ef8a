import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { madeBooking, openWorld } from '../testing/world.ts'
import { get } from './get.ts'
import { issue } from './issue.ts'

const world = await openWorld()
await world.set('invoices', { enabled: true, note: { en: 'Thank you', fr: 'Merci' } })

test('INV-1: customer and staff get all that the paper says, in the buyer’s language; anybody else nothing', async () => {
  const { scope, booking, customer } = await madeBooking(world, {}, { customer: { locale: 'fr' } })
  const staff = await world.staff()
  const { invoiceId, number } = await issue(staff, { bookingId: booking.id, key: randomUUID() })
  const printed = await get(scope, { invoiceId })
  expect(printed).toMatchObject({
    ...{ kind: 'INVOICE', number, locale: 'fr', currency: 'EUR', issuedOn: '2026-11-23', note: 'Merci' },
    ...{ seller: { name: 'Harbour Physio' }, buyer: { customerNumber: customer.number }, totalMinor: 5000 },
    lines: [{ detail: 'mardi 24 novembre 2026, 11:00–11:30, avec Camille Roux' }],
  })
  expect(await get(staff, { invoiceId })).toEqual(printed)
  const notFound = { reason: 'invoices.notFound' }
  await expect(get((await madeBooking(world)).scope, { invoiceId })).rejects.toMatchObject(notFound)
  const foreign = await world.staff('OWNER', { of: await otherBusiness(world) })
  await expect(get(foreign, { invoiceId })).rejects.toMatchObject(notFound)
  await expect(get(scope, { invoiceId: randomUUID() })).rejects.toMatchObject(notFound)
  const settings = { ...scope.settings, visibility: { ...scope.settings.visibility, invoices: false } }
  await expect(get({ ...scope, settings }, { invoiceId })).rejects.toMatchObject(notFound)
})
