import { createHash, randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { cancel } from '../bookings/cancel.ts'
import { openPaidWorld } from '../testing/paid-world.ts'
import { inDays, madeBooking } from '../testing/world.ts'
import { add } from './add.ts'
import { consent } from './consent.ts'
import { getAdded } from './get-added.ts'
import { getConsent } from './get-consent.ts'

const { world, giveCard, pay, hearAll } = await openPaidWorld({ cardForFees: true })
await world.set('policies', { cancellation: { en: 'Please tell us early.' } })
const terms = {
  ...{ cancelFees: [{ withinHours: 24, fee: { kind: 'PERCENT' as const, value: 50 } }] },
  noShowFee: { kind: 'FIXED' as const, value: 4000 },
}
const consents = (bookingId: string) =>
  world.prisma.feeConsent.findMany({ where: { bookingId }, orderBy: { createdAt: 'asc' } })
async function asking(over: Parameters<typeof madeBooking>[1] = {}) {
  const made = await madeBooking(world, { ...terms, startsAt: inDays(3), ...over })
  const card = await giveCard(made.scope)
  const { asked } = await getConsent(made.scope, { bookingId: made.booking.id })
  const form = (more: object = {}) => ({
    ...{ bookingId: made.booking.id, cardId: card.id, shown: asked?.hash ?? '', key: randomUUID() },
    ...more,
  })
  return { ...made, card, asked, form }
}

test('BOK-7: the text names each fee as agreed and holds the business’s words; kept with its hash, language, time, address, booking and card', async () => {
  const { scope, booking, card, asked, form } = await asking()
  expect(asked?.text.split('\n')).toEqual([
    'I agree that Harbour Physio keeps my card and, if I cancel late or do not come, charges it what we agreed for this booking, without asking me again:',
    '– Cancelling less than 24 hours before the start: €25.00',
    '– Not coming: €40.00',
    'Please tell us early.',
  ])
  const once = form()
  expect(await consent(scope, once)).toEqual(await consent(scope, once))
  const [kept, ...more] = await consents(booking.id)
  expect(more).toEqual([])
  expect(kept).toMatchObject({ cardId: card.id, text: asked?.text, locale: 'en', ip: '192.0.2.1', mostMinor: 4000 })
  expect(Buffer.from(kept!.textHash).toString('hex')).toBe(createHash('sha256').update(asked!.text).digest('hex'))
  expect(kept?.createdAt).toEqual(world.now)
  expect((await getConsent(scope, { bookingId: booking.id })).given).toMatchObject({ card: { last4: '4242' } })
})

test('MSG-7: in the customer’s language', async () => {
  const { scope, booking } = await asking()
  const { asked } = await getConsent({ ...scope, locale: 'fr' }, { bookingId: booking.id })
  expect(asked?.text).toContain('Annulation moins de 24 heures avant le début\u00a0: 25,00\u00a0€')
})

test('BOK-7: nobody agrees to another text than they saw', async () => {
  const { scope, booking, form } = await asking()
  const once = form()
  await world.set('policies', { cancellation: { en: 'Other words.' } })
  const changed = await world.customer({ id: scope.customerId })
  await expect(consent(changed, once)).rejects.toMatchObject({ reason: 'cards.termsChanged' })
  await world.set('policies', { cancellation: { en: 'Please tell us early.' } })
  expect(await consents(booking.id)).toEqual([])
})

test('BOK-7: with a card that is still to be added it counts from when that is there', async () => {
  const { scope, booking } = await madeBooking(world, { ...terms, startsAt: inDays(3) })
  const { asked } = await getConsent(scope, { bookingId: booking.id })
  const { url, setupId } = await add(scope, {
    consent: { bookingId: booking.id, shown: asked!.hash },
    key: randomUUID(),
  })
  expect((await getConsent(scope, { bookingId: booking.id })).given).toBeNull()
  await pay(url)
  await hearAll()
  expect((await getConsent(scope, { bookingId: booking.id })).given).toMatchObject({ card: { last4: '4242' } })
  expect((await getAdded(scope, { setupId })).bookingId).toBe(booking.id)
})

test('BOK-7: asked only where the business wants it, a fee was agreed, and the booking is still to come', async () => {
  const { scope, booking, form } = await asking()
  const off = {
    ...scope,
    settings: { ...scope.settings, payments: { ...scope.settings.payments, cardForFees: false } },
  }
  const past = { ...scope, now: inDays(4) }
  for (const closed of [off, past]) {
    expect((await getConsent(closed, { bookingId: booking.id })).asked).toBeNull()
    await expect(consent(closed, form())).rejects.toMatchObject({ reason: 'bookings.notPossible' })
  }
  const free = await asking({ cancelFees: [], noShowFee: { kind: 'NONE' } })
  expect(free.asked).toBeNull()
  await cancel(scope, { bookingId: booking.id, key: randomUUID() })
  await expect(consent(scope, form())).rejects.toMatchObject({ reason: 'bookings.notPossible' })
  expect(await consents(booking.id)).toEqual([])
})

test('threats 29: others’ cards and bookings are not there', async () => {
  const [own, other] = [await asking(), await asking()]
  await expect(consent(own.scope, own.form({ cardId: other.card.id }))).rejects.toMatchObject({
    reason: 'cards.notFound',
  })
  await expect(consent(own.scope, own.form({ bookingId: other.booking.id }))).rejects.toMatchObject({
    reason: 'bookings.notFound',
  })
  await expect(
    add(own.scope, { consent: { bookingId: other.booking.id, shown: other.asked!.hash }, key: randomUUID() }),
  ).rejects.toMatchObject({ reason: 'bookings.notFound' })
  expect([...(await consents(own.booking.id)), ...(await consents(other.booking.id))]).toEqual([])
})

test('the database: what was agreed to is never changed, and only for one’s own booking and card', async () => {
  const [own, other] = [await asking(), await asking()]
  await consent(own.scope, own.form())
  const [kept] = await consents(own.booking.id)
  await expect(world.prisma.feeConsent.update({ where: { id: kept!.id }, data: { text: 'x' } })).rejects.toThrow(
    'violated',
  )
  const { id: _, ...content } = kept!
  const write = (over: object) => world.prisma.feeConsent.create({ data: { ...content, ...over } })
  await expect(write({ bookingId: other.booking.id })).rejects.toThrow('another customer')
  await expect(write({ cardId: other.card.id })).rejects.toThrow()
  await expect(write({ cardId: null })).rejects.toThrow()
})
