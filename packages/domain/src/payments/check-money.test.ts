import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { cancel } from '../bookings/cancel.ts'
import { otherBusiness } from '../testing/mailed-link.ts'
import { openPaidWorld } from '../testing/paid-world.ts'
import { madeBooking } from '../testing/world.ts'
import { checkMoney } from './check-money.ts'
import { compareWithStripe } from './compare-with-stripe.ts'
import { reconcile } from './reconcile.ts'
import { refundOwed } from './refund-owed.ts'
import { search } from './search.ts'
import { start } from './start.ts'

const { world, sandbox, account, pay, hearAll, worker } = await openPaidWorld()
await world.set('manageBookings', { undoCancel: false })

async function paid() {
  const made = await madeBooking(world)
  const { paymentId, url } = await start(made.scope, { bookingId: made.booking.id, part: 'all', key: randomUUID() })
  await pay(url)
  return { ...made, paymentId }
}

const window = { from: '2026-01-01T00:00:00Z', until: '2027-01-01T00:00:00Z', limit: 1 }

test('PAY-6 PRI-3: money in is payments less refunds is what the ledger says, and the same as at Stripe', async () => {
  await paid()
  const { scope, booking } = await paid()
  await hearAll()
  await cancel({ ...scope, settings: (await world.system()).settings }, { bookingId: booking.id, key: randomUUID() })
  await refundOwed(await world.system(), { bookingId: booking.id })
  expect(await checkMoney(worker())).toMatchObject({
    ...{ agrees: true, differences: [] },
    totals: [{ slug: 'harbour', paidMinor: 10000n, refundedMinor: 5000n, ledgerMinor: 5000n, agrees: true }],
  })
  const far = new Date(0)
  expect(await reconcile(worker(), account, far)).toEqual([])
})

test('PAY-6: what only one side knows, or knows of another amount, is listed', async () => {
  const unheard = await paid()
  const intents = sandbox.world.paymentIntents.all()
  const unknown = intents.find(({ metadata }) => metadata.paymentId === unheard.paymentId)
  const [first, second] = intents
  first!.amount_received = 4999
  sandbox.world.paymentIntents.remove(second!.id)
  const found = await reconcile(worker(), account, new Date(0))
  expect(found.map(({ what, why, stripeId }) => [what, why, stripeId]).sort()).toEqual(
    [
      ['payment', 'amountDiffers', first!.id],
      ['payment', 'missingThere', second!.id],
      ['payment', 'missingHere', unknown!.id],
    ].sort(),
  )
  await compareWithStripe(worker(), account)
  await compareWithStripe(worker(), account)
  const listed = async () => (await search(await world.staff(), window)).differences
  const inOrder = (await listed()).map(({ stripeId, why, hereMinor, thereMinor }) => [
    stripeId,
    why,
    hereMinor,
    thereMinor,
  ])
  expect(inOrder.sort()).toEqual(
    [
      [first!.id, 'amountDiffers', 5000, 4999],
      [second!.id, 'missingThere', 5000, null],
      [unknown!.id, 'missingHere', null, 5000],
    ].sort(),
  )
  const foreign = await world.staff('OWNER', { of: await otherBusiness(world) })
  expect((await search(foreign, window)).differences).toEqual([])
  first!.amount_received = 5000
  await compareWithStripe(worker(), account)
  expect((await listed()).map(({ stripeId }) => stripeId)).not.toContain(first!.id)
})

test('PAY-6: a line without an order, and an order without a line, are found', async () => {
  const { booking, customer } = await madeBooking(world)
  const own = { businessId: world.business.id, bookingId: booking.id, customerId: customer.id, currency: 'EUR' }
  const line = { ...own, kind: 'PAYMENT' as const, amountMinor: -100, label: 'card', createdAt: world.now }
  const stray = await world.prisma.ledgerLine.create({ data: { ...line, actorKind: 'SYSTEM' } })
  const order = { ...own, amountMinor: 300, locale: 'en', createdAt: world.now }
  const lost = await world.prisma.payment.create({ data: { ...order, state: 'PAID', paidAt: world.now } })
  const { agrees, differences } = await checkMoney(worker())
  expect(agrees).toBe(false)
  expect(differences.map(({ what, id }) => [what, id]).sort()).toEqual(
    [
      ['line', stray.id],
      ['payment', lost.id],
    ].sort(),
  )
})
