import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { openPaidWorld } from '../testing/paid-world.ts'
import { madeBooking } from '../testing/world.ts'
import { get } from './get.ts'
import { list } from './list.ts'
import { start } from './start.ts'

const { world, pay, hearAll } = await openPaidWorld()

test('PAY-3: tells how a payment stands, and nothing before Stripe has said it', async () => {
  const { scope, booking } = await madeBooking(world, { depositMinor: 2000 })
  const bookingId = booking.id
  const { paymentId, url } = await start(scope, { bookingId, part: 'deposit', key: randomUUID() })
  const asked = { bookingId, paymentId }
  expect(await get(scope, asked)).toMatchObject({ state: 'OPEN', amountMinor: 2000, dueMinor: 5000, mayPay: true })
  await pay(url)
  expect(await get(scope, asked)).toMatchObject({ state: 'OPEN' })
  await hearAll()
  expect(await get(scope, asked)).toEqual({
    ...{ state: 'PAID', amountMinor: 2000, currency: 'EUR', card: { brand: 'visa', last4: '4242' } },
    ...{ dueMinor: 3000, mayPay: true, comesBackMinor: 0 },
  })
})

test('C13: another customer, or another booking of the same one, does not lead to it', async () => {
  const made = await madeBooking(world)
  const { paymentId } = await start(made.scope, { bookingId: made.booking.id, part: 'all', key: randomUUID() })
  const other = await madeBooking(world)
  const notFound = { reason: 'bookings.notFound' }
  await expect(get(other.scope, { bookingId: made.booking.id, paymentId })).rejects.toMatchObject(notFound)
  await expect(get(other.scope, { bookingId: other.booking.id, paymentId })).rejects.toMatchObject({
    reason: 'payments.notFound',
  })
  expect(await list(other.scope)).toEqual([])
})
