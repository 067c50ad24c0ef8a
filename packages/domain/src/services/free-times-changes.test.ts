import { beforeAll, describe, expect, test } from 'vitest'
import { wednesday, wednesdayIn } from '../testing/wednesday.ts'
import { inDays, openWorld, startOfTest, type World } from '../testing/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

const { provider, service, clock, booked } = wednesdayIn(() => world)

describe('what another process changes meanwhile shows at the next request', () => {
  const ofBusiness = () => ({ businessId: world.business.id })

  test('BOK-2: hours, a break, and where they are', async () => {
    const ada = await provider('Ada')
    const massage = await service([ada])
    const asked = { serviceId: massage.id }
    expect(await clock(asked)).toEqual(['09:00', '10:00', '11:00'])
    await world.prisma.weeklyHours.updateMany({ where: { providerId: ada.id }, data: { untilMinute: 780 } })
    expect(await clock(asked)).toEqual(['09:00', '10:00', '11:00', '12:00'])
    const lunch = { ...ofBusiness(), providerId: ada.id, weekday: 3, fromMinute: 660, untilMinute: 720 }
    const { id } = await world.prisma.weeklyBreak.create({ data: lunch })
    expect(await clock(asked)).toEqual(['09:00', '10:00', '12:00'])
    await world.prisma.weeklyBreak.delete({ where: { id } })
    await world.prisma.provider.update({ where: { id: ada.id }, data: { ownHours: false } })
    expect(await clock(asked)).toEqual([])
  })

  test('BOK-2: a day off and a special day, set and taken back', async () => {
    const [ada, bo] = [await provider('Ada'), await provider('Bo')]
    const asked = { serviceId: (await service([ada, bo])).id, providerId: ada.id }
    const day = new Date(wednesday)
    await clock(asked)
    const off = { ...ofBusiness(), providerId: ada.id, fromDate: day, untilDate: day }
    const { id: dayOffId } = await world.prisma.dayOff.create({ data: off })
    expect(await clock(asked)).toEqual([])
    expect(await clock({ ...asked, providerId: bo.id })).toEqual(['09:00', '10:00', '11:00'])
    await world.prisma.dayOff.delete({ where: { id: dayOffId } })
    const hours = [{ fromMinute: 960, untilMinute: 1020 }]
    const { id } = await world.prisma.specialDay.create({ data: { ...ofBusiness(), date: day, hours } })
    expect(await clock(asked)).toEqual(['16:00'])
    await world.prisma.specialDay.delete({ where: { id } })
    expect(await clock(asked)).toEqual(['09:00', '10:00', '11:00'])
  })

  test('BOK-3: what is taken', async () => {
    const [ada] = [await provider('Ada')]
    const massage = await service([ada])
    expect(await clock({ serviceId: massage.id })).toEqual(['09:00', '10:00', '11:00'])
    await booked(ada, massage, inDays(2, 0))
    expect(await clock({ serviceId: massage.id })).toEqual(['09:00', '11:00'])
  })

  test('BOK-2: a clock that is set back finds the days off of then', async () => {
    const massage = await service([await provider('Ada')])
    const off = { ...ofBusiness(), fromDate: new Date(wednesday), untilDate: new Date(wednesday) }
    const { id } = await world.prisma.dayOff.create({ data: off })
    world.now = inDays(20)
    expect(await clock({ serviceId: massage.id, from: '2026-12-16' })).not.toEqual([])
    world.now = startOfTest
    expect(await clock({ serviceId: massage.id })).toEqual([])
    await world.prisma.dayOff.delete({ where: { id } })
  })
})
