import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { recordPayment } from '../bookings/record-payment.ts'
import { openPaidWorld } from '../testing/paid-world.ts'
import { madeBooking } from '../testing/world.ts'
import { start } from './start.ts'

const { world, sandbox, pay, hearAll, control, ledger } = await openPaidWorld()
const asked = (bookingId: string, more: object = {}) => ({
  bookingId,
  part: 'all' as const,
  key: randomUUID(),
  ...more,
})
const sessionsOf = (paymentId: string) =>
  sandbox.world.sessions.all().filter(({ client_reference_id }) => client_reference_id === paymentId)

test('PAY-1 PAY-2: what is owed leads to a page at Stripe with exactly that amount; paid there, it is in the ledger once', async () => {
  const { scope, booking } = await madeBooking(world)
  const { paymentId, url } = await start(scope, asked(booking.id))
  const [session] = sessionsOf(paymentId)
  expect(session).toMatchObject({ amount_total: 5000, currency: 'eur', url, locale: null })
  expect(session?.success_url).toBe(`https://book.example/harbour/appointments/${booking.id}/paid/${paymentId}`)
  await pay(url)
  await hearAll()
  expect(await ledger(booking.id)).toEqual(['CHARGE 5000 Massage', 'PAYMENT -5000 card'])
  expect(await world.prisma.payment.findUniqueOrThrow({ where: { id: paymentId } })).toMatchObject({
    ...{ state: 'PAID', amountMinor: 5000, cardBrand: 'visa', cardLast4: '4242' },
  })
  await expect(start(scope, asked(booking.id))).rejects.toMatchObject({ reason: 'payments.nothingToPay' })
})

test('BOK-15 PAY-6: a repetition, and a second click with another key, lead to the same page', async () => {
  const { scope, booking } = await madeBooking(world)
  const first = asked(booking.id)
  const all = await Promise.all([...Array(10)].map((_, n) => start(scope, n % 2 ? first : asked(booking.id))))
  expect(new Set(all.map(({ url }) => url)).size).toBe(1)
  expect(await world.prisma.payment.count({ where: { bookingId: booking.id } })).toBe(1)
  await expect(start(scope, { ...first, part: 'deposit' })).rejects.toMatchObject({
    reason: 'idempotency.contentDiffers',
  })
})

test('PAY-4: the deposit or all, and after the deposit the rest', async () => {
  const { scope, booking } = await madeBooking(world, { depositMinor: 2000 })
  const deposit = await start(scope, asked(booking.id, { part: 'deposit', expectedMinor: 2000 }))
  expect(sessionsOf(deposit.paymentId)[0]?.amount_total).toBe(2000)
  const whole = await start(scope, asked(booking.id))
  expect(sessionsOf(whole.paymentId)[0]?.amount_total).toBe(5000)
  expect(sessionsOf(deposit.paymentId)[0]?.status).toBe('expired')
  const again = await start(scope, asked(booking.id, { part: 'deposit' }))
  await pay(again.url)
  await hearAll()
  const rest = await start(scope, asked(booking.id, { part: 'deposit' }))
  expect(sessionsOf(rest.paymentId)[0]?.amount_total).toBe(3000)
})

test('PAY-6: a page that was left and then paid stops another order, instead of being paid twice', async () => {
  const { scope, booking } = await madeBooking(world, { depositMinor: 2000 })
  const deposit = await start(scope, asked(booking.id, { part: 'deposit' }))
  await pay(deposit.url)
  await expect(start(scope, asked(booking.id))).rejects.toMatchObject({ reason: 'payments.inProgress' })
  await hearAll()
  const rest = await start(scope, asked(booking.id))
  expect(sessionsOf(rest.paymentId)[0]?.amount_total).toBe(3000)
})

test('PAY-1: nothing to pay for free, paid and declined ones, where it is switched off, or of others', async () => {
  const nothing = { reason: 'payments.nothingToPay' }
  const free = await madeBooking(world, {}, { service: { priceMinor: 0 } })
  await expect(start(free.scope, asked(free.booking.id))).rejects.toMatchObject(nothing)
  const declined = await madeBooking(world, { status: 'REJECTED' })
  await expect(start(declined.scope, asked(declined.booking.id))).rejects.toMatchObject(nothing)
  const cash = await madeBooking(world)
  const received = { bookingId: cash.booking.id, amountMinor: 5000, method: 'cash' as const, key: randomUUID() }
  await recordPayment(await world.staff(), received)
  await expect(start(cash.scope, asked(cash.booking.id))).rejects.toMatchObject(nothing)
  await expect(start(cash.scope, asked(free.booking.id))).rejects.toMatchObject({ reason: 'bookings.notFound' })
  const off = await madeBooking(world)
  const settings = { ...off.scope.settings, payments: { ...off.scope.settings.payments, online: false } }
  await expect(start({ ...off.scope, settings }, asked(off.booking.id))).rejects.toMatchObject(nothing)
  await expect(start({ ...off.scope, stripe: null }, asked(off.booking.id))).rejects.toMatchObject(nothing)
})

test('PAY-6: the page shows one amount and another is owed: refused, nothing is asked for', async () => {
  const { scope, booking } = await madeBooking(world)
  await expect(start(scope, asked(booking.id, { expectedMinor: 4999 }))).rejects.toMatchObject({
    ...{ reason: 'payments.amountChanged', details: { amountMinor: 5000 } },
  })
  expect(await world.prisma.payment.count({ where: { bookingId: booking.id } })).toBe(0)
})

const path = '/v1/checkout/sessions'
const faults = [
  { name: 'is busy', fault: { kind: 'status', status: 429 } },
  { name: 'breaks', fault: { kind: 'status', status: 500 } },
  { name: 'drops the connection', fault: { kind: 'reset' } },
]

test.each(faults)('threats 28: Stripe $name: said so, and the same form leads on to one page', async ({ fault }) => {
  const { scope, booking } = await madeBooking(world)
  const once = asked(booking.id)
  await control('/_faults', { path, times: 3, ...fault })
  await expect(start(scope, once)).rejects.toMatchObject({ reason: 'payments.unavailable' })
  await fetch(`${sandbox.url}/_faults`, { method: 'DELETE' })
  const { paymentId } = await start(scope, once)
  expect(sessionsOf(paymentId)).toHaveLength(1)
  await expect(start(scope, once)).resolves.toMatchObject({ paymentId })
})

test('threats 28: the answer of Stripe gets lost: asked again under the same key there is one page', async () => {
  const { scope, booking } = await madeBooking(world)
  await control('/_faults', { path, kind: 'resetAfter' })
  const { paymentId } = await start(scope, asked(booking.id))
  expect(sessionsOf(paymentId)).toHaveLength(1)
})
