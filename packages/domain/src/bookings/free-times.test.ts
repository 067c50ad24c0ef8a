import { randomUUID } from 'node:crypto'
import { makeBooking } from '@foyer/db/factories/make-booking'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { makeProvider } from '@foyer/db/factories/make-provider'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
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
const date = (day: string) => new Date(day)
const businessId = () => world.business.id
const dayOff = (providerId: string | null, from: string, until = from) =>
  world.prisma.dayOff.create({
    data: { businessId: businessId(), providerId, fromDate: date(from), untilDate: date(until) },
  })

describe('the free times of a provider', () => {
  test('BOK-2: lie within the working hours, on the grid of the setting', async () => {
    const mine = await madeMorning(world)
    expect(await starts(mine)).toEqual([
      '09:00',
      '09:15',
      '09:30',
      '09:45',
      '10:00',
      '10:15',
      '10:30',
      '10:45',
      '11:00',
    ])
    await world.set('scheduling', { stepMinutes: 50 })
    expect(await starts(mine)).toEqual(['09:00', '09:50', '10:40'])
    expect(await starts(mine, '2026-11-28')).toEqual([])
  })

  test('BOK-2: not in breaks, on days off of provider or business, but on their special days', async () => {
    await byHour()
    const mine = await madeMorning(world, { provider: { breaks: [{ weekdays: [3], from: 600, until: 620 }] } })
    const { id } = mine.provider
    expect(await starts(mine)).toEqual(['09:00', '11:00'])
    const away = await dayOff(id, '2026-11-25')
    const closed = await dayOff(null, '2026-11-26', '2026-11-27')
    const other = await dayOff((await makeProvider(world.prisma, world.business, { name: 'Other' })).id, '2026-12-01')
    expect([await starts(mine), await starts(mine, '2026-11-26'), await starts(mine, '2026-11-27')]).toEqual([
      [],
      [],
      [],
    ])
    expect(await starts(mine, '2026-12-01')).toEqual(['09:00', '10:00', '11:00'])
    const special = (providerId: string | null, day: string, hours: object[]) =>
      world.prisma.specialDay.create({
        data: { businessId: businessId(), providerId, date: date(day), hours: hours as never },
      })
    const days = [
      await special(null, '2026-11-28', [{ fromMinute: 600, untilMinute: 720 }]),
      await special(id, '2026-12-02', [{ fromMinute: 1200, untilMinute: 1260 }]),
      await special(null, '2026-12-02', []),
    ]
    expect([await starts(mine, '2026-11-28'), await starts(mine, '2026-12-02')]).toEqual([
      ['10:00', '11:00'],
      ['20:00'],
    ])
    await world.prisma.dayOff.deleteMany({ where: { id: { in: [away.id, closed.id, other.id] } } })
    await world.prisma.specialDay.deleteMany({ where: { id: { in: days.map((day) => day.id) } } })
  })

  test('BOK-2: keep clear of what is taken, buffers included on both sides', async () => {
    const mine = await madeMorning(world, {
      service: { durationMinutes: 30, bufferBeforeMinutes: 15, bufferAfterMinutes: 15 },
    })
    const providerId = mine.provider.id
    await makeBooking(world.prisma, world.business, {
      ...{
        customer: await makeCustomer(world.prisma, world.business),
        provider: { id: providerId },
        service: mine.service,
        startsAt: inDays(2, 1),
      },
    })
    expect(await starts(mine)).toEqual(['09:00', '09:15', '09:30', '09:45', '10:00'])
  })

  test('BOK-3: count a hold until it expires, an offer and an event, and no more a cancelled booking', async () => {
    await byHour()
    const mine = await madeMorning(world)
    const providerId = mine.provider.id
    const claim = (kind: 'HOLD' | 'OFFER' | 'EVENT', hour: number, expiresAt: Date | null) =>
      world.prisma.claim.create({
        data: {
          businessId: businessId(),
          providerId,
          kind,
          ownerId: randomUUID(),
          busyFrom: inDays(2, hour),
          busyUntil: inDays(2, hour + 1),
          expiresAt,
        },
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
    const mine = await madeMorning(world, { startsAt: inDays(4) })
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
    expect(await starts(await madeMorning(world), '2026-11-24')).toEqual(['09:00', '10:00'])
    await world.set('scheduling', { stepMinutes: 30 })
    expect(await starts(await madeMorning(world), '2026-11-24')).toEqual(['09:00', '09:30', '10:00', '10:30'])
  })
})
