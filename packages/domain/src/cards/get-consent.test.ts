import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { openPaidWorld } from '../testing/paid-world.ts'
import { madeBooking } from '../testing/world.ts'
import { getConsent } from './get-consent.ts'

const { world, giveCard } = await openPaidWorld({ cardForFees: true })

test('BOK-7: what is asked, and the cards to choose from, never by Stripe’s names; others’ bookings are not there', async () => {
  const noShowFee = { kind: 'FIXED' as const, value: 2000 }
  const [own, other] = [await madeBooking(world, { noShowFee }), await madeBooking(world, { noShowFee })]
  await giveCard(own.scope)
  await giveCard(other.scope)
  const shown = await getConsent(own.scope, { bookingId: own.booking.id })
  expect(shown).toMatchObject({ given: null, cards: [{ last4: '4242', isDefault: true }] })
  expect(JSON.stringify(shown)).not.toMatch(/pm_|cus_|seti_/)
  for (const bookingId of [other.booking.id, randomUUID()])
    await expect(getConsent(own.scope, { bookingId })).rejects.toMatchObject({ reason: 'bookings.notFound' })
})
