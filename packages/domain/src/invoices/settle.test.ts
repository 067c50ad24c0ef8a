import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { cancel, cancelForStaff } from '../bookings/cancel.ts'
import { completeEnded } from '../bookings/complete-ended.ts'
import { edit } from '../bookings/edit.ts'
import { markNoShow } from '../bookings/mark-no-show.ts'
import { queueDueMessages } from '../bookings/queue-due-messages.ts'
import { undoCancel } from '../bookings/undo-cancel.ts'
import { queueRefunds } from '../payments/queue-refunds.ts'
import { refundOwed } from '../payments/refund-owed.ts'
import { start } from '../payments/start.ts'
import { openPaidWorld } from '../testing/paid-world.ts'
import { inDays, madeBooking } from '../testing/world.ts'
import { credit } from './credit.ts'
import { issue } from './issue.ts'
import { queueDue } from './queue-due.ts'
import { settle } from './settle.ts'

const { world, pay, hearAll, worker } = await openPaidWorld()
const use = (more: object = {}) => world.set('invoices', { enabled: true, automatic: 'paid', ...more })
beforeEach(() => use())

type Made = Awaited<ReturnType<typeof madeBooking>>
const settled = async ({ booking }: Made) => settle(await world.system(), { bookingId: booking.id })
async function paid(over: Parameters<typeof madeBooking>[1] = {}, options: Parameters<typeof madeBooking>[2] = {}) {
  const made = await madeBooking(world, over, options)
  const { url } = await start(made.scope, { bookingId: made.booking.id, part: 'all', key: randomUUID() })
  await pay(url)
  await hearAll()
  return made
}
/** Kind and total of what was issued, in order. */
const issued = async ({ booking }: Made) =>
  (
    await world.prisma.invoice.findMany({
      where: { bookingId: booking.id },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    })
  ).map(({ kind, totalMinor }) => `${kind} ${totalMinor}`)
const queued = async ({ booking }: Made) =>
  (await world.jobs()).filter(({ name, data }) => name === 'invoices.due' && data.bookingId === booking.id).length

test('INV-1: what was paid is invoiced by itself, once however often it is looked at', async () => {
  const made = await paid()
  await queueDue(worker())
  expect(await queued(made)).toBe(1)
  await Promise.all(Array.from({ length: 10 }, () => settled(made)))
  expect(await issued(made)).toEqual(['INVOICE 5000'])
  await queueDue(worker())
  expect(await queued(made)).toBe(1)
})

test('INV-1: not before it is paid, not where the business issues by hand, and when it took place where it says so', async () => {
  const unpaid = await madeBooking(world)
  await settled(unpaid)
  expect(await issued(unpaid)).toEqual([])
  await use({ automatic: 'never' })
  const byHand = await paid()
  await settled(byHand)
  expect(await issued(byHand)).toEqual([])
  await use({ automatic: 'completed' })
  const visit = await madeBooking(world, { startsAt: inDays(0, -2), status: 'APPROVED' })
  await settled(visit)
  expect(await issued(visit)).toEqual([])
  await completeEnded(worker())
  await queueDue(worker())
  expect(await queued(visit)).toBe(1)
  await settled(visit)
  expect(await issued(visit)).toEqual(['INVOICE 5000'])
})

test('INV-2: when a booking comes to cost something else, a credit note takes the invoice back and the new one says so', async () => {
  await world.set('manageBookings', { editPersons: true })
  const made = await paid({}, { service: { capacity: 4 } })
  await settled(made)
  await edit(made.scope, { bookingId: made.booking.id, persons: 2, expectedTotalMinor: 10_000, key: randomUUID() })
  await settled(made)
  await settled(made)
  expect(await issued(made)).toEqual(['INVOICE 5000', 'CREDIT_NOTE 5000', 'INVOICE 10000'])
})

test('INV-2 BOK-9: a cancellation that may be taken back leaves the invoice; after that a credit note, and the fee is invoiced', async () => {
  const cancelFees = [{ withinHours: 72, fee: { kind: 'FIXED' as const, value: 2000 } }]
  const made = await paid({ startsAt: inDays(1), cancelFees })
  await settled(made)
  await queueDue(worker())
  const before = await queued(made)
  const later = worker(inDays(0, 0, 4))
  await cancel(made.scope, { bookingId: made.booking.id, key: randomUUID() })
  await queueDue(worker())
  expect(await queued(made)).toBe(before)
  await undoCancel(made.scope, { bookingId: made.booking.id, key: randomUUID() })
  await settled(made)
  expect(await issued(made)).toEqual(['INVOICE 5000'])
  await cancel(made.scope, { bookingId: made.booking.id, key: randomUUID() })
  await queueDueMessages(later)
  await queueDue(later)
  expect(await queued(made)).toBe(before + 1)
  await settled(made)
  expect(await issued(made)).toEqual(['INVOICE 5000', 'CREDIT_NOTE 5000', 'INVOICE 2000'])
  const fee = await world.prisma.invoice.findFirstOrThrow({ where: { bookingId: made.booking.id, totalMinor: 2000 } })
  expect(fee.content).toMatchObject({
    lines: [{ description: 'Cancellation fee: Massage', amountMinor: 2000, taxes: [] }],
    taxes: [],
    ...{ netMinor: 2000, taxMinor: 0, totalMinor: 2000, paidMinor: 2000, dueMinor: 0 },
  })
})

test('INV-2 threats 30: 20 cancel at once while staff do too: no more goes back than was paid, one credit note, no gap', async () => {
  const made = await paid()
  await settled(made)
  const staff = await world.staff()
  const { id: bookingId } = made.booking
  const reason = 'Ill'
  await Promise.allSettled([
    ...Array.from({ length: 20 }, () => cancel(made.scope, { bookingId, key: randomUUID() })),
    cancelForStaff(staff, { bookingId, reason, atCustomersRequest: true, key: randomUUID() }),
  ])
  await queueDueMessages(worker(inDays(0, 0, 4)))
  await queueRefunds(worker(inDays(0, 0, 4)))
  const system = await world.system()
  await Promise.allSettled(
    Array.from({ length: 10 }, (_, place) =>
      place % 2 ? refundOwed(system, { bookingId }) : settle(system, { bookingId }),
    ),
  )
  const refunds = await world.prisma.refund.findMany({ where: { bookingId, state: { not: 'FAILED' } } })
  expect(refunds.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(5000)
  expect(await issued(made)).toEqual(['INVOICE 5000', 'CREDIT_NOTE 5000'])
  const all = await world.prisma.invoice.findMany({ orderBy: [{ series: 'asc' }, { sequence: 'asc' }] })
  for (const series of new Set(all.map((each) => each.series))) {
    const numbers = all.filter((each) => each.series === series).map(({ sequence }) => sequence)
    expect(numbers).toEqual(numbers.map((_, place) => place + 1))
  }
})

test('INV-2: what staff took back is not issued again behind their back', async () => {
  const made = await paid()
  await settled(made)
  const [invoice] = await world.prisma.invoice.findMany({ where: { bookingId: made.booking.id } })
  await credit(await world.staff(), { invoiceId: invoice!.id, reason: 'Wrong name', key: randomUUID() })
  await settled(made)
  expect(await issued(made)).toEqual(['INVOICE 5000', 'CREDIT_NOTE 5000'])
  await issue(await world.staff(), { bookingId: made.booking.id, key: randomUUID() })
  expect(await issued(made)).toHaveLength(3)
})

test('INV-2: a business that does not use invoices leaves no work behind', async () => {
  await world.set('invoices', {})
  const made = await paid()
  expect(await world.prisma.invoiceDue.findMany({ where: { bookingId: made.booking.id } })).toEqual([])
})

const wholeFee = { noShowFee: { kind: 'PERCENT' as const, value: 100 } }
const taxed = { service: { taxes: [{ name: 'VAT', percent: 20 }] } }
const missed = async ({ booking }: Made) =>
  markNoShow({ ...(await world.staff()), now: inDays(1, 3) }, { bookingId: booking.id, key: randomUUID() })
const lastContent = async ({ booking }: Made) =>
  (await world.prisma.invoice.findFirstOrThrow({ where: { bookingId: booking.id }, orderBy: { id: 'desc' } })).content

test('INV-1: a fee of the whole price is no service: the invoice is taken back, and the fee invoiced without tax', async () => {
  const made = await paid(wholeFee, taxed)
  await settled(made)
  await missed(made)
  await settled(made)
  await settled(made)
  expect(await issued(made)).toEqual(['INVOICE 5000', 'CREDIT_NOTE 5000', 'INVOICE 5000'])
  const ofFee = {
    lines: [{ description: 'Fee for a missed appointment: Massage', taxes: [] }],
    taxMinor: 0,
    totalMinor: 5000,
  }
  expect(await lastContent(made)).toMatchObject(ofFee)
  const late = await madeBooking(world, wholeFee, taxed)
  await missed(late)
  await issue(await world.staff(), { bookingId: late.booking.id, key: randomUUID() })
  expect(await lastContent(late)).toMatchObject(ofFee)
})

test('INV-2: what was taken back by itself is issued anew when it costs something again', async () => {
  await world.set('manageBookings', { editExtras: true })
  const oil = { name: { en: 'Oil' }, priceMinor: 700, durationMinutes: 0, mostQuantity: 1 }
  const made = await madeBooking(world, {}, { service: { priceMinor: 0, extras: [oil] } })
  const { id: bookingId } = made.booking
  const { id: extraId } = await world.prisma.extra.findFirstOrThrow({ where: { serviceId: made.service.id } })
  const choose = (extras: { extraId: string; quantity: number }[], expectedTotalMinor: number) =>
    edit(made.scope, { bookingId, extras, expectedTotalMinor, key: randomUUID() })
  await choose([{ extraId, quantity: 1 }], 700)
  await pay((await start(made.scope, { bookingId, part: 'all', key: randomUUID() })).url)
  await hearAll()
  await settled(made)
  await choose([], 0)
  await settled(made)
  await choose([{ extraId, quantity: 1 }], 700)
  await settled(made)
  expect(await issued(made)).toEqual(['INVOICE 700', 'CREDIT_NOTE 700', 'INVOICE 700'])
})

test('INV-2 BOK-9: a look while a cancellation may be taken back does nothing, and is made again after that', async () => {
  await world.set('manageBookings', { undoCancel: true })
  const made = await paid({ startsAt: inDays(1) })
  await settled(made)
  await queueDue(worker())
  const before = await queued(made)
  await cancel(made.scope, { bookingId: made.booking.id, key: randomUUID() })
  await world.prisma.invoiceDue.deleteMany({ where: { bookingId: made.booking.id } })
  await settled(made)
  expect(await issued(made)).toEqual(['INVOICE 5000'])
  await queueDue(worker())
  expect(await queued(made)).toBe(before)
  const later = worker(inDays(0, 0, 4))
  await queueDueMessages(later)
  await queueDue(later)
  expect(await queued(made)).toBe(before + 1)
  await settled(made)
  expect(await issued(made)).toEqual(['INVOICE 5000', 'CREDIT_NOTE 5000'])
})
