import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { recordPayment } from '../bookings/record-payment.ts'
import { takeBackRecorded } from '../bookings/take-back-recorded.ts'
import { inDays, madeBooking, openWorld } from '../testing/world.ts'
import { search } from './search.ts'

const world = await openWorld()
const span = { from: inDays(-1).toISOString(), until: inDays(5).toISOString(), limit: 50 }
const staffOn = async (day: number) => ({ ...(await world.staff()), now: inDays(day) })

async function receive(day: number, amountMinor: number, method: 'cash' | 'terminal' | 'transfer') {
  const { booking, customer } = await madeBooking(world)
  const { lineId } = await recordPayment(await staffOn(day), {
    bookingId: booking.id,
    amountMinor,
    method,
    key: randomUUID(),
  })
  return { booking, customer, lineId }
}

test('ADM-1: what came in, latest first, with sums by method and day; what was taken back counts for nothing', async () => {
  const first = await receive(0, 1000, 'cash')
  await receive(1, 2000, 'terminal')
  await receive(1, 500, 'cash')
  const mistake = await receive(2, 700, 'cash')
  await takeBackRecorded(
    { ...(await staffOn(2)), now: inDays(2, 1) },
    {
      ...{ bookingId: mistake.booking.id, recordedId: mistake.lineId, reason: 'Typed twice', key: randomUUID() },
    },
  )
  const found = await search(await world.staff(), span)
  expect(found.lines.map(({ amountMinor, method }) => [amountMinor, method])).toEqual([
    ...[
      [-700, 'cash'],
      [700, 'cash'],
      [500, 'cash'],
      [2000, 'terminal'],
      [1000, 'cash'],
    ],
  ])
  expect(found.lines.at(-1)).toMatchObject({
    ...{ booking: { id: first.booking.id, number: first.booking.number }, service: 'Massage' },
    customer: { id: first.customer.id },
  })
  expect(found).toMatchObject({ currency: 'EUR', paidMinor: 3500, refundedMinor: 0, next: null, failedRefunds: [] })
  expect(found.methods.map(({ method, paidMinor }) => [method, paidMinor])).toEqual([
    ...[
      ['card', 0],
      ['credit', 0],
      ['cash', 1500],
      ['terminal', 2000],
      ['transfer', 0],
    ],
  ])
  expect(found.days.map(({ day, paidMinor }) => [day, paidMinor])).toEqual([
    ...[
      ['2026-11-23', 1000],
      ['2026-11-24', 2500],
      ['2026-11-25', 0],
    ],
  ])
})

test('ADM-1: narrowed by method and time, page by page without gap or repeat', async () => {
  const staff = await world.staff()
  const cash = await search(staff, { ...span, method: 'cash' })
  expect(cash.lines).toHaveLength(4)
  const seen: string[] = []
  for (let before: { at: string; id: string } | undefined; ; ) {
    const page = await search(staff, { ...span, limit: 2, ...(before && { before }) })
    seen.push(...page.lines.map(({ id }) => id))
    if (!page.next) break
    before = page.next
  }
  expect(seen).toEqual((await search(staff, span)).lines.map(({ id }) => id))
  expect((await search(staff, { ...span, until: inDays(1).toISOString() })).paidMinor).toBe(1000)
})

test('ADM-1: a refund that failed and is still owed waits for staff', async () => {
  const { booking, customer } = await madeBooking(world, { status: 'CANCELED' })
  const own = { businessId: world.business.id, bookingId: booking.id, customerId: customer.id }
  const money = { amountMinor: 5000, createdAt: world.now }
  const paid = { ...own, ...money, state: 'PAID' as const, paidAt: world.now, currency: 'EUR', locale: 'en' }
  const payment = await world.prisma.payment.create({ data: paid })
  const line = { ...own, id: payment.id, kind: 'PAYMENT' as const, amountMinor: -5000, currency: 'EUR', label: 'card' }
  await world.prisma.ledgerLine.create({ data: { ...line, actorKind: 'SYSTEM', createdAt: inDays(-9) } })
  const { customerId: _, ...ofBooking } = own
  const refund = await world.prisma.refund.create({
    data: { ...ofBooking, ...money, paymentId: payment.id, state: 'FAILED' },
  })
  expect((await search(await world.staff(), span)).failedRefunds).toMatchObject([
    { id: refund.id, amountMinor: 5000, bookingId: booking.id },
  ])
})
