import { randomUUID } from 'node:crypto'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { beforeEach, describe, expect, test } from 'vitest'
import { madeOffer, tomorrowAtEleven, wish } from '../testing/offers.ts'
import { inDays, openWorld, type World } from '../testing/world.ts'
import { book } from './book.ts'
import { bookForStaff, bookForStaffInput } from './book-for-staff.ts'

let world: World
let customerId: string
beforeEach(async () => {
  world = await openWorld()
  customerId = (await makeCustomer(world.prisma, world.business)).id
})

type Offer = Awaited<ReturnType<typeof madeOffer>>
const form = ({ service, provider }: Offer, over: object = {}) =>
  bookForStaffInput.parse({
    ...{ serviceId: service.id, providerId: provider.id, customerId, key: randomUUID() },
    ...{ startsAt: tomorrowAtEleven.toISOString(), ...over },
  })
const evening = inDays(1, 11).toISOString()
const jobs = async () => (await world.jobs()).map(({ name }) => name)

describe('staff book for a customer', () => {
  test('BOK-1: approved at once, with staff as who did it, and both are told', async () => {
    const offer = await madeOffer(world, { approval: true })
    const scope = await world.staff('FRONT_DESK')
    const { bookingId, number } = await bookForStaff(scope, form(offer, { note: 'Called' }))
    expect(await world.prisma.booking.findUniqueOrThrow({ where: { id: bookingId } })).toMatchObject({
      ...{ status: 'APPROVED', customerId, number, note: 'Called' },
    })
    expect(await world.prisma.bookingChange.findMany()).toMatchObject([
      { actorKind: 'STAFF', actorId: scope.staffId, origin: 'admin' },
    ])
    expect(await jobs()).toEqual(['bookings.booked'])
  })

  test('ACC-10: in silence, or with an invitation, as the boxes are ticked', async () => {
    const offer = await madeOffer(world)
    const scope = await world.staff()
    await bookForStaff(scope, form(offer, { notify: false }))
    expect(await jobs()).toEqual([])
    await bookForStaff(scope, form(offer, { notify: false, invite: true, startsAt: inDays(1, 3).toISOString() }))
    expect(await jobs()).toEqual(['customers.invited'])
  })

  test('BOK-2: notice and horizon do not bind them', async () => {
    const offer = await madeOffer(world, { minimumNoticeMinutes: 10_000, horizonDays: 1 })
    await expect(
      bookForStaff(await world.staff(), form(offer, { startsAt: inDays(40, 1).toISOString() })),
    ).resolves.toBeTruthy()
  })

  test('ADM-4: outside of the working hours only with a reason, which history keeps', async () => {
    const offer = await madeOffer(world)
    const scope = await world.staff('FRONT_DESK')
    await expect(bookForStaff(scope, form(offer, { startsAt: evening }))).rejects.toMatchObject({
      ...{ reason: 'bookings.outsideHours', field: 'outsideHours' },
    })
    await bookForStaff(scope, form(offer, { startsAt: evening, outsideHours: 'A favour' }))
    expect(await world.prisma.bookingChange.findMany({ select: { reason: true } })).toEqual([{ reason: 'A favour' }])
    expect(await world.prisma.claim.count()).toBe(1)
  })

  test('ADM-4: a provider may not override', async () => {
    const offer = await madeOffer(world)
    await bookForStaff(await world.staff(), form(offer))
    const scope = await world.staff('PROVIDER', { providerId: offer.provider.id })
    await expect(bookForStaff(scope, form(offer, { startsAt: evening, outsideHours: 'x' }))).rejects.toMatchObject({
      reason: 'staff.forbidden',
    })
  })

  test('ADM-3: a provider books with nobody else, and only for the own customers', async () => {
    const offer = await madeOffer(world, {}, [{}, {}])
    const other = { ...offer, provider: offer.providers[1]! }
    const scope = await world.staff('PROVIDER', { providerId: offer.provider.id })
    await expect(bookForStaff(scope, form(offer))).rejects.toMatchObject({ reason: 'customers.notFound' })
    await bookForStaff(await world.staff(), form(offer))
    await expect(bookForStaff(scope, form(other, { startsAt: inDays(1, 3).toISOString() }))).rejects.toMatchObject({
      reason: 'services.notFound',
    })
  })

  test('BOK-3: taken time is taken for staff, too, also with a reason; they are told of other times', async () => {
    const offer = await madeOffer(world)
    await book(await world.visitor(), wish(offer))
    for (const outsideHours of [undefined, 'A favour'])
      await expect(bookForStaff(await world.staff(), form(offer, { outsideHours }))).rejects.toMatchObject({
        ...{
          reason: 'bookings.slotTaken',
          details: { zone: 'Europe/Paris', alternatives: expect.arrayContaining([expect.anything()]) },
        },
      })
  })

  test('BOK-15: a double click books once', async () => {
    const offer = await madeOffer(world)
    const [scope, twice] = [await world.staff(), form(offer)]
    const made = await Promise.all([bookForStaff(scope, twice), bookForStaff(scope, twice)])
    expect(made[0]).toEqual(made[1])
    expect(await world.prisma.booking.count()).toBe(1)
  })

  test('BOK-1: for a customer or at a place that is not there, or long ago, nothing is booked', async () => {
    const offer = await madeOffer(world)
    const scope = await world.staff()
    const why = (over: object) => bookForStaff(scope, form(offer, over)).catch(({ reason }) => reason)
    expect(await why({ customerId: randomUUID() })).toBe('customers.notFound')
    expect(await why({ startsAt: evening, outsideHours: 'x', locationId: randomUUID() })).toBe('locations.notFound')
    expect(await why({ startsAt: inDays(-2).toISOString(), outsideHours: 'x' })).toBe('input.invalid')
    expect(await world.prisma.booking.count()).toBe(0)
  })
})
