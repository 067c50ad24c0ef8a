import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { accept } from '../quotes/accept.ts'
import { getForStaff } from '../quotes/get.ts'
import { madeQuote } from '../testing/quoted.ts'
import { inDays, openWorld } from '../testing/world.ts'
import { bookForStaff, bookForStaffInput } from './book-for-staff.ts'
import { edit } from './edit.ts'
import { get } from './get.ts'
import { previewEdit } from './preview-edit.ts'
import { snapshotOf } from './snapshot.ts'

const world = await openWorld()
const taxes = [{ name: 'VAT', percent: 20 }]

async function acceptedQuote() {
  const made = await madeQuote(world, { persons: 2 }, { service: { capacity: 3, priceMinor: 9900, taxes } })
  await accept(made.scope, { quoteId: made.quote.id, name: 'Nadia', key: randomUUID() })
  return made
}
type Made = Awaited<ReturnType<typeof acceptedQuote>>

const asked = ({ quote, customer, service, provider }: Made, over: object = {}) =>
  bookForStaffInput.parse({
    ...{ quoteId: quote.id, customerId: customer.id, serviceId: service.id, providerId: provider.id, persons: 2 },
    ...{ startsAt: inDays(1, 1).toISOString(), key: randomUUID(), ...over },
  })

test('INV-5 PRI-2: an accepted quote is booked at its price, whatever the service costs today', async () => {
  const made = await acceptedQuote()
  const staff = await world.staff('FRONT_DESK')
  const form = asked(made)
  const { bookingId } = await bookForStaff(staff, form)
  expect(await bookForStaff(staff, form)).toMatchObject({ bookingId })
  const booking = await world.prisma.booking.findUniqueOrThrow({ where: { id: bookingId } })
  expect(booking.persons).toBe(2)
  expect(snapshotOf(booking)).toMatchObject({
    ...{ pricing: 'FLAT', unitPriceMinor: 22_500, taxes: [], taxMinor: 0, totalMinor: 22_500, extras: [] },
  })
  const { _sum } = await world.prisma.ledgerLine.aggregate({ where: { bookingId }, _sum: { amountMinor: true } })
  expect(_sum.amountMinor).toBe(22_500)
  expect(await getForStaff(staff, { quoteId: made.quote.id })).toMatchObject({ bookingId })
  const other = asked(made, { startsAt: inDays(2, 1).toISOString() })
  await expect(bookForStaff(staff, other)).rejects.toMatchObject({ reason: 'quotes.bookedAlready' })
})

test('INV-5: the quote’s own taxes hold, not those of today', async () => {
  const lines = [{ description: 'Visit', quantity: 1, unitMinor: 10_001 }]
  const made = await madeQuote(world, { state: 'DRAFT', lines }, { service: { capacity: 3 } })
  const sent = { state: 'SENT' as const, sentAt: world.now, taxMinor: 2000, totalMinor: 12_001 }
  await world.prisma.quote.update({
    where: { id: made.quote.id },
    data: { taxes, taxesIncluded: false, persons: 2, ...sent },
  })
  await accept(made.scope, { quoteId: made.quote.id, name: 'Nadia', key: randomUUID() })
  const { bookingId } = await bookForStaff(await world.staff(), asked(made))
  const booking = await world.prisma.booking.findUniqueOrThrow({ where: { id: bookingId } })
  expect(snapshotOf(booking)).toMatchObject({ taxMinor: 2000, totalMinor: 12_001, taxesIncluded: false, taxes })
})

test('INV-5: only what was quoted, for whom it was, without extras or a coupon, and only once accepted', async () => {
  const made = await acceptedQuote()
  const [stranger, open] = [await madeQuote(world), await madeQuote(world, { persons: 2 })]
  const staff = await world.staff()
  const refusal = (over: object, by = staff) => bookForStaff(by, asked(made, over)).catch(({ reason }) => reason)
  expect(await refusal({ customerId: stranger.customer.id })).toBe('input.invalid')
  expect(await refusal({ persons: 1 })).toBe('input.invalid')
  expect(await refusal({ serviceId: stranger.service.id, providerId: stranger.provider.id })).toBe('input.invalid')
  expect(await refusal({ extras: [{ extraId: randomUUID(), quantity: 1 }] })).toBe('input.invalid')
  expect(await refusal({ quoteId: randomUUID() })).toBe('quotes.notFound')
  expect(await refusal({ quoteId: open.quote.id })).toBe('quotes.notAccepted')
  const provider = await world.staff('PROVIDER', { providerId: made.provider.id })
  expect(await refusal({}, provider)).toMatch(/notFound$/)
  expect(await world.prisma.booking.count({ where: { customerId: made.customer.id } })).toBe(0)
})

test('INV-5 threat 39: booked at ten times at once, a quote becomes one booking and leaves no time taken', async () => {
  const made = await acceptedQuote()
  const staff = await world.staff()
  const ends = await Promise.allSettled(
    Array.from({ length: 10 }, (_, day) =>
      bookForStaff(staff, asked(made, { startsAt: inDays(7 + 7 * Math.floor(day / 5) + (day % 5), 1).toISOString() })),
    ),
  )
  expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const reasons = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason.reason] : []))
  expect(new Set(reasons)).toEqual(new Set(['quotes.bookedAlready']))
  expect(await world.prisma.booking.count({ where: { customerId: made.customer.id } })).toBe(1)
  expect(await world.prisma.claim.count({ where: { providerId: made.provider.id } })).toBe(1)
})

test('INV-5 BOK-13: customers do not change for how many a quote was made, staff do', async () => {
  await world.set('manageBookings', { reschedule: true, editNote: true, editPersons: true, rescheduleCutoffMinutes: 0 })
  const made = await acceptedQuote()
  const staff = await world.staff()
  const { bookingId } = await bookForStaff(staff, asked(made))
  expect((await previewEdit(made.scope, { bookingId })).fields).toMatchObject({ note: '', persons: null })
  const more = () => ({ bookingId, persons: 3, expectedTotalMinor: 22_500, key: randomUUID() })
  await expect(edit(made.scope, more())).rejects.toMatchObject({ reason: 'bookings.notPossible', field: 'persons' })
  await world.set('manageBookings', {
    reschedule: true,
    editNote: false,
    editPersons: true,
    rescheduleCutoffMinutes: 0,
  })
  expect((await get(await world.customer(made.customer), { bookingId })).edit).toMatchObject({
    allowed: false,
    why: 'off',
  })
  expect(await edit(staff, more())).toMatchObject({ totalMinor: 22_500 })
})
