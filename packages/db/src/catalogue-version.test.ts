import { beforeAll, expect, test } from 'vitest'
import { at, now, openTwoBusinesses, type TwoBusinesses } from './testing/two-businesses.ts'

let world: TwoBusinesses
beforeAll(async () => {
  world = await openTwoBusinesses()
})

const versionOf = async (id: string) =>
  (await world.prisma.business.findUniqueOrThrow({ where: { id } })).catalogueVersion

/** How the catalogue's version of the business grew by the change, and the other's. */
async function growth(change: () => Promise<unknown>) {
  const ids = [world.one.business.id, world.other.business.id] as const
  const before = await Promise.all(ids.map(versionOf))
  await change()
  const after = await Promise.all(ids.map(versionOf))
  return after.map((version, i) => version - before[i]!)
}

const bytes = new Uint8Array([1])
const changes: Record<string, (world: TwoBusinesses) => Promise<unknown>> = {
  business: ({ prisma, one }) => prisma.business.update({ where: { id: one.business.id }, data: { name: 'New' } }),
  setting: ({ prisma, one }) =>
    prisma.setting.create({
      data: { businessId: one.business.id, section: 'bookingPage', value: { enabled: false }, updatedAt: now },
    }),
  business_logo: ({ prisma, one }) =>
    prisma.businessLogo.create({ data: { businessId: one.business.id, type: 'image/png', bytes, updatedAt: now } }),
  location: ({ prisma, one }) =>
    prisma.location.updateMany({ where: { businessId: one.business.id }, data: { active: false } }),
  category: ({ prisma, one }) =>
    prisma.category.updateMany({ where: { businessId: one.business.id }, data: { position: 9 } }),
  service: ({ prisma, one }) => prisma.service.update({ where: { id: one.service.id }, data: { priceMinor: 1 } }),
  extra: ({ prisma, one }) =>
    prisma.extra.create({
      data: { businessId: one.business.id, serviceId: one.service.id, name: { en: 'Towel' }, priceMinor: 1 },
    }),
  provider: ({ prisma, one }) => prisma.provider.update({ where: { id: one.provider.id }, data: { active: false } }),
  provider_photo: ({ prisma, one }) =>
    prisma.providerPhoto.create({
      data: { ...{ businessId: one.business.id, providerId: one.provider.id }, type: 'x', bytes, updatedAt: now },
    }),
  weekly_hours: ({ prisma, one }) =>
    prisma.weeklyHours.updateMany({ where: { businessId: one.business.id }, data: { untilMinute: 900 } }),
  weekly_break: ({ prisma, one }) =>
    prisma.weeklyBreak.create({
      data: { businessId: one.business.id, weekday: 1, fromMinute: 700, untilMinute: 720 },
    }),
  day_off: ({ prisma, one }) =>
    prisma.dayOff.create({ data: { businessId: one.business.id, fromDate: at(48), untilDate: at(48) } }),
  special_day: ({ prisma, one }) =>
    prisma.specialDay.create({ data: { businessId: one.business.id, date: at(72), hours: [] } }),
  provider_service: ({ prisma, one }) => prisma.providerService.deleteMany({ where: { providerId: one.provider.id } }),
}

test.each(Object.keys(changes))(
  'BOK-1: a change of %s makes the catalogue’s version grow, the other business’s not',
  async (table) => {
    const [own, others] = await growth(() => changes[table]!(world))
    expect(own).toBeGreaterThan(0)
    expect(others).toBe(0)
  },
)

test('what customers do leaves the catalogue’s version as it is', async () => {
  const { one, prisma } = world
  const move = () => prisma.booking.update({ where: { id: one.booking.id }, data: { note: 'Left knee' } })
  const claim = { kind: 'APPOINTMENT', ownerId: crypto.randomUUID(), busyFrom: at(40), busyUntil: at(41) } as const
  expect(await growth(move)).toEqual([0, 0])
  const hold = () =>
    prisma.claim.create({ data: { businessId: one.business.id, providerId: one.provider.id, ...claim } })
  expect(await growth(hold)).toEqual([0, 0])
})
