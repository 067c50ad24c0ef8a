import { makeProvider } from '@foyer/db/factories/make-provider'
import { beforeAll, expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { madeBooking, openWorld, type World } from '../testing/world.ts'
import { change } from './change.ts'
import { get } from './get.ts'

let world: World
let locationId: string
beforeAll(async () => {
  world = await openWorld()
  locationId = world.business.location.id
})
type Input = Omit<Parameters<typeof change>[1], 'providerId' | 'version'>

async function save(providerId: string | null, week: Partial<Input>) {
  const scope = await world.staff('MANAGER')
  const { version } = await get(scope, { providerId })
  return change(scope, { providerId, version, own: true, hours: [], breaks: [], ...week })
}
const stretch = (weekday: number, fromMinute: number, untilMinute: number) => ({ weekday, fromMinute, untilMinute })
const open = (weekday: number, from: number, until: number) => ({ ...stretch(weekday, from, until), locationId })

test('BOK-2: a week of several stretches and breaks, for a provider and for the business', async () => {
  const { id } = await makeProvider(world.prisma, world.business, { name: 'Camille' })
  const week = { hours: [open(1, 540, 720), open(1, 780, 1440)], breaks: [stretch(1, 600, 615)] }
  for (const providerId of [id, null]) {
    await save(providerId, week)
    expect(await get(await world.staff(), { providerId })).toMatchObject({ own: true, ...week })
  }
  const [latest] = await world.prisma.auditRecord.findMany({ orderBy: { id: 'desc' }, take: 1 })
  expect(latest).toMatchObject({ action: 'hours.changed', subjectKind: 'business' })
  await save(id, { ...week, own: false })
  expect(await get(await world.staff(), { providerId: id })).toMatchObject({ own: false, hours: [], business: week })
})

test('BOK-2: stretches that overlap or end before they begin are refused, with the day, and change nothing', async () => {
  const { id } = await makeProvider(world.prisma, world.business, { name: 'Idris' })
  const before = (await get(await world.staff(), { providerId: id })).version
  const wrong: [Partial<Input>, string][] = [
    [{ hours: [open(2, 540, 720), open(2, 719, 800)] }, 'hours.2'],
    [{ hours: [open(3, 600, 600)] }, 'hours.3'],
    [{ hours: [open(3, 700, 600)] }, 'hours.3'],
    [{ breaks: [stretch(5, 600, 660), stretch(5, 600, 610)] }, 'breaks.5'],
  ]
  for (const [week, field] of wrong)
    await expect(save(id, week)).rejects.toMatchObject({ reason: 'providers.hoursOverlap', field })
  expect((await get(await world.staff(), { providerId: id })).version).toBe(before)
})

test('C13: a closed location, or one of another business, is not found', async () => {
  const { id } = await makeProvider(world.prisma, world.business, { name: 'Jonas' })
  const other = await otherBusiness(world)
  const hours = [{ ...stretch(1, 540, 720), locationId: other.location.id }]
  await expect(save(id, { hours })).rejects.toMatchObject({ reason: 'locations.notFound' })
})

test('BOK-2: bookings outside the new hours stay, and staff are told how many there are', async () => {
  const { provider, booking } = await madeBooking(world)
  const everyDay = [1, 2, 3, 4, 5, 6, 7]
  expect(await save(provider.id, { hours: everyDay.map((day) => open(day, 600, 720)) })).toEqual({ outside: 0 })
  expect(await save(provider.id, { hours: everyDay.map((day) => open(day, 780, 1080)) })).toEqual({ outside: 1 })
  const breaks = everyDay.map((day) => stretch(day, 670, 680))
  expect(await save(provider.id, { hours: everyDay.map((day) => open(day, 540, 1080)), breaks })).toEqual({
    outside: 1,
  })
  const after = await world.prisma.booking.findUniqueOrThrow({ where: { id: booking.id } })
  expect(after).toMatchObject({ status: 'APPROVED', appointmentId: booking.appointmentId })
})

test('ADM-2: a week changed by a colleague meanwhile is not overwritten', async () => {
  const { id } = await makeProvider(world.prisma, world.business, { name: 'Mei' })
  const input = { providerId: id, version: 'old', own: true, hours: [], breaks: [] }
  await expect(change(await world.staff(), input)).rejects.toMatchObject({ reason: 'settings.changedMeanwhile' })
})
