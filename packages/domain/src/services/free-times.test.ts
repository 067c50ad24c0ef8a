import { randomUUID } from 'node:crypto'
import { makeProvider } from '@foyer/db/factories/make-provider'
import { makeService } from '@foyer/db/factories/make-service'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { makePlace, makeProviderAt } from '../testing/places.ts'
import { morning, wednesday, wednesdayIn } from '../testing/wednesday.ts'
import { inDays, openWorld, startOfTest, type World } from '../testing/world.ts'
import { freeTimes } from './free-times.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(async () => {
  world.now = startOfTest
  await world.set('scheduling', {})
  await world.set('bookingPage', {})
})

const { provider, service, ask, times, clock, booked } = wednesdayIn(() => world)
const offers = (providerId: string, serviceId: string, own: { priceMinor?: number; durationMinutes?: number }) =>
  world.prisma.providerService.updateMany({ where: { providerId, serviceId }, data: own })

describe('when a service can be booked', () => {
  test('BOK-2: with one provider: the free starts of the hours, at the price of the choice', async () => {
    const ada = await provider('Ada')
    const massage = await service([ada])
    await booked(ada, massage, inDays(2, 0))
    const answer = await ask({ serviceId: massage.id, providerId: ada.id })
    expect(answer).toEqual({
      ...{ zone: 'Europe/Paris', fromDate: wednesday, providers: [{ id: ada.id, name: 'Ada' }] },
      locations: [{ id: world.business.location.id, name: 'Main', address: '1 Main Street', zone: 'Europe/Paris' }],
      days: [
        {
          date: wednesday,
          times: [inDays(2, -1), inDays(2, 1)].map((at) => ({
            ...{ startsAt: at.toISOString(), locationId: world.business.location.id, fromMinor: 5000 },
          })),
        },
      ],
    })
  })

  test('BOK-2: each provider by the own price and duration, extras make it longer and dearer', async () => {
    const [ada, bo] = [await provider('Ada'), await provider('Bo')]
    const massage = await service([ada, bo], {
      extras: [{ name: { en: 'Oil' }, priceMinor: 700, durationMinutes: 30, mostQuantity: 3 }],
    })
    await offers(bo.id, massage.id, { priceMinor: 9000, durationMinutes: 90 })
    const { id: extraId } = await world.prisma.extra.findFirstOrThrow({ where: { serviceId: massage.id } })
    const extras = [{ extraId, quantity: 2 }]
    expect(await times({ serviceId: massage.id, providerId: ada.id, extras })).toEqual(
      ['09:00', '10:00'].map((at) => ({ at, fromMinor: 6400 })),
    )
    expect(await times({ serviceId: massage.id, providerId: bo.id, extras })).toEqual([
      { at: '09:00', fromMinor: 10400 },
    ])
  })

  test('BOK-2: without a provider all of them are merged, with the price from which each time is to be had', async () => {
    const [ada, bo, cy] = [await provider('Ada'), await provider('Bo'), await provider('Cy')]
    const massage = await service([ada, bo, cy])
    await offers(bo.id, massage.id, { priceMinor: 4000 })
    await booked(ada, massage, inDays(2, 0))
    await booked(cy, massage, inDays(2, 0))
    await booked(bo, massage, inDays(2, 1))
    expect(await times({ serviceId: massage.id })).toEqual([
      { at: '09:00', fromMinor: 4000, isFrom: true },
      { at: '10:00', fromMinor: 4000 },
      { at: '11:00', fromMinor: 5000 },
    ])
    expect((await ask({ serviceId: massage.id })).providers.map(({ name }) => name)).toEqual(['Ada', 'Bo', 'Cy'])
  })

  test('BOK-2: at each location by its own clock, or at the one asked for', async () => {
    const york = await makePlace(world, 'America/New_York')
    const [ada, bo] = [await provider('Ada'), await makeProviderAt(world, york, { name: 'Bo', hours: morning })]
    const massage = await service([ada, bo])
    const all = await ask({ serviceId: massage.id })
    expect(all.locations.map(({ name, zone }) => [name, zone])).toEqual([
      ['Main', 'Europe/Paris'],
      ['America/New_York', 'America/New_York'],
    ])
    expect(await clock({ serviceId: massage.id })).toEqual(['09:00', '10:00', '11:00', '09:00', '10:00', '11:00'])
    const there = await ask({ serviceId: massage.id, locationId: york.id })
    expect(there).toMatchObject({ zone: 'America/New_York', locations: all.locations })
    expect(there.days.flatMap((day) => day.times.map(({ startsAt }) => startsAt.slice(11, 16)))).toEqual(
      ...[['14:00', '15:00', '16:00']],
    )
    await world.prisma.location.update({ where: { id: york.id }, data: { active: false } })
    expect(await clock({ serviceId: massage.id })).toEqual(['09:00', '10:00', '11:00'])
    await expect(ask({ serviceId: massage.id, locationId: york.id })).rejects.toMatchObject({
      ...{ reason: 'locations.notFound', field: 'locationId' },
    })
  })

  test('BOK-2: who has no hours of the own works when the business does, breaks and all', async () => {
    const ada = await provider('Ada')
    await world.prisma.provider.update({ where: { id: ada.id }, data: { ownHours: false } })
    const massage = await service([ada])
    expect(await clock({ serviceId: massage.id })).toEqual([])
    const weekly = { businessId: world.business.id, weekday: 3 }
    const { id: locationId } = world.business.location
    await world.prisma.weeklyHours.create({ data: { ...weekly, locationId, fromMinute: 780, untilMinute: 1080 } })
    await world.prisma.weeklyBreak.create({ data: { ...weekly, fromMinute: 840, untilMinute: 900 } })
    expect(await clock({ serviceId: massage.id })).toEqual(['13:00', '15:00', '16:00', '17:00'])
    await world.prisma.weeklyHours.deleteMany({ where: { providerId: null } })
    await world.prisma.weeklyBreak.deleteMany({ where: { providerId: null } })
  })

  test('BOK-2: notice, horizon and step are the service’s, else the business’s; staff are bound by the step only', async () => {
    await world.set('scheduling', { minimumNoticeMinutes: 0, horizonDays: 30, stepMinutes: 30 })
    const ada = await provider('Ada')
    const strict = await service([ada], { minimumNoticeMinutes: 48 * 60 - 30, horizonDays: 7 })
    const loose = await service([ada], { stepMinutes: undefined })
    expect(await clock({ serviceId: strict.id })).toEqual(['10:00', '11:00'])
    expect(await clock({ serviceId: loose.id })).toEqual(['09:00', '09:30', '10:00', '10:30', '11:00'])
    expect(await clock({ serviceId: strict.id, from: '2026-12-02' })).toEqual([])
    const { days } = await freeTimes(await world.staff(), { serviceId: strict.id, from: '2026-12-02', days: 1 })
    expect(days[0]?.times).toHaveLength(3)
  })

  test('BOK-2: an hour that comes twice is offered twice, one that is skipped is not', async () => {
    const nights = await provider('Night', { hours: [{ weekdays: [7], from: 60, until: 240 }] })
    const watch = await service([nights], { durationMinutes: 60, horizonDays: 365 })
    const onDay = async (from: string) =>
      (await ask({ serviceId: watch.id, from })).days.flatMap((day) =>
        day.times.map(({ startsAt }) => startsAt.slice(11, 16)),
      )
    expect(await onDay('2027-10-31')).toEqual(['23:00', '00:00', '01:00', '02:00'])
    expect(await onDay('2027-03-28')).toEqual(['00:00', '01:00'])
  })
})

describe('what is refused', () => {
  test('BOK-1: nobody gets times while the booking page is off, but staff', async () => {
    const massage = await service([await provider('Ada')])
    await world.set('bookingPage', { enabled: false })
    await expect(ask({ serviceId: massage.id })).rejects.toMatchObject({ reason: 'bookings.pageOff' })
    expect((await freeTimes(await world.staff(), { serviceId: massage.id })).days.length).toBeGreaterThan(0)
  })

  test('C1: services, providers and extras of others are not there, and neither are more persons than places', async () => {
    const ada = await provider('Ada')
    const massage = await service([ada], { capacity: 4, mostPersons: 2 })
    const elsewhere = await otherBusiness(world, 'elsewhere')
    const theirs = await makeProvider(world.prisma, elsewhere, { name: 'Other' })
    const foreign = await makeService(world.prisma, elsewhere, { name: { en: 'Foreign' } }, [theirs])
    for (const asked of [
      { serviceId: foreign.id },
      { serviceId: massage.id, providerId: theirs.id },
      { serviceId: massage.id, extras: [{ extraId: randomUUID(), quantity: 1 }] },
    ])
      await expect(ask(asked)).rejects.toMatchObject({ reason: 'services.notFound' })
    await expect(ask({ serviceId: massage.id, locationId: elsewhere.location.id })).rejects.toMatchObject({
      ...{ reason: 'locations.notFound' },
    })
    await expect(ask({ serviceId: massage.id, persons: 3 })).rejects.toMatchObject({
      reason: 'bookings.tooManyPersons',
    })
  })

  test('ADM-3: a provider on the staff sees no calendar but the own one', async () => {
    const [ada, bo] = [await provider('Ada'), await provider('Bo')]
    const massage = await service([ada, bo])
    const staff = await world.staff('PROVIDER', { providerId: ada.id })
    expect((await freeTimes(staff, { serviceId: massage.id })).providers).toEqual([{ id: ada.id, name: 'Ada' }])
    await expect(freeTimes(staff, { serviceId: massage.id, providerId: bo.id })).rejects.toMatchObject({
      ...{ reason: 'services.notFound' },
    })
  })

  test('BOK-2: nobody who offers it: no times, and none at the end of time', async () => {
    const nobodys = await service([])
    expect((await ask({ serviceId: nobodys.id })).days).toEqual([])
    const massage = await service([await provider('Ada')])
    expect((await ask({ serviceId: massage.id, from: '9999-12-31', days: 62 })).days).toEqual([])
    expect(await ask({ serviceId: massage.id, from: '0001-01-01' })).toMatchObject({ fromDate: '2026-11-23' })
  })
})
