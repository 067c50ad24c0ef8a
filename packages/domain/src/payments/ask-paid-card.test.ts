import { randomUUID } from 'node:crypto'
import { findPayment } from '@foyer/db/queries/payments'
import { expect, test } from 'vitest'
import { openPaidWorld } from '../testing/paid-world.ts'
import { madeBooking } from '../testing/world.ts'
import { askPaidCard } from './ask-paid-card.ts'
import { start } from './start.ts'

const { world, sandbox, pay, hear, events } = await openPaidWorld()

test('PAY-8: the card that paid is known though its own news have not come, and nobody waits for it', async () => {
  const { scope, booking } = await madeBooking(world)
  const { paymentId, url } = await start(scope, { bookingId: booking.id, part: 'all', key: randomUUID() })
  await pay(url)
  for (const event of events()) if (event.type === 'checkout.session.completed') await hear(event)
  const system = await world.system()
  const payment = (await findPayment(system.sql, system.businessId, paymentId))!
  expect(payment).toMatchObject({ state: 'PAID', cardLast4: null })
  expect(await askPaidCard(system, payment)).toEqual({ brand: 'visa', last4: '4242' })
  expect(await askPaidCard({ ...system, stripe: null }, payment)).toBeNull()
  sandbox.world.paymentIntents.remove(payment.intentId!)
  expect(await askPaidCard(system, payment)).toBeNull()
})
