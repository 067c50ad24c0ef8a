import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { list } from '../cards/list.ts'
import { openCardWorld } from '../testing/card-world.ts'
import { inDays, madeBooking } from '../testing/world.ts'
import { followUp } from './follow-up.ts'
import { payWithCard } from './pay-with-card.ts'
import { start } from './start.ts'

const { world, pay, hearAll, ledger } = await openCardWorld()
const paidLedger = ['CHARGE 5000 Massage', 'PAYMENT -5000 card']

test('PAY-5: the card that pays on the page is kept where its holder wants that, and only then', async () => {
  const made = await madeBooking(world)
  const unkept = await start(made.scope, { bookingId: made.booking.id, part: 'all', key: randomUUID() })
  const kept = await start(made.scope, { bookingId: made.booking.id, part: 'all', saveCard: true, key: randomUUID() })
  expect(kept.url).not.toBe(unkept.url)
  await pay(kept.url)
  await hearAll()
  await hearAll()
  expect(await ledger(made.booking.id)).toEqual(paidLedger)
  const [card] = (await list(made.scope)).cards
  expect(card).toMatchObject({ last4: '4242', isDefault: true })
  const next = await madeBooking(world, { customer: made.customer, startsAt: inDays(3, 4) })
  expect(
    await payWithCard(made.scope, {
      bookingId: next.booking.id,
      cardId: card!.id,
      part: 'all',
      expectedMinor: 5000,
      key: randomUUID(),
    }),
  ).toMatchObject({ state: 'PAID' })
  const plain = await madeBooking(world)
  const { url } = await start(plain.scope, { bookingId: plain.booking.id, part: 'all', key: randomUUID() })
  await pay(url)
  await hearAll()
  expect((await list(plain.scope)).cards).toEqual([])
})

test('PAY-5 PAY-6: without any event the worker finds payment and card', async () => {
  const { scope, booking } = await madeBooking(world)
  const { paymentId, url } = await start(scope, {
    bookingId: booking.id,
    part: 'all',
    saveCard: true,
    key: randomUUID(),
  })
  await pay(url)
  await followUp(await world.system(), { paymentId })
  expect(await ledger(booking.id)).toEqual(paidLedger)
  expect((await list(scope)).cards).toHaveLength(1)
  await hearAll()
  expect((await list(scope)).cards).toHaveLength(1)
})
