import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { cancel } from '../bookings/cancel.ts'
import { queueDueMessages } from '../bookings/queue-due-messages.ts'
import { openCardWorld } from '../testing/card-world.ts'
import { inDays } from '../testing/world.ts'
import { followUp } from './follow-up.ts'
import { payWithCard } from './pay-with-card.ts'
import { queueRefunds } from './queue-refunds.ts'
import { refundOwed } from './refund-owed.ts'

const cardWorld = await openCardWorld()
const { world, sandbox, account, events, hear, hearAll, prove, control, ledger, worker } = cardWorld
const { withCard, paymentsOf, chargesOf, told, loseAnswer, calm } = cardWorld
const paidLedger = ['CHARGE 5000 Massage', 'PAYMENT -5000 card']

test('BOK-15 PAY-6: twenty presses, of one form and of many, pay once', async () => {
  const { scope, booking, form } = await withCard()
  const same = form()
  const all = await Promise.allSettled([...Array(20)].map((_, n) => payWithCard(scope, n % 2 ? same : form())))
  await hearAll()
  expect(all.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0)
  for (const each of all)
    if (each.status === 'rejected') expect(each.reason).toMatchObject({ reason: 'payments.nothingToPay' })
  expect(await ledger(booking.id)).toEqual(paidLedger)
  expect(await chargesOf(booking.id)).toHaveLength(1)
  await expect(payWithCard(scope, { ...same, part: 'deposit' })).rejects.toMatchObject({
    reason: 'idempotency.contentDiffers',
  })
})

test('PAY-6 threats 28: killed between the charge and writing it down, 20 times; customer, event and worker then try again: one charge each', async () => {
  for (let n = 0; n < 20; n++) {
    const { scope, booking, form } = await withCard()
    sandbox.world.events.all().forEach(({ id }) => void sandbox.world.events.remove(id))
    const once = form()
    await loseAnswer()
    expect(await payWithCard(scope, once)).toMatchObject({ state: 'OPEN', url: null })
    await calm()
    const [order] = await paymentsOf(booking.id)
    expect(order).toMatchObject({ state: 'OPEN', intentId: null })
    const paymentId = order!.id
    const system = await world.system()
    await Promise.allSettled([
      payWithCard(scope, once),
      payWithCard(scope, form()),
      followUp(system, { paymentId }),
      hearAll(),
      followUp(system, { paymentId }),
    ])
    expect(await ledger(booking.id)).toEqual(paidLedger)
    expect(await chargesOf(booking.id)).toHaveLength(1)
    expect(await told(booking.id, 'payments.paid')).toBe(1)
  }
}, 120_000)

test('PAY-6: the worker alone finds what was charged and not written down, and asks as soon as it can', async () => {
  const { scope, booking, form } = await withCard()
  await loseAnswer()
  const { paymentId } = await payWithCard(scope, form())
  await calm()
  expect(
    (await world.jobs()).some(({ name, data }) => name === 'payments.unclear' && data.paymentId === paymentId),
  ).toBe(true)
  await followUp(await world.system(), { paymentId })
  expect(await ledger(booking.id)).toEqual(paidLedger)
})

test('PAY-6: an order that never reached Stripe is over after a minute, and not before', async () => {
  const { scope, form } = await withCard()
  await control('/_faults', { path: '/v1/payment_intents', kind: 'reset', times: 3 })
  const { paymentId } = await payWithCard(scope, form())
  await calm()
  const stateAfter = async (minutes: number) => {
    await followUp({ ...(await world.system()), now: inDays(0, 0, minutes) }, { paymentId })
    return (await world.prisma.payment.findUniqueOrThrow({ where: { id: paymentId } })).state
  }
  expect(await stateAfter(1)).toBe('OPEN')
  expect(await stateAfter(2)).toBe('EXPIRED')
})

test.each([429, 500])(
  'threats 28: Stripe answers %s: said so, nothing is taken, and the same form pays once',
  async (status) => {
    const { scope, booking, form } = await withCard()
    const once = form()
    await control('/_faults', { path: '/v1/payment_intents', kind: 'status', status, times: status === 429 ? 3 : 1 })
    await expect(payWithCard(scope, once)).rejects.toMatchObject({ reason: 'payments.unavailable' })
    await calm()
    expect(await payWithCard(scope, once)).toMatchObject({ state: 'PAID' })
    await hearAll()
    expect(await ledger(booking.id)).toEqual(paidLedger)
    expect(await chargesOf(booking.id)).toHaveLength(1)
  },
)

test('BOK-8: what was paid with a saved card goes back to it, once', async () => {
  const { scope, booking, form } = await withCard()
  await payWithCard(scope, form())
  await cancel(scope, { bookingId: booking.id, key: randomUUID() })
  const later = inDays(0, 0, 4)
  await queueDueMessages(worker(later))
  await queueRefunds(worker(later))
  await Promise.all([...Array(5)].map(async () => refundOwed(await world.system(), { bookingId: booking.id })))
  await hearAll()
  const [charge] = await chargesOf(booking.id)
  expect(charge?.amount_refunded).toBe(5000)
  expect(await ledger(booking.id)).toContain('REFUND 5000 card')
})

test('BOK-8: a proof that is still open is closed when nothing is owed any more', async () => {
  const { scope, booking, form } = await withCard('4000002760003184')
  const { paymentId } = await payWithCard(scope, form())
  await cancel(scope, { bookingId: booking.id, key: randomUUID() })
  await refundOwed(await world.system(), { bookingId: booking.id })
  const [intent] = sandbox.world.paymentIntents.all().filter(({ metadata }) => metadata.paymentId === paymentId)
  expect(intent?.status).toBe('canceled')
})

test('PAY-6 threats 26: proved, paid and partly given back at Stripe: in every order of the events, twice, the end is the same', async () => {
  const types = ['charge.succeeded', 'payment_intent.succeeded', 'refund.created', 'payment_intent.requires_action']
  for (const first of types)
    for (const second of types)
      for (const third of types) {
        const order = [...new Set([first, second, third, ...types])]
        const { scope, booking, form } = await withCard('4000002760003184', { startsAt: inDays(1, 1) })
        const { paymentId, url } = await payWithCard(scope, form())
        await prove(url ?? '')
        const { intentId } = await world.prisma.payment.findUniqueOrThrow({ where: { id: paymentId } })
        await account.client.refunds.create({ payment_intent: intentId ?? '', amount: 1500 })
        const history = events().filter(({ data }) => JSON.stringify(data.object).includes(intentId ?? 'none'))
        for (const type of [...order, ...order]) await hear(history.find((event) => event.type === type)!)
        expect((await ledger(booking.id)).sort(), String(order)).toEqual([...paidLedger, 'REFUND 1500 card'])
        expect(await told(booking.id, 'payments.paid')).toBe(1)
      }
})
