import { randomUUID } from 'node:crypto'
import { makeBooking } from '@foyer/db/factories/make-booking'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { makeProvider } from '@foyer/db/factories/make-provider'
import { makeService } from '@foyer/db/factories/make-service'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { clockStarts, madeMorning } from '../testing/mornings.ts'
import { inDays, openWorld, startOfTest, type World } from '../testing/world.ts'
import { freeTimes } from './free-times.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(async () => {
  world.now = startOfTest
  await world.set('scheduling', {})
})

const starts = (made: Parameters<typeof clockStarts>[1], date?: string, providerId?: string) =>
  clockStarts(world, made, date, providerId)
const byHour = () => world.set('scheduling', { stepMinutes: 60 })
const businessId = () => world.business.id

describe('what decides which times are offered', () => {
  test('BOK-2: late in the evening, in a zone behind UTC, what is taken on the last day asked for is taken', async () => {
    const york = await otherBusiness(world, 'evening')
    const provider = await makeProvider(world.prisma, york, {
      name: 'Eve',
      hours: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: 1200, until: 1380 }],
    })
    const service = await makeService(world.prisma, york, { name: { en: 'Late' }, durationMinutes: 60 }, [provider])
    const customer = await makeCustomer(world.prisma, york)
    const evening = { customer, provider, service, startsAt: new Date('2026-11-25T01:00:00Z') }
    const booking = await makeBooking(world.prisma, york, evening)
    const other = await makeCustomer(world.prisma, york)
    await makeBooking(world.prisma, york, {
      customer: other,
      provider,
      service,
      startsAt: new Date('2026-11-26T02:00:00Z'),
    })
    const { days } = await freeTimes(await world.customer(customer, york), {
      bookingId: booking.id,
      from: '2026-11-25',
      days: 1,
    })
    const all = days.flatMap((day) => day.times.map(({ startsAt }) => startsAt.slice(11, 16)))
    expect(all).toEqual(['01:00', '03:00'])
  })

  test('BOK-5: the location stays: only staff may move a booking to another one', async () => {
    await byHour()
    const mine = await madeMorning(world)
    const providerId = mine.provider.id
    const place = await world.prisma.location.create({
      data: {
        businessId: businessId(),
        name: { en: 'Branch' },
        address: '2 Side Street',
        timeZone: 'America/New_York',
      },
    })
    await world.prisma.weeklyHours.updateMany({ where: { providerId, weekday: 3 }, data: { locationId: place.id } })
    expect(await starts(mine)).toEqual([])
    expect(await starts(mine, '2026-11-26')).toEqual(['09:00', '10:00', '11:00'])
    const { days } = await freeTimes(await world.staff(), { bookingId: mine.booking.id, from: '2026-11-25', days: 1 })
    expect(days.flatMap((day) => day.times)).toMatchObject(Array.from({ length: 3 }, () => ({ locationId: place.id })))
  })

  test('BOK-10: a group’s time is offered while the persons fit, and its own time not over others who stay', async () => {
    await byHour()
    const mine = await madeMorning(world, { service: { capacity: 3, durationMinutes: 120 } })
    const providerId = mine.provider.id
    const group = { provider: { id: providerId }, service: mine.service, startsAt: inDays(2, 0) }
    const customer = async () => makeCustomer(world.prisma, world.business)
    const theirs = await makeBooking(world.prisma, world.business, { ...group, customer: await customer(), persons: 2 })
    expect(await starts(mine)).toEqual(['10:00'])
    await world.prisma.booking.update({ where: { id: mine.booking.id }, data: { persons: 2 } })
    expect(await starts(mine)).toEqual([])
    const { number: _, id: __, ...row } = theirs
    await world.prisma.booking.create({ data: { ...row, number: 8201, customerId: (await customer()).id, persons: 1 } })
    expect(
      await starts({
        customer: await world.prisma.customer.findUniqueOrThrow({ where: { id: theirs.customerId } }),
        booking: theirs,
      }),
    ).toEqual([])
  })

  test('BOK-5: another provider’s times only where the service allows the change', async () => {
    await byHour()
    const mine = await madeMorning(world)
    const other = await makeProvider(world.prisma, world.business, {
      name: 'Bo',
      hours: [{ weekdays: [3], from: 1200, until: 1260 }],
    })
    const gone = await makeProvider(world.prisma, world.business, { name: 'Gone' })
    await world.prisma.provider.update({ where: { id: gone.id }, data: { active: false } })
    const ids = [other, gone].map(({ id }) => ({
      businessId: businessId(),
      providerId: id,
      serviceId: mine.service.id,
    }))
    await world.prisma.providerService.createMany({ data: ids })
    await expect(starts(mine, '2026-11-25', other.id)).rejects.toMatchObject({
      reason: 'bookings.notFound',
    })
    await world.prisma.service.update({ where: { id: mine.service.id }, data: { mayChangeProvider: true } })
    expect(await starts(mine, '2026-11-25', other.id)).toEqual(['20:00'])
    for (const providerId of [gone.id, randomUUID()])
      await expect(starts(mine, '2026-11-25', providerId)).rejects.toMatchObject({ reason: 'bookings.notFound' })
  })

  test('BOK-5: nobody is offered times who may not move the booking', async () => {
    const mine = await madeMorning(world)
    const stranger = await makeCustomer(world.prisma, world.business)
    await expect(starts({ ...mine, customer: stranger })).rejects.toMatchObject({ reason: 'bookings.notFound' })
    await world.set('manageBookings', { reschedule: false })
    await expect(starts(mine)).rejects.toMatchObject({ reason: 'bookings.notPossible' })
    await world.set('manageBookings', { reschedule: true })
    world.now = inDays(2)
    await expect(starts(mine)).rejects.toMatchObject({ reason: 'bookings.notPossible' })
  })

  test('BOK-2: a day long past is today, one at the end of time has no times', async () => {
    const mine = await madeMorning(world)
    const ask = async (from: string) =>
      freeTimes(await world.customer(mine.customer), { bookingId: mine.booking.id, from, days: 31 })
    expect(await ask('0001-01-01')).toMatchObject({ fromDate: '2026-11-23' })
    expect((await ask('9999-12-31')).days).toEqual([])
    expect((await freeTimes(await world.staff(), { bookingId: mine.booking.id, from: '9999-12-31' })).days).toEqual([])
  })
})
