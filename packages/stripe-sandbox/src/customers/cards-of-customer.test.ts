import { expect, test } from 'vitest'
import { openStripe } from '../testing/open-stripe.ts'

test('PAY-5: cards are attached, listed, made default and detached; the default goes with its card', async () => {
  const { stripe } = await openStripe()
  const customer = await stripe.customers.create({ email: 'ada@example.com', metadata: { number: '1042' } })
  const [visa, amex] = [
    await stripe.paymentMethods.attach('pm_card_visa', { customer: customer.id }),
    await stripe.paymentMethods.attach('pm_card_amex', { customer: customer.id }),
  ]
  const { data } = await stripe.customers.listPaymentMethods(customer.id)
  expect(data.map(({ card }) => [card?.brand, card?.last4])).toEqual([
    ['amex', '0005'],
    ['visa', '4242'],
  ])
  await stripe.customers.update(customer.id, { invoice_settings: { default_payment_method: visa.id } })
  const expanded = await stripe.customers.retrieve(customer.id, { expand: ['invoice_settings.default_payment_method'] })
  expect(expanded).toMatchObject({
    invoice_settings: { default_payment_method: { id: visa.id, object: 'payment_method' } },
  })
  await stripe.paymentMethods.detach(visa.id)
  expect(await stripe.customers.retrieve(customer.id)).toMatchObject({
    ...{ metadata: { number: '1042' }, invoice_settings: { default_payment_method: null } },
  })
  const other = await stripe.customers.create({})
  await expect(stripe.paymentMethods.attach(amex.id, { customer: other.id })).rejects.toMatchObject({ statusCode: 400 })
  await stripe.customers.del(customer.id)
  await expect(stripe.customers.retrieve(customer.id)).rejects.toMatchObject({
    statusCode: 404,
    code: 'resource_missing',
  })
})

test('PAY-5: a card kept with 3-D Secure is charged later without its holder; one that fails later fails then', async () => {
  const { stripe, submit } = await openStripe()
  const customer = (await stripe.customers.create({})).id
  const setup = await stripe.setupIntents.create({
    ...{
      customer,
      payment_method: 'pm_card_authenticationRequiredOnSetup',
      confirm: true,
      return_url: 'http://a.example/',
    },
  })
  expect(setup.status).toBe('requires_action')
  await submit(setup.next_action?.redirect_to_url?.url ?? '', { proved: 'true' })
  const kept = await stripe.setupIntents.retrieve(setup.id)
  expect(kept.status).toBe('succeeded')
  const charge = (payment_method: string) =>
    stripe.paymentIntents.create({
      ...{ amount: 900, currency: 'eur', customer, payment_method, confirm: true, off_session: true },
    })
  expect((await charge(String(kept.payment_method))).status).toBe('succeeded')
  const failing = await stripe.paymentMethods.attach('pm_card_chargeCustomerFail', { customer })
  await expect(charge(failing.id)).rejects.toMatchObject({ code: 'card_declined' })
  await expect(stripe.paymentMethods.attach('pm_card_chargeDeclined', { customer })).rejects.toMatchObject({
    ...{ type: 'StripeCardError', code: 'card_declined' },
  })
})

test('PAY-9: lists page forwards and backwards, by mail address and by time, without losing or repeating one', async () => {
  const { stripe } = await openStripe()
  for (let n = 0; n < 25; n++) await stripe.customers.create({ email: n % 5 ? 'a@example.com' : 'b@example.com' })
  const all: string[] = []
  for await (const { id } of stripe.customers.list({ limit: 4 })) all.push(id)
  expect(new Set(all).size).toBe(25)
  const page = await stripe.customers.list({ limit: 3, ending_before: all[10] })
  expect(page).toMatchObject({ has_more: true, url: '/v1/customers' })
  expect(page.data.map(({ id }) => id)).toEqual(all.slice(7, 10))
  expect((await stripe.customers.list({ email: 'b@example.com' })).data).toHaveLength(5)
  expect((await stripe.customers.list({ created: { gt: Math.floor(Date.now() / 1000) + 60 } })).data).toEqual([])
  await expect(stripe.customers.list({ limit: 101 })).rejects.toMatchObject({ param: 'limit' })
})
