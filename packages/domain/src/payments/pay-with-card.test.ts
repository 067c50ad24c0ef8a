import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { recordPayment } from '../bookings/record-payment.ts'
import { list } from '../cards/list.ts'
import { openCardWorld } from '../testing/card-world.ts'
import { payWithCard } from './pay-with-card.ts'
import { start } from './start.ts'

const { world, sandbox, account, pay, prove, giveCard, hearAll, ledger, withCard, paymentsOf, chargesOf, told } =
  await openCardWorld()
const paidLedger = ['CHARGE 5000 Massage', 'PAYMENT -5000 card']

test('PAY-2 PAY-5: one press pays the server’s amount with the card, once, with a receipt; the events then change nothing', async () => {
  const { scope, booking, form } = await withCard()
  const once = form()
  const paid = await payWithCard(scope, once)
  expect(paid).toMatchObject({ state: 'PAID', url: null })
  expect(await ledger(booking.id)).toEqual(paidLedger)
  await hearAll()
  expect(await payWithCard(scope, once)).toEqual(paid)
  await expect(payWithCard(scope, form())).rejects.toMatchObject({ reason: 'payments.nothingToPay' })
  expect(await ledger(booking.id)).toEqual(paidLedger)
  expect(await chargesOf(booking.id)).toMatchObject([{ amount: 5000, currency: 'eur' }])
  expect(await told(booking.id, 'payments.paid')).toBe(1)
  expect(await paymentsOf(booking.id)).toMatchObject([{ state: 'PAID', cardBrand: 'visa', cardLast4: '4242' }])
})

test('PAY-9: where the bank wants a proof it is asked for; given, it is paid; failed, nothing is taken and it stays payable', async () => {
  const { scope, booking, form } = await withCard('4000002760003184')
  const once = form()
  const first = await payWithCard(scope, once)
  expect(first.state).toBe('OPEN')
  expect(first.url).toContain('/authenticate/pi_')
  expect(await payWithCard(scope, once)).toEqual(first)
  expect(await payWithCard(scope, form())).toEqual(first)
  const back = await prove(first.url ?? '', false)
  expect(back.headers.get('location')).toBe(
    `https://book.example/harbour/appointments/${booking.id}/paid/${first.paymentId}`,
  )
  await hearAll()
  expect((await paymentsOf(booking.id)).map(({ state }) => state)).toEqual(['FAILED'])
  const again = await payWithCard(scope, once)
  expect(again.paymentId).not.toBe(first.paymentId)
  await prove(again.url ?? '')
  await hearAll()
  expect(await ledger(booking.id)).toEqual(paidLedger)
})

test('PAY-2: a refused card is said so, nothing is taken, and another card or the page pays', async () => {
  const { scope, booking, form } = await withCard('4000000000000341')
  const once = form()
  for (const each of [once, once, form()])
    await expect(payWithCard(scope, each)).rejects.toMatchObject({ reason: 'payments.declined' })
  expect(await ledger(booking.id)).toEqual(['CHARGE 5000 Massage'])
  const good = await giveCard(scope)
  expect(await payWithCard(scope, form({ cardId: good.id }))).toMatchObject({ state: 'PAID' })
  await hearAll()
  expect(await ledger(booking.id)).toEqual(paidLedger)
})

test('PAY-6: what was begun on a page or with another card is closed first; one that was paid meanwhile stops it', async () => {
  const { scope, booking, form } = await withCard('4000002760003184')
  const page = await start(scope, { bookingId: booking.id, part: 'all', key: randomUUID() })
  const proving = await payWithCard(scope, form())
  expect((await paymentsOf(booking.id)).map(({ state }) => state)).toEqual(['EXPIRED', 'OPEN'])
  const good = await giveCard(scope)
  await prove(proving.url ?? '')
  await expect(payWithCard(scope, form({ cardId: good.id }))).rejects.toMatchObject({ reason: 'payments.inProgress' })
  await hearAll()
  expect(await ledger(booking.id)).toEqual(paidLedger)
  expect(await chargesOf(booking.id)).toHaveLength(1)
  expect((await pay(page.url)).status).toBe(200)
  expect(await chargesOf(booking.id)).toHaveLength(1)
})

test('PAY-6: a page begun after a card that wants a proof closes that one', async () => {
  const { scope, booking, form } = await withCard('4000002760003184')
  const { paymentId, url } = await payWithCard(scope, form())
  await start(scope, { bookingId: booking.id, part: 'all', key: randomUUID() })
  const [intent] = sandbox.world.paymentIntents.all().filter(({ metadata }) => metadata.paymentId === paymentId)
  expect(intent?.status).toBe('canceled')
  await prove(url ?? '')
  await hearAll()
  expect(await ledger(booking.id)).toEqual(['CHARGE 5000 Massage'])
})

test('PAY-6: another amount than the button said is refused; the deposit is asked for where one was agreed', async () => {
  const { scope, booking, form } = await withCard(undefined, { depositMinor: 2000 })
  await expect(payWithCard(scope, form({ expectedMinor: 4999 }))).rejects.toMatchObject({
    ...{ reason: 'payments.amountChanged', details: { amountMinor: 5000 } },
  })
  expect(await paymentsOf(booking.id)).toEqual([])
  await payWithCard(scope, form({ part: 'deposit', expectedMinor: 2000 }))
  await payWithCard(scope, form({ expectedMinor: 3000 }))
  expect((await chargesOf(booking.id)).map(({ amount }) => amount).sort()).toEqual([2000, 3000])
})

test('PAY-1: nothing with a card where nothing is owed or it is switched off', async () => {
  const { scope, booking, form } = await withCard()
  const settings = { ...scope.settings, payments: { ...scope.settings.payments, online: false } }
  for (const closed of [
    { ...scope, settings },
    { ...scope, stripe: null },
  ])
    await expect(payWithCard(closed, form())).rejects.toMatchObject({ reason: 'payments.nothingToPay' })
  const received = { bookingId: booking.id, amountMinor: 5000, method: 'cash' as const, key: randomUUID() }
  await recordPayment(await world.staff(), received)
  await expect(payWithCard(scope, form())).rejects.toMatchObject({ reason: 'payments.nothingToPay' })
})

test('threats 29: others’ cards and bookings are not there, and nothing is asked of Stripe', async () => {
  const own = await withCard()
  const other = await withCard()
  const intents = sandbox.world.paymentIntents.all().length
  for (const cardId of [other.card.id, randomUUID()])
    await expect(payWithCard(own.scope, own.form({ cardId }))).rejects.toMatchObject({ reason: 'cards.notFound' })
  for (const bookingId of [other.booking.id, randomUUID()])
    await expect(payWithCard(own.scope, own.form({ bookingId }))).rejects.toMatchObject({ reason: 'bookings.notFound' })
  expect(sandbox.world.paymentIntents.all()).toHaveLength(intents)
})

test('PAY-5: a card that Stripe does not keep any more is told, and removed; what is owed stays payable', async () => {
  const { scope, booking, card, form } = await withCard()
  await account.client.paymentMethods.detach(card.methodId)
  for (const { id } of sandbox.world.paymentMethods.all())
    if (id === card.methodId) sandbox.world.paymentMethods.remove(id)
  await expect(payWithCard(scope, form())).rejects.toMatchObject({ reason: 'cards.gone' })
  expect((await list(scope)).cards).toEqual([])
  expect(await start(scope, { bookingId: booking.id, part: 'all', key: randomUUID() })).toMatchObject({
    url: expect.any(String),
  })
})

test('PAY-5: Stripe has forgotten everything: no page breaks', async () => {
  const { scope, form } = await withCard()
  for (const { id } of sandbox.world.customers.all()) sandbox.world.customers.remove(id)
  await expect(payWithCard(scope, form())).rejects.toMatchObject({ reason: 'cards.gone' })
  expect((await list(scope)).cards).toEqual([])
})
