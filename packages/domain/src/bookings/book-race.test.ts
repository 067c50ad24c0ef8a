import { makeBooking } from '@foyer/db/factories/make-booking'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { beforeEach, describe, expect, test } from 'vitest'
import { guestNamed, madeOffer, tomorrowAtEleven, wish } from '../testing/offers.ts'
import { openWorld, type World } from '../testing/world.ts'
import { book } from './book.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})

const stored = (id: string) => world.prisma.booking.findUniqueOrThrow({ where: { id } })

describe('whoever is second', () => {
  test('BOK-3: gets a conflict with the next free times', async () => {
    const offer = await madeOffer(world)
    await book(await world.visitor(), wish(offer))
    const refused = await book(await world.visitor(), wish(offer, { guest: guestNamed('Jean') })).catch(
      (error) => error,
    )
    expect(refused).toMatchObject({ reason: 'bookings.slotTaken', field: 'startsAt' })
    expect(refused.details.alternatives[0]).toMatchObject({
      startsAt: new Date(tomorrowAtEleven.getTime() + 36e5).toISOString(),
      providerId: offer.provider.id,
    })
    expect(await world.prisma.customer.count()).toBe(1)
  })

  test('BOK-2: is given to the next free provider with the same price and duration, where anybody will do', async () => {
    const offer = await madeOffer(world, {}, [{}, {}, {}])
    const [, dearer, other] = offer.providers
    const ofProvider = (id: string) => ({
      businessId_providerId_serviceId: { businessId: world.business.id, providerId: id, serviceId: offer.service.id },
    })
    await world.prisma.providerService.update({ where: ofProvider(dearer!.id), data: { priceMinor: 9900 } })
    await book(await world.visitor(), wish(offer))
    const { bookingId } = await book(await world.visitor(), wish(offer, { orAny: true, guest: guestNamed('Jean') }))
    const { appointmentId } = await stored(bookingId)
    expect((await world.prisma.appointment.findUniqueOrThrow({ where: { id: appointmentId } })).providerId).toBe(
      other!.id,
    )
    await expect(
      book(await world.visitor(), wish(offer, { orAny: true, guest: guestNamed('Mary') })),
    ).rejects.toMatchObject({
      reason: 'bookings.slotTaken',
    })
  })

  test('BOK-3: of fifty at once one gets the time, and all others are told of other times', async () => {
    const offer = await madeOffer(world)
    const visitor = await world.visitor()
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        book(visitor, wish(offer, { guest: guestNamed('Guest', `guest${n}@example.com`) })).then(
          () => 'ok',
          ({ reason, details }) => `${reason} ${details?.alternatives.length}`,
        ),
      ),
    )
    expect(outcomes.filter((each) => each === 'ok')).toHaveLength(1)
    expect(outcomes.filter((each) => each === 'bookings.slotTaken 6')).toHaveLength(49)
    expect(await world.prisma.booking.count()).toBe(1)
  })

  test('BOK-10: of thirty for a group of five as many get in as there are places, each with a number of their own', async () => {
    const offer = await madeOffer(world, { capacity: 5 })
    const visitor = await world.visitor()
    const outcomes = await Promise.all(
      Array.from({ length: 30 }, (_, n) =>
        book(visitor, wish(offer, { guest: guestNamed('Guest', `guest${n}@example.com`) })).then(
          () => 'ok',
          ({ reason }) => reason,
        ),
      ),
    )
    expect(outcomes.filter((each) => each === 'ok')).toHaveLength(5)
    expect(new Set(outcomes)).toEqual(new Set(['ok', 'bookings.slotTaken']))
    const appointments = await world.prisma.appointment.findMany({ include: { bookings: true } })
    expect(appointments.map(({ taken, bookings }) => [taken, bookings.length])).toEqual([[5, 5]])
    expect(appointments[0]!.bookings.map(({ number }) => number).sort()).toEqual([5001, 5002, 5003, 5004, 5005])
  })

  test('BOK-10: more persons than there are places left are refused, fewer are let in', async () => {
    const offer = await madeOffer(world, { capacity: 4, mostPersons: 3 })
    const forSome = async (persons: number, name: string) =>
      book(
        await world.visitor(),
        wish(offer, { persons, expectedTotalMinor: 5000 * persons, guest: guestNamed(name) }),
      ).then(
        () => 'ok',
        ({ reason }) => reason,
      )
    expect(await forSome(4, 'Grace')).toBe('bookings.tooManyPersons')
    expect(await forSome(3, 'Grace')).toBe('ok')
    expect(await forSome(2, 'Jean')).toBe('bookings.slotTaken')
    expect(await forSome(1, 'Mary')).toBe('ok')
  })

  test('BOK-3: a booking that waits for approval takes its time like any other', async () => {
    const offer = await madeOffer(world, { approval: true })
    const { bookingId, status } = await book(await world.visitor(), wish(offer))
    expect([status, (await stored(bookingId)).status]).toEqual(['PENDING', 'PENDING'])
    await expect(book(await world.visitor(), wish(offer, { guest: guestNamed('Jean') }))).rejects.toMatchObject({
      reason: 'bookings.slotTaken',
    })
    expect(await world.prisma.plannedMessage.count()).toBe(0)
  })
})

test('BOK-3: an appointment in the way of buffers or of another service is a conflict, too', async () => {
  const offer = await madeOffer(world, { bufferBeforeMinutes: 15 })
  const customer = await makeCustomer(world.prisma, world.business)
  const startsAt = new Date(tomorrowAtEleven.getTime() - 36e5)
  await makeBooking(world.prisma, world.business, {
    customer,
    provider: offer.provider,
    service: offer.service,
    startsAt,
  })
  await expect(book(await world.visitor(), wish(offer))).rejects.toMatchObject({ reason: 'bookings.slotTaken' })
})
