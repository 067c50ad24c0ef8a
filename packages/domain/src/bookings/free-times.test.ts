import { makeBooking } from '@foyer/db/factories/bookings'
import { makeCustomer } from '@foyer/db/factories/customers'
import { makeProvider } from '@foyer/db/factories/providers'
import { makeService } from '@foyer/db/factories/services'
import { randomUUID } from 'node:crypto'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { inDays, madeBooking, openWorld, startOfTest, type World } from '../testing/world.ts'
import { freeTimes } from './free-times.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(async () => {
  world.now = startOfTest
  await world.set('scheduling', {})
})

type Made = Awaited<ReturnType<typeof made>>
/** Free starts on a local day, as the clock at the place shows them. */
const starts = async ({ customer, booking }: Pick<Made, 'customer' | 'booking'>, date = '2026-11-25', over: object = {}) => {
  const { days, zone } = await freeTimes(await world.customer(customer), { bookingId: booking.id, from: date, days: 1, ...over })
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'short' })
  return days.filter((day) => day.date === date).flatMap((day) => day.times.map(({ startsAt }) => clock.format(new Date(startsAt))))
}
const mornings = { name: 'Ada', hours: [{ weekdays: [1, 2, 3, 4, 5], from: 540, until: 720 }] }
/** A booking on the 24th at 11; the provider works from 9 to 12, so that a day is easy to write down. */
const made = async (service: object = {}, provider: object = {}, startsAt = inDays(1, 1)) => {
  const ada = await makeProvider(world.prisma, world.business, { ...mornings, ...provider })
  return { ...(await madeBooking(world, { provider: ada, startsAt }, { service: { durationMinutes: 60, ...service } })), provider: ada }
}
const byHour = () => world.set('scheduling', { stepMinutes: 60 })
const date = (day: string) => new Date(day)
const businessId = () => world.business.id
const dayOff = (providerId: string | null, from: string, until = from) =>
  world.prisma.dayOff.create({ data: { businessId: businessId(), providerId, fromDate: date(from), untilDate: date(until) } })

describe('the free times of a provider', () => {
  test('BOK-2: lie within the working hours, on the grid of the setting', async () => {
    const mine = await made()
    expect(await starts(mine)).toEqual(['09:00', '09:15', '09:30', '09:45', '10:00', '10:15', '10:30', '10:45', '11:00'])
    await world.set('scheduling', { stepMinutes: 50 })
    expect(await starts(mine)).toEqual(['09:00', '09:50', '10:40'])
    expect(await starts(mine, '2026-11-28')).toEqual([])
  })

  test('BOK-2: not in breaks, on days off of provider or business, but on their special days', async () => {
    await byHour()
    const mine = await made({}, { breaks: [{ weekdays: [3], from: 600, until: 620 }] })
    const { id } = mine.provider
    expect(await starts(mine)).toEqual(['09:00', '11:00'])
    const away = await dayOff(id, '2026-11-25')
    const closed = await dayOff(null, '2026-11-26', '2026-11-27')
    const other = await dayOff((await makeProvider(world.prisma, world.business, { name: 'Other' })).id, '2026-12-01')
    expect([await starts(mine), await starts(mine, '2026-11-26'), await starts(mine, '2026-11-27')]).toEqual([[], [], []])
    expect(await starts(mine, '2026-12-01')).toEqual(['09:00', '10:00', '11:00'])
    const special = (providerId: string | null, day: string, hours: object[]) =>
      world.prisma.specialDay.create({ data: { businessId: businessId(), providerId, date: date(day), hours: hours as never } })
    const days = [
      await special(null, '2026-11-28', [{ fromMinute: 600, untilMinute: 720 }]),
      await special(id, '2026-12-02', [{ fromMinute: 1200, untilMinute: 1260 }]),
      await special(null, '2026-12-02', []),
    ]
    expect([await starts(mine, '2026-11-28'), await starts(mine, '2026-12-02')]).toEqual([['10:00', '11:00'], ['20:00']])
    await world.prisma.dayOff.deleteMany({ where: { id: { in: [away.id, closed.id, other.id] } } })
    await world.prisma.specialDay.deleteMany({ where: { id: { in: days.map((day) => day.id) } } })
  })

  test('BOK-2: keep clear of what is taken, buffers included on both sides', async () => {
    const mine = await made({ durationMinutes: 30, bufferBeforeMinutes: 15, bufferAfterMinutes: 15 })
    const providerId = mine.provider.id
    await makeBooking(world.prisma, world.business, {
      ...{ customer: await makeCustomer(world.prisma, world.business), provider: { id: providerId }, service: mine.service, startsAt: inDays(2, 1) },
    })
    expect(await starts(mine)).toEqual(['09:00', '09:15', '09:30', '09:45', '10:00'])
  })

  test('BOK-3: count a hold until it expires, an offer and an event, and no more a cancelled booking', async () => {
    await byHour()
    const mine = await made()
    const providerId = mine.provider.id
    const claim = (kind: 'HOLD' | 'OFFER' | 'EVENT', hour: number, expiresAt: Date | null) =>
      world.prisma.claim.create({
        data: { businessId: businessId(), providerId, kind, ownerId: randomUUID(), busyFrom: inDays(2, hour), busyUntil: inDays(2, hour + 1), expiresAt },
      })
    await claim('HOLD', -1, new Date(startOfTest.getTime() + 1000))
    await claim('OFFER', 0, new Date(startOfTest.getTime() + 2000))
    await claim('EVENT', 1, null)
    expect(await starts(mine)).toEqual([])
    world.now = new Date(startOfTest.getTime() + 999)
    expect(await starts(mine)).toEqual([])
    world.now = new Date(startOfTest.getTime() + 1000)
    expect(await starts(mine)).toEqual(['09:00'])
    world.now = new Date(startOfTest.getTime() + 2000)
    expect(await starts(mine)).toEqual(['09:00', '10:00'])
  })

  test('BOK-2: keep the minimum notice and the horizon, which bind no staff', async () => {
    await world.set('scheduling', { stepMinutes: 60, minimumNoticeMinutes: 120, horizonDays: 7 })
    const mine = await made({}, {}, inDays(4))
    world.now = inDays(2, -3)
    expect(await starts(mine)).toEqual(['09:00', '10:00', '11:00'])
    world.now = new Date(inDays(2, -3).getTime() + 1)
    expect(await starts(mine)).toEqual(['10:00', '11:00'])
    world.now = startOfTest
    expect(await starts(mine, '2026-11-30')).toEqual(['09:00'])
    expect(await starts(mine, '2026-12-01')).toEqual([])
    const staff = await world.staff()
    const { days } = await freeTimes(staff, { bookingId: mine.booking.id, from: '2026-12-01', days: 1 })
    expect(days.flatMap((day) => day.times)).toHaveLength(3)
  })

  test('BOK-5: the own booking is not in the way, and its own time is no choice', async () => {
    await byHour()
    expect(await starts(await made(), '2026-11-24')).toEqual(['09:00', '10:00'])
    await world.set('scheduling', { stepMinutes: 30 })
    expect(await starts(await made(), '2026-11-24')).toEqual(['09:00', '09:30', '10:00', '10:30'])
  })
})

describe('what else decides', () => {
  test('BOK-2: late in the evening, in a zone behind UTC, what is taken on the last day asked for is taken', async () => {
    const york = await otherBusiness(world, 'evening')
    const provider = await makeProvider(world.prisma, york, { name: 'Eve', hours: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: 1200, until: 1380 }] })
    const service = await makeService(world.prisma, york, { name: { en: 'Late' }, durationMinutes: 60 }, [provider])
    const customer = await makeCustomer(world.prisma, york)
    const evening = { customer, provider, service, startsAt: new Date('2026-11-25T01:00:00Z') }
    const booking = await makeBooking(world.prisma, york, evening)
    const other = await makeCustomer(world.prisma, york)
    await makeBooking(world.prisma, york, { customer: other, provider, service, startsAt: new Date('2026-11-26T02:00:00Z') })
    const { days } = await freeTimes(await world.customer(customer, york), { bookingId: booking.id, from: '2026-11-25', days: 1 })
    const all = days.flatMap((day) => day.times.map(({ startsAt }) => startsAt.slice(11, 16)))
    expect(all).toEqual(['01:00', '03:00'])
  })

  test('BOK-5: the location stays: only staff may move a booking to another one', async () => {
    await byHour()
    const mine = await made()
    const providerId = mine.provider.id
    const place = await world.prisma.location.create({
      data: { businessId: businessId(), name: { en: 'Branch' }, address: '2 Side Street', timeZone: 'America/New_York' },
    })
    await world.prisma.providerHours.updateMany({ where: { providerId, weekday: 3 }, data: { locationId: place.id } })
    expect(await starts(mine)).toEqual([])
    expect(await starts(mine, '2026-11-26')).toEqual(['09:00', '10:00', '11:00'])
    const { days } = await freeTimes(await world.staff(), { bookingId: mine.booking.id, from: '2026-11-25', days: 1 })
    expect(days.flatMap((day) => day.times)).toMatchObject(Array.from({ length: 3 }, () => ({ locationId: place.id })))
  })

  test('BOK-10: a group’s time is offered while the persons fit, and its own time not over others who stay', async () => {
    await byHour()
    const mine = await made({ capacity: 3, durationMinutes: 120 })
    const providerId = mine.provider.id
    const group = { provider: { id: providerId }, service: mine.service, startsAt: inDays(2, 0) }
    const customer = async () => makeCustomer(world.prisma, world.business)
    const theirs = await makeBooking(world.prisma, world.business, { ...group, customer: await customer(), persons: 2 })
    expect(await starts(mine)).toEqual(['10:00'])
    await world.prisma.booking.update({ where: { id: mine.booking.id }, data: { persons: 2 } })
    expect(await starts(mine)).toEqual([])
    const { number: _, id: __, ...row } = theirs
    await world.prisma.booking.create({ data: { ...row, number: 8201, customerId: (await customer()).id, persons: 1 } })
    expect(await starts({ customer: await world.prisma.customer.findUniqueOrThrow({ where: { id: theirs.customerId } }), booking: theirs })).toEqual([])
  })

  test('BOK-5: another provider’s times only where the service allows the change', async () => {
    await byHour()
    const mine = await made()
    const other = await makeProvider(world.prisma, world.business, { name: 'Bo', hours: [{ weekdays: [3], from: 1200, until: 1260 }] })
    const gone = await makeProvider(world.prisma, world.business, { name: 'Gone' })
    await world.prisma.provider.update({ where: { id: gone.id }, data: { active: false } })
    const ids = [other, gone].map(({ id }) => ({ businessId: businessId(), providerId: id, serviceId: mine.service.id }))
    await world.prisma.providerService.createMany({ data: ids })
    await expect(starts(mine, '2026-11-25', { providerId: other.id })).rejects.toMatchObject({ reason: 'bookings.notFound' })
    await world.prisma.service.update({ where: { id: mine.service.id }, data: { mayChangeProvider: true } })
    expect(await starts(mine, '2026-11-25', { providerId: other.id })).toEqual(['20:00'])
    for (const providerId of [gone.id, randomUUID()])
      await expect(starts(mine, '2026-11-25', { providerId })).rejects.toMatchObject({ reason: 'bookings.notFound' })
  })

  test('BOK-5: nobody is offered times who may not move the booking', async () => {
    const mine = await made()
    const stranger = await makeCustomer(world.prisma, world.business)
    await expect(starts({ ...mine, customer: stranger })).rejects.toMatchObject({ reason: 'bookings.notFound' })
    await world.set('manageBookings', { reschedule: false })
    await expect(starts(mine)).rejects.toMatchObject({ reason: 'bookings.notPossible' })
    await world.set('manageBookings', { reschedule: true })
    world.now = inDays(2)
    await expect(starts(mine)).rejects.toMatchObject({ reason: 'bookings.notPossible' })
  })

  test('BOK-2: a day long past is today, one at the end of time has no times', async () => {
    const mine = await made()
    const ask = async (from: string) => freeTimes(await world.customer(mine.customer), { bookingId: mine.booking.id, from, days: 31 })
    expect(await ask('0001-01-01')).toMatchObject({ fromDate: '2026-11-23' })
    expect((await ask('9999-12-31')).days).toEqual([])
    expect((await freeTimes(await world.staff(), { bookingId: mine.booking.id, from: '9999-12-31' })).days).toEqual([])
  })
})
