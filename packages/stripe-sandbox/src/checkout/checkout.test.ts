import { expect, test } from 'vitest'
import { openStripe } from '../testing/open-stripe.ts'

const item = (unit_amount: number, quantity = 1) => ({
  price_data: { currency: 'eur', unit_amount, product_data: { name: 'Deep massage' } },
  quantity,
})
const urls = { success_url: 'http://portal.example/paid?s={CHECKOUT_SESSION_ID}', cancel_url: 'http://portal.example/' }

test('PAY-9: the hosted page takes a card after a refused one, returns with the session’s id, and tells once', async () => {
  const { stripe, submit } = await openStripe()
  const customer = (await stripe.customers.create({})).id
  const session = await stripe.checkout.sessions.create({
    ...{ ...urls, mode: 'payment', customer, line_items: [item(2500, 2), item(400)], metadata: { order: 'A1' } },
    payment_intent_data: { setup_future_usage: 'off_session', metadata: { order: 'A1' } },
  })
  expect(session).toMatchObject({ amount_total: 5400, payment_status: 'unpaid', status: 'open', payment_intent: null })
  const page = session.url ?? ''
  const shown = await (await fetch(page)).text()
  expect(shown).toContain('Pay €54.00')
  const refused = await submit(page, { number: '4000 0000 0000 9995' })
  expect([refused.status, refused.html.includes('insufficient funds')]).toEqual([402, true])
  const paid = await submit(page, { number: '4242 4242 4242 4242' })
  expect(paid.location).toBe(`http://portal.example/paid?s=${session.id}`)
  const after = await stripe.checkout.sessions.retrieve(session.id, { expand: ['payment_intent'] })
  expect(after).toMatchObject({
    ...{ status: 'complete', payment_status: 'paid', url: null },
    payment_intent: { status: 'succeeded', amount: 5400, metadata: { order: 'A1' } },
  })
  expect((await stripe.customers.listPaymentMethods(customer)).data).toHaveLength(1)
  expect((await submit(page, { number: '4242424242424242' })).html).toContain('This page is complete')
  expect((await stripe.charges.list()).data.filter((charge) => charge.paid)).toHaveLength(1)
  expect((await stripe.events.list({ type: 'checkout.session.completed' })).data).toHaveLength(1)
})

test('PAY-9: 3-D Secure on the hosted page: failed, one is back where the card is typed; done, it is paid', async () => {
  const { stripe, submit } = await openStripe()
  const session = await stripe.checkout.sessions.create({ ...urls, mode: 'payment', line_items: [item(900)] })
  const page = session.url ?? ''
  const proof = await submit(page, { number: '4000002760003184' })
  expect((await submit(proof.location, { proved: 'false' })).location).toBe(page)
  expect(await (await fetch(page)).text()).toContain('unable to authenticate')
  const again = await submit(page, { number: '4000002760003184' })
  expect((await submit(again.location, { proved: 'true' })).location).toContain(session.id)
  expect((await stripe.checkout.sessions.retrieve(session.id)).payment_status).toBe('paid')
})

test('PAY-9: the hosted page reads an amount as Stripe does: forints in hundredths, yen whole', async () => {
  const { stripe } = await openStripe()
  const shown = async (currency: string, unit_amount: number) => {
    const line = { price_data: { currency, unit_amount, product_data: { name: 'Massage' } }, quantity: 1 }
    const session = await stripe.checkout.sessions.create({ ...urls, mode: 'payment', line_items: [line] })
    return (await (await fetch(session.url ?? '')).text()).replace(/\s/g, ' ')
  }
  expect(await shown('huf', 2_500_000)).toContain('Pay HUF 25,000<')
  expect(await shown('jpy', 1200)).toContain('Pay ¥1,200<')
})

test('PAY-5: in setup mode the page keeps a card and takes no money', async () => {
  const { stripe, submit } = await openStripe()
  const customer = (await stripe.customers.create({})).id
  const session = await stripe.checkout.sessions.create({ ...urls, mode: 'setup', currency: 'eur', customer })
  await submit(session.url ?? '', { number: '5555555555554444' })
  const after = await stripe.checkout.sessions.retrieve(session.id, { expand: ['setup_intent'] })
  expect(after).toMatchObject({ status: 'complete', payment_status: 'no_payment_required', amount_total: null })
  expect(after.setup_intent).toMatchObject({ status: 'succeeded' })
  expect((await stripe.customers.listPaymentMethods(customer)).data[0]?.card?.last4).toBe('4444')
  expect((await stripe.charges.list()).data).toEqual([])
})

test('PAY-9: an expired page takes nothing any more', async () => {
  const { stripe, submit } = await openStripe()
  const session = await stripe.checkout.sessions.create({ ...urls, mode: 'payment', line_items: [item(900)] })
  expect((await stripe.checkout.sessions.expire(session.id)).status).toBe('expired')
  expect((await submit(session.url ?? '', { number: '4242424242424242' })).html).toContain('This page is expired')
  expect((await stripe.charges.list()).data).toEqual([])
  await expect(stripe.checkout.sessions.expire(session.id)).rejects.toMatchObject({ statusCode: 400 })
})
