import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { cancel, cancelForStaff } from '../bookings/cancel.ts'
import { cancelUnpaid } from '../bookings/cancel-unpaid.ts'
import { queueDueMessages } from '../bookings/queue-due-messages.ts'
import { recordPayment } from '../bookings/record-payment.ts'
import { waiveFee } from '../bookings/waive-fee.ts'
import { gated, somebodyWaits } from '../testing/gated.ts'
import { openPaidWorld } from '../testing/paid-world.ts'
import { inDays, madeBooking } from '../testing/world.ts'
import { queueRefunds } from './queue-refunds.ts'
import { refundOwed } from './refund-owed.ts'
import { start } from './start.ts'

const { world, sandbox, control, pay, hearAll, ledger, worker } = await openPaidWorld()
const path = '/v1/refunds'
const refundsAtStripe = (bookingId: string, ids: string[]) =>
  sandbox.world.refunds.all().filter(({ metadata }) => ids.includes(metadata?.refundId ?? bookingId))

async function paidBooking(over: Parameters<typeof madeBooking>[1] = {}) {
  const made = await madeBooking(world, over)
  const { paymentId, url } = await start(made.scope, { bookingId: made.booking.id, part: 'all', key: randomUUID() })
  await pay(url)
  await hearAll()
  await queueRefunds(worker())
  return { ...made, paymentId }
}
const cancelAt = async (made: Awaited<ReturnType<typeof paidBooking>>) =>
  cancel(made.scope, { bookingId: made.booking.id, key: randomUUID() })
const jobsOf = async (bookingId: string, job: string) =>
  (await world.jobs()).filter(({ name, data }) => name === job && data.bookingId === bookingId).length
const rowsOf = (bookingId: string) => world.prisma.refund.findMany({ where: { bookingId } })
const later = inDays(0, 0, 4)

test('BOK-8 BOK-9: what was paid goes back to the card once the cancellation can no longer be taken back', async () => {
  const made = await paidBooking()
  const { id: bookingId } = made.booking
  await cancelAt(made)
  expect(await queueRefunds(worker(later))).toEqual({ queued: 0 })
  await refundOwed(await world.system(), { bookingId })
  expect(await rowsOf(bookingId)).toEqual([])
  await queueDueMessages(worker(later))
  expect(await queueRefunds(worker(later))).toEqual({ queued: 1 })
  expect(await queueRefunds(worker(later))).toEqual({ queued: 0 })
  expect(await jobsOf(bookingId, 'payments.refundDue')).toBe(1)
  await refundOwed(await world.system(), { bookingId })
  const [refund] = await rowsOf(bookingId)
  expect(refund).toMatchObject({ state: 'DONE', amountMinor: 5000 })
  expect((await ledger(bookingId)).sort()).toEqual(
    ['CHARGE -5000 Massage', 'CHARGE 5000 Massage', 'PAYMENT -5000 card', 'REFUND 5000 card'].sort(),
  )
  expect(refundsAtStripe(bookingId, [refund!.id])).toHaveLength(1)
})

test('BOK-7 BOK-8: a fee is kept from what was paid, and goes back too when staff waive it', async () => {
  const fee = [{ withinHours: 48, fee: { kind: 'PERCENT', value: 40 } }]
  const made = await paidBooking({ cancelFees: fee })
  const { id: bookingId } = made.booking
  await cancelAt(made)
  await queueDueMessages(worker(later))
  await refundOwed(await world.system(), { bookingId })
  expect((await rowsOf(bookingId)).map(({ amountMinor }) => amountMinor)).toEqual([3000])
  await queueRefunds(worker(later))
  await waiveFee(await world.staff(), { bookingId, reason: 'Ill', key: randomUUID() })
  expect(await queueRefunds(worker(later))).toEqual({ queued: 1 })
  await refundOwed(await world.system(), { bookingId })
  expect((await rowsOf(bookingId)).map(({ amountMinor }) => amountMinor).sort()).toEqual([2000, 3000])
})

test('BOK-8: what is posted while it is being looked for is looked at after', async () => {
  const made = await madeBooking(world)
  const { id: bookingId } = made.booking
  await queueRefunds(worker())
  const { url } = await start(made.scope, { bookingId, part: 'all', key: randomUUID() })
  await pay(url)
  await hearAll()
  await world.set('manageBookings', { undoCancel: false })
  const late = gated(await world.staff())
  await world.set('manageBookings', {})
  const canceling = cancelForStaff(late.scope, { bookingId, key: randomUUID() })
  await late.reached
  await queueRefunds(worker())
  late.open()
  await canceling
  await queueRefunds(worker())
  expect(await jobsOf(bookingId, 'payments.refundDue')).toBe(1)
})

test('BOK-8 threats 30: 20 at once send the money once', async () => {
  const made = await paidBooking()
  const { id: bookingId } = made.booking
  await cancelAt(made)
  await queueDueMessages(worker(later))
  const system = await world.system()
  await Promise.all([...Array(20)].map(() => refundOwed(system, { bookingId })))
  await hearAll()
  const rows = await rowsOf(bookingId)
  expect(rows.map(({ amountMinor, state }) => ({ amountMinor, state }))).toEqual([{ amountMinor: 5000, state: 'DONE' }])
  expect(refundsAtStripe(bookingId, [rows[0]!.id])).toHaveLength(1)
})

const faults = [
  { name: 'is busy', fault: { kind: 'status', status: 429, times: 3 } },
  { name: 'breaks', fault: { kind: 'status', status: 500, times: 3 } },
  { name: 'drops the connection before the work', fault: { kind: 'reset', times: 3 } },
  { name: 'drops the connection after the work', fault: { kind: 'resetAfter', times: 3 } },
]

test.each(faults)('BOK-8 threats 28: Stripe $name: tried again, the money leaves once', async ({ fault }) => {
  const made = await paidBooking()
  const { id: bookingId } = made.booking
  await cancelAt(made)
  await queueDueMessages(worker(later))
  await control('/_faults', { path, ...fault })
  const first = await refundOwed(await world.system(), { bookingId }).catch(() => 'failed')
  await fetch(`${sandbox.url}/_faults`, { method: 'DELETE' })
  const [planned] = await rowsOf(bookingId)
  expect(planned).toBeDefined()
  // A key that was answered with a fault answers the same for a day; then it acts anew.
  if (first === 'failed' && 'status' in fault && fault.status === 500) {
    await expect(refundOwed(await world.system(), { bookingId })).rejects.toThrow()
    sandbox.forgetKeys()
  }
  await refundOwed(await world.system(), { bookingId })
  const rows = await rowsOf(bookingId)
  expect(rows.map(({ state }) => state)).toEqual(['DONE'])
  expect(refundsAtStripe(bookingId, [rows[0]!.id])).toHaveLength(1)
})

test('PAY-6: a payment for a time that has gone comes back by itself', async () => {
  const made = await madeBooking(world)
  const { id: bookingId } = made.booking
  const { url } = await start(made.scope, { bookingId, part: 'all', key: randomUUID() })
  await world.prisma.booking.update({ where: { id: bookingId }, data: { payBy: world.now } })
  expect(await cancelUnpaid(worker())).toEqual({ canceled: 1 })
  await pay(url)
  await hearAll()
  expect(await queueRefunds(worker())).toEqual({ queued: 1 })
  await refundOwed(await world.system(), { bookingId })
  expect((await rowsOf(bookingId)).map(({ state, amountMinor }) => ({ state, amountMinor }))).toEqual([
    { state: 'DONE', amountMinor: 5000 },
  ])
})

test('BOK-16: what is paid at this moment is not cancelled as unpaid', async () => {
  const { booking } = await madeBooking(world)
  const { id: bookingId } = booking
  await world.prisma.booking.update({ where: { id: bookingId }, data: { payBy: world.now } })
  const late = gated(await world.staff())
  const paying = recordPayment(late.scope, { bookingId, amountMinor: 5000, method: 'cash', key: randomUUID() })
  await late.reached
  const canceling = cancelUnpaid(worker())
  await somebodyWaits(world)
  late.open()
  await paying
  expect(await canceling).toEqual({ canceled: 0 })
  expect(await world.prisma.booking.findUnique({ where: { id: bookingId } })).toMatchObject({ status: 'APPROVED' })
})

test('BOK-8: what Stripe will not give back is marked, the ledger still says that it is owed', async () => {
  const made = await paidBooking()
  const { id: bookingId } = made.booking
  for (const charge of sandbox.world.charges.all())
    if (charge.metadata.paymentId === made.paymentId) charge.amount_refunded = 5000
  await cancelAt(made)
  await queueDueMessages(worker(later))
  await refundOwed(await world.system(), { bookingId })
  expect((await rowsOf(bookingId)).map(({ state }) => state)).toEqual(['FAILED'])
  const { _sum } = await world.prisma.ledgerLine.aggregate({ where: { bookingId }, _sum: { amountMinor: true } })
  expect(_sum.amountMinor).toBe(-5000)
  // It waits for staff: what was refused is not tried for ever.
  await queueRefunds(worker(later))
  await refundOwed(await world.system(), { bookingId })
  expect(await queueRefunds(worker(later))).toEqual({ queued: 0 })
  expect((await rowsOf(bookingId)).map(({ state }) => state)).toEqual(['FAILED'])
})

test('BOK-8: a page on which nothing is owed any more is closed', async () => {
  const made = await madeBooking(world)
  const { paymentId } = await start(made.scope, { bookingId: made.booking.id, part: 'all', key: randomUUID() })
  await cancel(made.scope, { bookingId: made.booking.id, key: randomUUID() })
  await refundOwed(await world.system(), { bookingId: made.booking.id })
  expect(
    sandbox.world.sessions.all().find(({ client_reference_id }) => client_reference_id === paymentId)?.status,
  ).toBe('expired')
})

test('the database: never more goes back than was paid, what was paid stays so', async () => {
  const made = await paidBooking()
  const own = {
    businessId: world.business.id,
    bookingId: made.booking.id,
    paymentId: made.paymentId,
    createdAt: world.now,
  }
  await expect(world.prisma.refund.create({ data: { ...own, amountMinor: 5001 } })).rejects.toThrow('more goes back')
  await expect(
    world.prisma.payment.update({ where: { id: made.paymentId }, data: { state: 'EXPIRED', paidAt: null } }),
  ).rejects.toThrow('only moves forward')
  await expect(
    world.prisma.payment.update({ where: { id: made.paymentId }, data: { amountMinor: 1 } }),
  ).rejects.toThrow('only moves forward')
})
