import { randomUUID } from 'node:crypto'
import Stripe from 'stripe'
import { expect, test } from 'vitest'
import { prisma, stack, tellStory } from '../story.ts'

const signer = new Stripe('sk_test_local')
const secret = 'whsec_local'

async function send(event: object, { by = secret, at = Date.now(), change = (body: string) => body } = {}) {
  const payload = JSON.stringify(event)
  const timestamp = Math.floor(at / 1000)
  const signature = await signer.webhooks.generateTestHeaderStringAsync({ payload, secret: by, timestamp })
  const headers = { 'content-type': 'application/json', 'stripe-signature': signature }
  return post(change(payload), headers)
}
const post = (body: string, headers: Record<string, string>) =>
  fetch(`${stack.portalUrl}/stripe/webhook`, { method: 'POST', body, headers }).then(({ status }) => status)

/** An order that is open, and the event that it was paid. */
async function tellOrder() {
  const { business, booking, customer } = await tellStory()
  const order = await prisma.payment.create({
    data: {
      ...{ businessId: business.id, bookingId: booking.id, customerId: customer.id },
      ...{ amountMinor: 5000, currency: 'EUR', locale: 'en', createdAt: new Date() },
    },
  })
  const metadata = { businessId: business.id, paymentId: order.id }
  const object = { id: `pi_${randomUUID()}`, amount_received: 5000, currency: 'eur', metadata }
  const event = { id: `evt_${randomUUID()}`, object: 'event', type: 'payment_intent.succeeded', data: { object } }
  const state = async () => (await prisma.payment.findUniqueOrThrow({ where: { id: order.id } })).state
  return { booking, event, state }
}

test('PAY-6 threats 25: only what Stripe signed, over these bytes, within five minutes, is heard; nothing else is stored', async () => {
  const { booking, event, state } = await tellOrder()
  expect(await post(JSON.stringify(event), {})).toBe(400)
  expect(await post(JSON.stringify(event), { 'stripe-signature': 't=1,v1=00' })).toBe(400)
  expect(await send(event, { by: 'whsec_of_another' })).toBe(400)
  expect(await send(event, { at: Date.now() - 301_000 })).toBe(400)
  expect(await send(event, { at: Date.now() + 36e5 })).toBe(400)
  expect(await send(event, { change: (body) => body.replace('5000', '5001') })).toBe(400)
  expect(await state()).toBe('OPEN')
  expect(await prisma.stripeEvent.count({ where: { id: event.id } })).toBe(0)
  expect(await send(event)).toBe(200)
  expect(await state()).toBe('PAID')
  expect(await prisma.ledgerLine.count({ where: { bookingId: booking.id, kind: 'PAYMENT' } })).toBe(1)
})

test('PAY-6 threats 26: the same event 50 times at once has one effect', async () => {
  const { booking, event } = await tellOrder()
  const answers = await Promise.all([...Array(50)].map(() => send(event)))
  expect(answers.filter((status) => status !== 200 && status !== 503)).toEqual([])
  expect(answers).toContain(200)
  expect(await prisma.ledgerLine.count({ where: { bookingId: booking.id, kind: 'PAYMENT' } })).toBe(1)
})

test('PAY-6: events that are nothing to us are taken and change nothing', async () => {
  const unknown = { id: `evt_${randomUUID()}`, object: 'event', type: 'customer.created', data: { object: {} } }
  expect(await send(unknown)).toBe(200)
  const { event } = await tellOrder()
  const { object } = event.data
  const stray = {
    ...event,
    data: { object: { ...object, metadata: { ...object.metadata, businessId: randomUUID() } } },
  }
  expect(await send(stray)).toBe(200)
})
