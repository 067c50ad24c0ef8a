import { expect, test } from 'vitest'
import { openStripe } from '../testing/open-stripe.ts'

const euros = { amount: 5400, currency: 'eur' }

test('PAY-9: a good card is charged once, with charge and events; the id of an intent tells its charge when expanded', async () => {
  const { stripe } = await openStripe()
  const paid = await stripe.paymentIntents.create({
    ...{ ...euros, payment_method: 'pm_card_visa', confirm: true, metadata: { order: 'A1' } },
    expand: ['latest_charge'],
  })
  expect(paid).toMatchObject({ status: 'succeeded', amount_received: 5400, metadata: { order: 'A1' } })
  expect(paid.latest_charge).toMatchObject({ object: 'charge', amount_captured: 5400, paid: true })
  const { data: events } = await stripe.events.list()
  expect(events.map(({ type }) => type)).toEqual([
    ...['payment_intent.succeeded', 'charge.succeeded', 'payment_intent.created'],
  ])
  await expect(stripe.paymentIntents.confirm(paid.id)).rejects.toMatchObject({
    ...{ statusCode: 400, code: 'payment_intent_unexpected_state' },
  })
})

test.each([
  ['pm_card_chargeDeclined', 'card_declined', 'generic_decline'],
  ['pm_card_chargeDeclinedInsufficientFunds', 'card_declined', 'insufficient_funds'],
  ['pm_card_chargeDeclinedExpiredCard', 'expired_card', 'expired_card'],
])('PAY-9: %s is refused as its bank would, and another card may follow', async (card, code, decline_code) => {
  const { stripe } = await openStripe()
  const intent = await stripe.paymentIntents.create(euros)
  const refused = stripe.paymentIntents.confirm(intent.id, { payment_method: card })
  await expect(refused).rejects.toMatchObject({ type: 'StripeCardError', statusCode: 402, code, decline_code })
  const after = await stripe.paymentIntents.retrieve(intent.id)
  expect(after).toMatchObject({ status: 'requires_payment_method', last_payment_error: { code } })
  const paid = await stripe.paymentIntents.confirm(intent.id, { payment_method: 'pm_card_mastercard' })
  expect(paid).toMatchObject({ status: 'succeeded', last_payment_error: null })
})

test('PAY-9: 3-D Secure is asked for on the page, refused without its holder, and its failure leaves the intent open', async () => {
  const { stripe, submit } = await openStripe()
  const ask = async () =>
    stripe.paymentIntents.create({
      ...{
        ...euros,
        payment_method: 'pm_card_authenticationRequired',
        confirm: true,
        return_url: 'http://shop.example/',
      },
    })
  const [good, bad] = [await ask(), await ask()]
  expect(good).toMatchObject({ status: 'requires_action', amount_received: 0 })
  const page = (intent: typeof good) => intent.next_action?.redirect_to_url?.url ?? ''
  expect((await submit(page(good), { proved: 'true' })).location).toBe('http://shop.example/')
  expect(await stripe.paymentIntents.retrieve(good.id)).toMatchObject({ status: 'succeeded', amount_received: 5400 })
  await submit(page(bad), { proved: 'false' })
  expect(await stripe.paymentIntents.retrieve(bad.id)).toMatchObject({
    ...{ status: 'requires_payment_method', last_payment_error: { code: 'payment_intent_authentication_failure' } },
  })
  const away = { ...euros, payment_method: 'pm_card_authenticationRequired', confirm: true, off_session: true }
  await expect(stripe.paymentIntents.create(away)).rejects.toMatchObject({ code: 'authentication_required' })
})

test('PAY-9: money may be held first, taken in part, or let go', async () => {
  const { stripe } = await openStripe()
  const held = { ...euros, payment_method: 'pm_card_visa', confirm: true, capture_method: 'manual' as const }
  const first = await stripe.paymentIntents.create(held)
  expect(first).toMatchObject({ status: 'requires_capture', amount_capturable: 5400, amount_received: 0 })
  await expect(stripe.paymentIntents.capture(first.id, { amount_to_capture: 5401 })).rejects.toMatchObject({
    ...{ statusCode: 400, param: 'amount_to_capture' },
  })
  const taken = await stripe.paymentIntents.capture(first.id, { amount_to_capture: 2000 })
  expect(taken).toMatchObject({ status: 'succeeded', amount_received: 2000 })
  const second = await stripe.paymentIntents.create(held)
  expect(await stripe.paymentIntents.cancel(second.id)).toMatchObject({ status: 'canceled', amount_capturable: 0 })
  await expect(stripe.paymentIntents.capture(second.id)).rejects.toMatchObject({ statusCode: 400 })
})

test('PAY-9: a disputed charge is paid first and told of after', async () => {
  const { stripe } = await openStripe()
  await stripe.paymentIntents.create({ ...euros, payment_method: 'pm_card_createDispute', confirm: true })
  const { data } = await stripe.events.list({ type: 'charge.dispute.created' })
  expect(data[0]?.data.object).toMatchObject({ object: 'dispute', amount: 5400, reason: 'fraudulent' })
})

test('PAY-9: refunds come back in parts and never exceed what was taken', async () => {
  const { stripe } = await openStripe()
  const { id: payment_intent } = await stripe.paymentIntents.create({
    ...{ ...euros, payment_method: 'pm_card_visa', confirm: true },
  })
  await stripe.refunds.create({ payment_intent, amount: 1000, reason: 'requested_by_customer' })
  await expect(stripe.refunds.create({ payment_intent, amount: 4401 })).rejects.toMatchObject({ param: 'amount' })
  expect(await stripe.refunds.create({ payment_intent })).toMatchObject({ amount: 4400, status: 'succeeded' })
  await expect(stripe.refunds.create({ payment_intent })).rejects.toMatchObject({ code: 'charge_already_refunded' })
  const { data } = await stripe.refunds.list({ payment_intent })
  expect(data.map(({ amount }) => amount)).toEqual([4400, 1000])
})

test.each([
  [{ amount: 0 }, 'amount', 'parameter_invalid_integer'],
  [{ amount: 1.5 }, 'amount', 'parameter_invalid_integer'],
  [{ amount: -5 }, 'amount', 'parameter_invalid_integer'],
  [{ customer: 'cus_nobody' }, 'customer', 'resource_missing'],
  [{ payment_method: 'pm_none', confirm: true }, 'payment_method', 'resource_missing'],
])('PAY-9: %o is refused with the parameter’s name', async (over, param, code) => {
  const { stripe } = await openStripe()
  await expect(stripe.paymentIntents.create({ ...euros, ...over })).rejects.toMatchObject({
    ...{ type: 'StripeInvalidRequestError', param, code },
  })
})
