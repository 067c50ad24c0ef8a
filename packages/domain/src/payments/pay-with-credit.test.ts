import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { cancel } from '../bookings/cancel.ts'
import { grantCredit } from '../customers/grant-credit.ts'
import { openPaidWorld } from '../testing/paid-world.ts'
import { madeBooking } from '../testing/world.ts'
import { checkMoney } from './check-money.ts'
import { getCredit } from './get-credit.ts'
import { payWithCredit } from './pay-with-credit.ts'
import { queueRefunds } from './queue-refunds.ts'
import { refundOwed } from './refund-owed.ts'
import { start } from './start.ts'

const { world, sandbox, pay, hearAll, ledger, worker } = await openPaidWorld({ approveWhenPaid: true })
await world.set('manageBookings', { undoCancel: false })

async function withCredit(amountMinor: number, over: Parameters<typeof madeBooking>[1] = {}) {
  const made = await madeBooking(world, over)
  const given = { customerId: made.customer.id, amountMinor, reason: 'Sorry', key: randomUUID() }
  await grantCredit(await world.staff(), given)
  const scope = { ...made.scope, settings: (await world.system()).settings }
  return { ...made, scope, bookingId: made.booking.id }
}
const asked = (bookingId: string, expectedMinor: number) => ({ bookingId, expectedMinor, key: randomUUID() })
const kindsOf = async (scope: Parameters<typeof getCredit>[0]) =>
  (await getCredit(scope)).entries.map(({ kind, amountMinor }) => [kind, amountMinor])

test('PKG-6 PAY-2 PAY-3: as much of what is owed as there is credit for is paid at once, and the request approved', async () => {
  const { scope, bookingId } = await withCredit(3000, { status: 'PENDING' })
  expect(await payWithCredit(scope, asked(bookingId, 3000))).toMatchObject({ paidMinor: 3000, dueMinor: 2000 })
  expect(await ledger(bookingId)).toEqual(['CHARGE 5000 Massage', 'PAYMENT -3000 credit'])
  expect(await getCredit(scope)).toMatchObject({ balanceMinor: 0 })
  expect(await kindsOf(scope)).toEqual([
    ['SPENT', -3000],
    ['GRANTED', 3000],
  ])
  expect((await world.prisma.booking.findUniqueOrThrow({ where: { id: bookingId } })).status).toBe('APPROVED')
  await expect(payWithCredit(scope, asked(bookingId, 100))).rejects.toMatchObject({ reason: 'payments.amountChanged' })
  expect((await checkMoney(worker())).agrees).toBe(true)
})

test('PKG-6: never more than is owed, nor than the page showed; a repetition changes nothing', async () => {
  const { scope, bookingId } = await withCredit(9000)
  await expect(payWithCredit(scope, asked(bookingId, 9000))).rejects.toMatchObject({
    ...{ reason: 'payments.amountChanged', details: { amountMinor: 5000 } },
  })
  const once = asked(bookingId, 5000)
  const first = await payWithCredit(scope, once)
  expect(await payWithCredit(scope, once)).toEqual(first)
  expect((await getCredit(scope)).balanceMinor).toBe(4000)
  await expect(payWithCredit(scope, asked(bookingId, 4000))).rejects.toMatchObject({ reason: 'payments.nothingToPay' })
})

test('PKG-6: twenty at once for two bookings spend what there is once', async () => {
  const { scope, bookingId, customer } = await withCredit(5000)
  const other = await madeBooking(world)
  await world.prisma.booking.update({ where: { id: other.booking.id }, data: { customerId: customer.id } })
  const both = [bookingId, other.booking.id]
  await Promise.allSettled([...Array(20)].map((_, n) => payWithCredit(scope, asked(both[n % 2]!, 5000))))
  expect((await getCredit(scope)).balanceMinor).toBe(0)
  expect(await world.prisma.creditEntry.count({ where: { customerId: customer.id, kind: 'SPENT' } })).toBe(1)
  const rich = {
    ...{ businessId: world.business.id, customerId: customer.id, kind: 'SPENT' as const },
    amountMinor: -1,
  }
  await expect(
    world.prisma.creditEntry.create({ data: { ...rich, currency: 'EUR', actorKind: 'SYSTEM', createdAt: world.now } }),
  ).rejects.toThrow('more credit is spent')
})

test('BOK-8 PKG-6: what was paid with credit comes back as credit, what was paid by card to the card', async () => {
  const { scope, bookingId } = await withCredit(2000)
  await payWithCredit(scope, asked(bookingId, 2000))
  const { url } = await start(scope, { bookingId, part: 'all', key: randomUUID() })
  await pay(url)
  await hearAll()
  await cancel(scope, { bookingId, key: randomUUID() })
  expect((await queueRefunds(worker())).queued).toBeGreaterThan(0)
  const system = await world.system()
  await Promise.all([...Array(5)].map(() => refundOwed(system, { bookingId })))
  expect((await getCredit(scope)).balanceMinor).toBe(2000)
  expect(sandbox.world.refunds.all().map(({ amount }) => amount)).toEqual([3000])
  expect((await ledger(bookingId)).filter((line) => line.startsWith('REFUND')).sort()).toEqual([
    'REFUND 2000 credit',
    'REFUND 3000 card',
  ])
  expect((await checkMoney(worker())).agrees).toBe(true)
})

test.each([
  { rule: 'credit', refundTo: undefined, credit: 5000 },
  { rule: 'choice', refundTo: 'credit' as const, credit: 5000 },
  { rule: 'choice', refundTo: 'card' as const, credit: 0 },
  { rule: 'card', refundTo: 'credit' as const, credit: 0 },
])('BOK-8: agreed $rule, chosen $refundTo: $credit as credit', async ({ rule, refundTo, credit }) => {
  const { scope, booking, customer } = await madeBooking(world)
  const snapshot = booking.snapshot as object
  await world.prisma.booking.update({ where: { id: booking.id }, data: { snapshot: { ...snapshot, refund: rule } } })
  const { url } = await start(scope, { bookingId: booking.id, part: 'all', key: randomUUID() })
  await pay(url)
  await hearAll()
  const settings = (await world.system()).settings
  const chosen = { bookingId: booking.id, key: randomUUID(), ...(refundTo && { refundTo }) }
  await cancel({ ...scope, settings }, chosen)
  await refundOwed(await world.system(), { bookingId: booking.id })
  expect((await getCredit(scope)).balanceMinor).toBe(credit)
  const { destination } = await world.prisma.refund.findFirstOrThrow({ where: { bookingId: booking.id } })
  expect(destination).toBe(credit ? 'credit' : 'card')
  expect(customer.id).toBe(scope.customerId)
})
