import { randomUUID } from 'node:crypto'
import { makeBooking } from '@foyer/db/factories/make-booking'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { beforeAll, describe, expect, test } from 'vitest'
import { madeOffer, tomorrowAtEleven } from '../testing/offers.ts'
import { inDays, openWorld, type World } from '../testing/world.ts'
import { cancel } from './cancel.ts'
import { hold } from './hold.ts'
import { reschedule } from './reschedule.ts'
import { undoCancel } from './undo-cancel.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

type Offer = Awaited<ReturnType<typeof madeOffer>>

async function keep({ service, provider }: Offer, persons: number) {
  const startsAt = tomorrowAtEleven.toISOString()
  return hold(await world.visitor(), { serviceId: service.id, providerId: provider.id, startsAt, persons, extras: [] })
}

async function booked({ service, provider }: Offer, startsAt: Date) {
  const customer = await makeCustomer(world.prisma, world.business)
  const booking = await makeBooking(world.prisma, world.business, { customer, provider, service, startsAt })
  return { scope: await world.customer(customer), customer, booking }
}

const toEleven = (bookingId: string) => ({ bookingId, startsAt: tomorrowAtEleven.toISOString(), key: randomUUID() })
const claimsAt = ({ provider }: Offer, busyFrom: Date) =>
  world.prisma.claim.findMany({ where: { providerId: provider.id, busyFrom }, select: { kind: true, expiresAt: true } })

describe('a group that so far somebody only keeps places in', () => {
  test('BOK-10: a booking that moves there joins it, and the places kept stay kept', async () => {
    const offer = await madeOffer(world, { capacity: 3 })
    await keep(offer, 2)
    const first = await booked(offer, inDays(1, 3))
    await reschedule(first.scope, toEleven(first.booking.id))
    expect(await claimsAt(offer, tomorrowAtEleven)).toEqual([{ kind: 'APPOINTMENT', expiresAt: null }])
    const second = await booked(offer, inDays(1, 5))
    await expect(reschedule(second.scope, toEleven(second.booking.id))).rejects.toMatchObject({
      reason: 'bookings.slotTaken',
    })
  })

  test('BOK-9: a cancellation taken back joins it too, or says that its places have gone', async () => {
    for (const [kept, outcome] of [
      [2, 'restored'],
      [3, 'bookings.undoTaken'],
    ] as const) {
      const offer = await madeOffer(world, { capacity: 3 })
      const { scope, booking } = await booked(offer, tomorrowAtEleven)
      await cancel(scope, { bookingId: booking.id, key: randomUUID() })
      await keep(offer, kept)
      const undone = await undoCancel(scope, { bookingId: booking.id, key: randomUUID() }).then(
        () => 'restored',
        ({ reason }) => reason,
      )
      expect(undone).toBe(outcome)
    }
  })
})

test('BOK-4: one customer’s bookings moved to the same hour at once, with two providers: one is moved', async () => {
  for (let round = 0; round < 5; round++) {
    const offer = await madeOffer(world, {}, [{}, {}])
    const { scope, customer, booking } = await booked(offer, inDays(1, 3))
    const { service, providers } = offer
    const other = { customer, provider: providers[1]!, service, startsAt: inDays(1, 5) }
    const second = await makeBooking(world.prisma, world.business, other)
    const moved = await Promise.all(
      [booking.id, second.id].map((id) =>
        reschedule(scope, toEleven(id)).then(
          () => 'moved',
          ({ reason }) => reason,
        ),
      ),
    )
    expect(moved.sort()).toEqual(['bookings.overlapsOwn', 'moved'])
  }
})
