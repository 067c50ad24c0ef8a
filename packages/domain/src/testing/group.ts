import { makeCustomer } from '@foyer/db/factories/make-customer'
import { book } from '../bookings/book.ts'
import { madeOffer, wish } from './offers.ts'
import type { World } from './world.ts'

/** A group of five places with three persons in it, of two bookings, tomorrow at eleven in Paris; and a colleague who offers the same. */
export async function madeGroup(world: World) {
  const offer = await madeOffer(world, { capacity: 5 }, [{}, {}])
  const [provider, colleague] = [offer.providers[0]!, offer.providers[1]!]
  const join = async (persons: number) => {
    const scope = await world.customer(await makeCustomer(world.prisma, world.business))
    const asked = wish({ ...offer, provider }, { guest: undefined, persons, expectedTotalMinor: 5000 * persons })
    return (await book(scope, asked)).bookingId
  }
  const [first, second] = [await join(1), await join(2)]
  const { appointmentId } = await world.prisma.booking.findUniqueOrThrow({ where: { id: first } })
  return { ...offer, provider, colleague, first, second, appointmentId }
}
