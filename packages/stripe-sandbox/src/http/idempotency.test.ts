import { expect, test } from 'vitest'
import { openStripe } from '../testing/open-stripe.ts'

const paid = { amount: 5400, currency: 'eur', payment_method: 'pm_card_visa', confirm: true }

test('PAY-9: a key does its work once: fifty at a time get the one charge, other content is refused', async () => {
  const { stripe } = await openStripe()
  const key = { idempotencyKey: 'order-1' }
  const answers = await Promise.all(Array.from({ length: 50 }, () => stripe.paymentIntents.create(paid, key)))
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
  expect((await stripe.charges.list()).data).toHaveLength(1)
  await expect(stripe.paymentIntents.create({ ...paid, amount: 5500 }, key)).rejects.toMatchObject({
    type: 'StripeIdempotencyError',
  })
})

test('PAY-9: a refused card and a breakdown are answered alike again; a call with a wrong parameter may be corrected', async () => {
  const { stripe, control } = await openStripe()
  const declined = { ...paid, payment_method: 'pm_card_chargeDeclined' }
  const refusals = [0, 1].map(() => stripe.paymentIntents.create(declined, { idempotencyKey: 'refused' }))
  for (const refusal of await Promise.allSettled(refusals))
    expect(refusal).toMatchObject({ status: 'rejected', reason: { code: 'card_declined' } })
  expect((await stripe.charges.list()).data).toHaveLength(1)
  await control('/_faults', { kind: 'status', status: 500, path: '/v1/payment_intents' })
  for (const _ of [0, 1])
    await expect(stripe.paymentIntents.create(paid, { idempotencyKey: 'broken' })).rejects.toMatchObject({
      ...{ type: 'StripeAPIError', statusCode: 500 },
    })
  await expect(
    stripe.paymentIntents.create({ ...paid, amount: 0 }, { idempotencyKey: 'corrected' }),
  ).rejects.toMatchObject({ param: 'amount' })
  expect((await stripe.paymentIntents.create(paid, { idempotencyKey: 'corrected' })).status).toBe('succeeded')
})

test('PAY-9: an answer lost after the work, and a call refused for their number, are mended by the SDK’s own retry: one charge', async () => {
  const { client, control, stripe } = await openStripe()
  const patient = client(2)
  await control('/_faults', { kind: 'resetAfter', path: '/v1/payment_intents' })
  expect((await patient.paymentIntents.create(paid)).status).toBe('succeeded')
  expect((await stripe.charges.list()).data).toHaveLength(1)
  await control('/_faults', { kind: 'reset', path: '/v1/payment_intents' })
  expect((await patient.paymentIntents.create(paid)).status).toBe('succeeded')
  await control('/_faults', { kind: 'status', status: 429, path: '/v1/refunds' })
  await expect(stripe.refunds.list()).rejects.toMatchObject({ type: 'StripeRateLimitError', statusCode: 429 })
  expect((await stripe.refunds.list()).data).toEqual([])
})

test('PAY-9: without a key of the test mode nothing is answered, and what does not exist is 404', async () => {
  const { sandbox, stripe } = await openStripe()
  for (const authorization of ['', 'Bearer', 'Bearer sk_live_x', 'Basic eDp5'])
    expect((await fetch(`${sandbox.url}/v1/charges`, { headers: { authorization } })).status).toBe(401)
  await expect(stripe.charges.retrieve('ch_none')).rejects.toMatchObject({ statusCode: 404, code: 'resource_missing' })
  await expect(stripe.paymentIntents.create({ ...paid, expand: ['nonsense'] })).rejects.toMatchObject({
    param: 'expand',
  })
})
