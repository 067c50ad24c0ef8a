import { makeCustomer } from '@foyer/db/factories/make-customer'
import { expect, test } from 'vitest'
import { consentText } from '../cards/consent-text.ts'
import { openCardWorld } from '../testing/card-world.ts'
import { madeOffer, wish } from '../testing/offers.ts'
import { book } from './book.ts'

const { world, giveCard } = await openCardWorld({ cardForFees: true })
const noShowFee = { kind: 'FIXED' as const, value: 2000 }

async function someone() {
  const scope = await world.customer(await makeCustomer(world.prisma, world.business))
  const card = await giveCard(scope)
  const terms = { totalMinor: 5000, currency: 'EUR', cancelFees: [], noShowFee }
  return { scope, card, shown: consentText(scope, terms)!.hash }
}

test('BOK-7: agreeing while booking is written in the booking’s transaction, for the card and the text that were shown', async () => {
  const offer = await madeOffer(world, { noShowFee })
  const { scope, card, shown } = await someone()
  const asked = wish(offer, { guest: undefined, consent: { cardId: card.id, shown } })
  const { bookingId } = await book(scope, asked)
  expect(await book(scope, asked)).toMatchObject({ bookingId })
  expect(await world.prisma.feeConsent.findMany({ where: { bookingId } })).toMatchObject([
    { cardId: card.id, mostMinor: 2000, customerId: scope.customerId },
  ])
})

test('BOK-7 threats 29: another text, another’s card or a guest’s: nothing is booked', async () => {
  const offer = await madeOffer(world, { noShowFee })
  const [own, other] = [await someone(), await someone()]
  const asked = (consent: { cardId: string; shown: string }) => wish(offer, { guest: undefined, consent })
  const before = await world.prisma.booking.count()
  await expect(book(own.scope, asked({ cardId: own.card.id, shown: 'x' }))).rejects.toMatchObject({
    reason: 'cards.termsChanged',
  })
  await expect(book(own.scope, asked({ cardId: other.card.id, shown: own.shown }))).rejects.toMatchObject({
    reason: 'cards.notFound',
  })
  await expect(
    book(await world.visitor(), wish(offer, { consent: { cardId: own.card.id, shown: own.shown } })),
  ).rejects.toMatchObject({ reason: 'cards.notFound' })
  expect(await world.prisma.booking.count()).toBe(before)
})
