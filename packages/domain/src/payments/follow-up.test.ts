import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { queueDue } from '../invoices/queue-due.ts'
import { settle as settleInvoices } from '../invoices/settle.ts'
import { openPaidWorld } from '../testing/paid-world.ts'
import { inDays, madeBooking } from '../testing/world.ts'
import { followUp } from './follow-up.ts'
import { queueFollowUps } from './queue-follow-ups.ts'
import { start } from './start.ts'

const { world, sandbox, pay, hearAll, ledger, worker } = await openPaidWorld()
const asked = (bookingId: string) => ({ bookingId, part: 'all' as const, key: randomUUID() })
const stateOf = async (id: string) => (await world.prisma.payment.findUniqueOrThrow({ where: { id } })).state
const forget = (id: string) =>
  world.prisma.payment.update({ where: { id }, data: { sessionId: null, sessionUrl: null } })

test('PAY-6: an event that never came: Stripe is asked, and the ledger is the same; the event then changes nothing', async () => {
  const { scope, booking } = await madeBooking(world)
  const { paymentId, url } = await start(scope, asked(booking.id))
  await followUp(await world.system(), { paymentId })
  expect(await stateOf(paymentId)).toBe('OPEN')
  await pay(url)
  await followUp(await world.system(), { paymentId })
  await hearAll()
  await followUp(await world.system(), { paymentId })
  expect(await stateOf(paymentId)).toBe('PAID')
  expect(await ledger(booking.id)).toEqual(['CHARGE 5000 Massage', 'PAYMENT -5000 card'])
})

test('PAY-6 threats 28: killed between Stripe and writing it down, 100 times; customer, event and worker then try again: one charge, receipt and invoice each', async () => {
  await world.set('invoices', { enabled: true, automatic: 'paid' })
  for (let n = 0; n < 100; n++) {
    const { scope, booking } = await madeBooking(world)
    const form = asked(booking.id)
    const { paymentId, url } = await start(scope, form)
    await pay(url)
    // What the process had not committed yet when it died.
    if (n % 2) await forget(paymentId)
    const system = await world.system()
    await Promise.allSettled([
      start(scope, form),
      followUp(system, { paymentId }),
      hearAll(),
      followUp(system, { paymentId }),
      settleInvoices(system, { bookingId: booking.id }),
    ])
    await queueDue(worker())
    await Promise.all([1, 2].map(() => settleInvoices(system, { bookingId: booking.id })))
    const charges = sandbox.world.charges.all().filter(({ metadata }) => metadata.paymentId === paymentId)
    expect(charges.filter(({ paid }) => paid)).toHaveLength(1)
    expect(await ledger(booking.id)).toEqual(['CHARGE 5000 Massage', 'PAYMENT -5000 card'])
    const receipts = (await world.jobs()).filter(
      ({ name, data }) => name === 'payments.paid' && data.paymentId === paymentId,
    )
    expect(receipts).toHaveLength(1)
    expect(await world.prisma.invoice.count({ where: { bookingId: booking.id } })).toBe(1)
    sandbox.world.events.all().forEach(({ id }) => void sandbox.world.events.remove(id))
  }
  const issued = await world.prisma.invoice.findMany({ orderBy: { sequence: 'asc' } })
  expect(issued.map(({ sequence }) => sequence)).toEqual(issued.map((_, place) => place + 1))
  await world.set('invoices', {})
}, 120_000)

test('PAY-6: an order whose page is closed or was never made is over', async () => {
  const closed = await madeBooking(world)
  const { paymentId } = await start(closed.scope, asked(closed.booking.id))
  const session = sandbox.world.sessions.all().find(({ client_reference_id }) => client_reference_id === paymentId)
  Object.assign(session!, { status: 'expired' })
  await followUp(await world.system(), { paymentId })
  expect(await stateOf(paymentId)).toBe('EXPIRED')
  const never = await madeBooking(world)
  const order = await start(never.scope, asked(never.booking.id))
  await forget(order.paymentId)
  for (const each of sandbox.world.sessions.all()) sandbox.world.sessions.remove(each.id)
  await followUp(await world.system(), order)
  expect(await stateOf(order.paymentId)).toBe('OPEN')
  await followUp({ ...(await world.system()), now: inDays(2) }, order)
  expect(await stateOf(order.paymentId)).toBe('EXPIRED')
})

test('PAY-6: orders of which nothing was heard for five minutes are asked about, each once by however many workers', async () => {
  await world.prisma.payment.updateMany({ data: { checkedAt: inDays(9) } })
  const { scope, booking } = await madeBooking(world)
  const { paymentId } = await start(scope, asked(booking.id))
  expect(await queueFollowUps(worker(inDays(0, 0, 4)))).toEqual({ queued: 0 })
  const later = worker(inDays(0, 0, 5))
  const queued = await Promise.all([...Array(5)].map(() => queueFollowUps(later)))
  expect(queued.reduce((sum, each) => sum + each.queued, 0)).toBe(1)
  const jobs = (await world.jobs()).filter(({ name }) => name === 'payments.unclear')
  expect(jobs.map(({ data }) => data)).toEqual([{ businessId: world.business.id, paymentId }])
})
