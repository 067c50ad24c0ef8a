import { makeBooking } from '@foyer/db/factories/make-booking'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { expect, test } from 'vitest'
import { addDayOff } from '../hours/add-day-off.ts'
import { madeGroup } from '../testing/group.ts'
import { evenings, madeEvent } from '../testing/happenings.ts'
import { inDays, madeBooking, openWorld } from '../testing/world.ts'
import { list } from './list.ts'

const week = { from: inDays(0, -9).toISOString(), until: inDays(7, -9).toISOString() }

test('ADM-1, BOK-10: appointments with whoever comes and the places left; those cancelled only when asked for', async () => {
  const world = await openWorld()
  const { appointmentId, first, second, provider } = await madeGroup(world)
  const { booking } = await madeBooking(world, { status: 'CANCELED', startsAt: inDays(2, 1) })
  const scope = await world.staff()
  const { appointments, providers } = await list(scope, week)
  expect(appointments).toMatchObject([
    {
      id: appointmentId,
      left: 2,
      capacity: 5,
      providerId: provider.id,
      isOff: false,
      mayChange: true,
      startsAt: inDays(1, 1).toISOString(),
    },
  ])
  expect(appointments[0]?.attendees.map(({ bookingId, persons }) => [bookingId, persons])).toEqual([
    [first, 1],
    [second, 2],
  ])
  expect(providers).toHaveLength(3)
  const all = await list(scope, { ...week, withEnded: true })
  expect(all.appointments.find(({ id }) => id === booking.appointmentId)).toMatchObject({
    isOff: true,
    mayChange: false,
  })
  const shifted = await list(scope, { from: inDays(1, 1, 30).toISOString(), until: inDays(1, 1, 45).toISOString() })
  expect(shifted.appointments).toHaveLength(1)
})

test('BOK-2: when each works, without breaks and days off', async () => {
  const world = await openWorld()
  const { provider } = await madeBooking(world)
  const scope = await world.staff()
  await addDayOff(scope, { providerId: provider.id, fromDate: '2026-11-25', untilDate: '2026-11-29', name: '' })
  await world.prisma.weeklyBreak.create({
    data: { businessId: world.business.id, providerId: provider.id, weekday: 2, fromMinute: 720, untilMinute: 780 },
  })
  const { open } = await list(scope, week)
  const ofProvider = open.filter(({ providerId }) => providerId === provider.id).map(({ from, until }) => [from, until])
  expect(ofProvider).toEqual([
    ['2026-11-23T08:00:00.000Z', '2026-11-23T16:00:00.000Z'],
    ['2026-11-24T08:00:00.000Z', '2026-11-24T11:00:00.000Z'],
    ['2026-11-24T12:00:00.000Z', '2026-11-24T16:00:00.000Z'],
  ])
})

test('ADM-3: a provider sees the own calendar, whatever is asked; filters narrow it, too long a time is refused', async () => {
  const world = await openWorld()
  const { provider, service } = await madeBooking(world)
  const { provider: other } = await madeBooking(world)
  const own = await world.staff('PROVIDER', { providerId: provider.id })
  const { providers, appointments } = await list(own, { ...week, providerId: other.id })
  expect([providers.map(({ id }) => id), appointments.map((each) => each.providerId)]).toEqual([
    [provider.id],
    [provider.id],
  ])
  const scope = await world.staff()
  expect((await list(scope, { ...week, serviceId: service.id })).appointments).toHaveLength(1)
  const customer = await makeCustomer(world.prisma, world.business)
  await makeBooking(world.prisma, world.business, { customer, provider: other, service, startsAt: inDays(3, 1) })
  expect((await list(scope, { ...week, providerId: other.id })).appointments).toHaveLength(2)
  await expect(list(scope, { ...week, until: inDays(60).toISOString() })).rejects.toMatchObject({ field: 'until' })
})

test('ADM-1, BOK-10: the periods of events that are on, with places; none where a service is asked for', async () => {
  const world = await openWorld()
  const { event, provider } = await madeEvent(world)
  const called = await madeEvent(world)
  await world.prisma.event.update({ where: { id: called.event.id }, data: { canceledAt: world.now } })
  const scope = await world.staff()
  const days = { from: inDays(7).toISOString(), until: inDays(15).toISOString() }
  const { periods, appointments } = await list(scope, days)
  expect(appointments).toEqual([])
  expect(periods).toMatchObject(
    evenings.map(({ startsAt }) => ({
      eventId: event.id,
      name: 'Back school',
      startsAt: startsAt.toISOString(),
      taken: 0,
    })),
  )
  const own = await world.staff('PROVIDER', { providerId: provider.id })
  expect((await list(own, days)).periods).toHaveLength(2)
  expect((await list(await world.staff('PROVIDER'), days)).periods).toEqual([])
  const { service } = await madeBooking(world)
  expect((await list(scope, { ...days, serviceId: service.id })).periods).toEqual([])
})
