import { randomUUID } from 'node:crypto'
import { makeBooking } from '@foyer/db/factories/make-booking'
import { beforeEach, expect, test } from 'vitest'
import { recordPayment } from '../bookings/record-payment.ts'
import { inDays, madeBooking, openWorld } from '../testing/world.ts'
import { credit } from './credit.ts'
import { issue } from './issue.ts'
import { list, listForStaff } from './list.ts'

const world = await openWorld()
beforeEach(async () => {
  await world.set('invoices', { enabled: true })
  await world.set('visibility', {})
})
const invoiced = async (bookingId: string) => issue(await world.staff(), { bookingId, key: randomUUID() })

test('INV-1: a customer sees what was issued to them and nobody else, latest first, and how each stands', async () => {
  const made = await madeBooking(world)
  const { customer, provider, service, scope } = made
  const second = await makeBooking(world.prisma, world.business, {
    customer,
    provider,
    service,
    startsAt: inDays(3, 1),
  })
  const stranger = await madeBooking(world)
  await invoiced(stranger.booking.id)
  const first = await invoiced(made.booking.id)
  await credit(await world.staff(), { invoiceId: first.invoiceId, reason: 'Twice', key: randomUUID() })
  const due = await invoiced(second.id)
  const seen = await list(scope, {})
  expect(seen.map(({ kind, state }) => [kind, state])).toEqual([
    ['INVOICE', 'DUE'],
    ['CREDIT_NOTE', 'CREDIT_NOTE'],
    ['INVOICE', 'CREDITED'],
  ])
  expect(seen[0]).toMatchObject({ number: due.number, totalMinor: 5000, service: 'Massage', issuedOn: '2026-11-23' })
  expect(seen[1]).toMatchObject({ corrects: first.number })
  expect(seen[2]).toMatchObject({ correctedBy: seen[1]!.number })
  await recordPayment(await world.staff(), {
    ...{ bookingId: second.id, amountMinor: 5000, method: 'cash', key: randomUUID() },
  })
  expect((await list(scope, { bookingId: second.id })).map(({ state }) => state)).toEqual(['PAID'])
  await expect(list(scope, { bookingId: stranger.booking.id })).rejects.toMatchObject({ reason: 'bookings.notFound' })
})

test('PAN-11: invoices that are switched off are absent, and those of events with them', async () => {
  const { scope, booking } = await madeBooking(world)
  await invoiced(booking.id)
  const off = {
    ...scope,
    settings: { ...scope.settings, visibility: { ...scope.settings.visibility, invoices: false } },
  }
  expect(await list(off, {})).toEqual([])
  expect(await list(off, { bookingId: booking.id })).toEqual([])
  const noAppointments = { ...scope.settings.visibility, appointments: false }
  expect(await list({ ...scope, settings: { ...scope.settings, visibility: noAppointments } }, {})).toEqual([])
})

test('INV-1: staff see whether an invoice may be issued: not twice, not for nothing, not where they are not used', async () => {
  const { booking } = await madeBooking(world)
  const free = await madeBooking(world, {}, { service: { priceMinor: 0 } })
  const staff = await world.staff()
  const may = async (bookingId: string, by = staff) => (await listForStaff(by, { bookingId })).mayIssue
  expect(await may(booking.id)).toBe(true)
  expect(await may(free.booking.id)).toBe(false)
  const { invoiceId } = await invoiced(booking.id)
  expect(await may(booking.id)).toBe(false)
  await credit(staff, { invoiceId, reason: 'Wrong', key: randomUUID() })
  expect(await may(booking.id)).toBe(true)
  await world.set('invoices', {})
  expect(await may(booking.id, await world.staff())).toBe(false)
})
