import { makeBooking } from '@foyer/db/factories/make-booking'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { madeOffer } from './offers.ts'
import { inDays, type World } from './world.ts'

/** The day after that of the tests, in which somebody falls ill. */
export const sickDate = '2026-11-24'

/** Two colleagues; the first has bookings at 11, 12 and 13 in Paris, for the first two of which the second is free. */
export async function sickDay(world: World) {
  const half = { withinHours: 48, fee: { kind: 'PERCENT', value: 50 } } as const
  const { providers, service } = await madeOffer(world, { cancelFees: [half] }, [{}, {}])
  const [provider, colleague] = [providers[0]!, providers[1]!]
  const book = async (by: { id: string }, startsAt: Date) => {
    const customer = await makeCustomer(world.prisma, world.business)
    return makeBooking(world.prisma, world.business, { customer, provider: by, service, startsAt })
  }
  const first = await book(provider, inDays(1, 1))
  const second = await book(provider, inDays(1, 2))
  const third = await book(provider, inDays(1, 3))
  await book(colleague, inDays(1, 3))
  return { provider, colleague, first, second, third, scope: await world.staff('FRONT_DESK'), book }
}
