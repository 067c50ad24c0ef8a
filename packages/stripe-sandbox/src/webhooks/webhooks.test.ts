import type Stripe from 'stripe'
import { expect, test } from 'vitest'
import { openEndpoint, openStripe } from '../testing/open-stripe.ts'

const paid = { amount: 5400, currency: 'eur', payment_method: 'pm_card_visa', confirm: true }
const soon = { interval: 20, timeout: 10_000 }

test('PAY-6: events arrive signed over the raw body; a changed one fails the SDK’s check', async () => {
  const endpoint = await openEndpoint()
  const { stripe } = await openStripe(endpoint)
  const intent = await stripe.paymentIntents.create(paid)
  await expect.poll(() => endpoint.heard.length, soon).toBe(3)
  const events = endpoint.heard.map(({ body, signature }) =>
    stripe.webhooks.constructEvent(body, signature, endpoint.secret),
  )
  const told = events.find(({ type }) => type === 'payment_intent.succeeded')
  expect(told?.data.object).toMatchObject({ id: intent.id, amount_received: 5400 })
  const [{ body, signature } = { body: '', signature: '' }] = endpoint.heard
  expect(() => stripe.webhooks.constructEvent(`${body} `, signature, endpoint.secret)).toThrow(/signature/i)
  expect(() => stripe.webhooks.constructEvent(body, signature, 'whsec_other')).toThrow(/signature/i)
})

test('PAY-6: an endpoint that fails is asked again until it takes each event; one that wants some kinds hears only those', async () => {
  const [failing, choosy] = [await openEndpoint(4), await openEndpoint()]
  const { stripe } = await openStripe(failing)
  const made = await stripe.webhookEndpoints.create({ url: choosy.url, enabled_events: ['charge.succeeded'] })
  await stripe.paymentIntents.create(paid)
  await expect.poll(() => failing.heard.length, soon).toBe(3)
  await expect.poll(() => choosy.heard.length, soon).toBe(1)
  const [first] = choosy.heard
  expect(stripe.webhooks.constructEvent(first?.body ?? '', first?.signature ?? '', made.secret ?? '').type).toBe(
    'charge.succeeded',
  )
  await stripe.webhookEndpoints.del(made.id)
  await stripe.paymentIntents.create(paid)
  await expect.poll(() => failing.heard.length, soon).toBe(6)
  expect(choosy.heard).toHaveLength(1)
})

test('PAY-6: on request events come several times, and in reverse', async () => {
  const endpoint = await openEndpoint()
  const { stripe, control } = await openStripe(endpoint)
  await control('/_webhooks', { copies: 2, reverse: 3 })
  await stripe.paymentIntents.create(paid)
  await expect.poll(() => endpoint.heard.length, soon).toBe(6)
  const events = endpoint.heard.map(({ body }) => JSON.parse(body) as Stripe.Event)
  expect(new Set(events.map(({ id }) => id)).size).toBe(3)
  const { data: newestFirst } = await stripe.events.list()
  const places = newestFirst.map(({ id }) => events.findIndex((event) => event.id === id))
  expect(places).toEqual([0, 2, 4])
})
