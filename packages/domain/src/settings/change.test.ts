import { beforeAll, expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { inDays, madeBooking, openWorld, type World } from '../testing/world.ts'
import { change, changeInput } from './change.ts'
import { get } from './get.ts'

let world: World
beforeAll(async () => {
  world = await openWorld({ settings: {} })
})

type Section = Parameters<typeof change>[1]['section']
const save = async (section: Section, value: object, revision?: number) => {
  const scope = await world.staff('OWNER')
  const { revisions } = await get(scope)
  return change(scope, changeInput.parse({ section, value, revision: revision ?? revisions[section] }))
}

test('ADM-2: a change holds at once, and only what differs from the defaults is stored', async () => {
  await save('manageBookings', { reschedule: true, cancel: true, cancelCutoffMinutes: 1440 })
  expect((await world.staff('OWNER')).settings.manageBookings).toMatchObject({
    reschedule: true,
    cancelCutoffMinutes: 1440,
  })
  const row = await world.prisma.setting.findFirstOrThrow({ where: { section: 'manageBookings' } })
  expect(row).toMatchObject({ value: { reschedule: true, cancelCutoffMinutes: 1440 }, revision: 1 })
})

test('ADM-2: whoever saves over a colleague’s change is told, also when both are the first', async () => {
  await save('scheduling', { horizonDays: 30 }, 0)
  await expect(save('scheduling', { horizonDays: 60 }, 0)).rejects.toMatchObject({
    reason: 'settings.changedMeanwhile',
  })
  await save('scheduling', { horizonDays: 45 }, 1)
  await expect(save('scheduling', { horizonDays: 60 }, 1)).rejects.toMatchObject({
    reason: 'settings.changedMeanwhile',
  })
  const race = await Promise.allSettled([
    save('lifecycle', { completeAfterMinutes: 5 }, 0),
    save('lifecycle', { completeAfterMinutes: 6 }, 0),
  ])
  expect(race.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('BOK-6: cancelling is switched off only by somebody who says so; what is off stays off without asking again', async () => {
  const scope = await world.staff('OWNER')
  const off = async (over: object) => {
    const { revisions } = await get(scope)
    const value = { reschedule: true, cancel: false, cancelCutoffMinutes: 1440 }
    const input = { section: 'manageBookings', value, revision: revisions.manageBookings, ...over }
    return change(await world.staff('OWNER'), changeInput.parse(input))
  }
  await expect(off({})).rejects.toMatchObject({ reason: 'settings.confirmCancelOff', field: 'confirmed' })
  expect((await world.staff('OWNER')).settings.manageBookings.cancel).toBe(true)
  await off({ confirmed: true })
  expect((await world.staff('OWNER')).settings.manageBookings.cancel).toBe(false)
  await expect(off({})).resolves.toBeDefined()
})

test('PAN-2: appointments and events cannot both be off', async () => {
  await expect(save('visibility', { appointments: false, events: false })).rejects.toMatchObject({
    reason: 'settings.contentOff',
    field: 'appointments',
  })
  await expect(save('visibility', { appointments: false, events: true })).resolves.toMatchObject({ revision: 1 })
})

test('ADM-2: values outside their bounds, unknown fields and sections are refused (C3)', () => {
  const wrong: object[] = [
    { section: 'manageBookings', value: { cancelCutoffMinutes: -1 } },
    { section: 'manageBookings', value: { cancelCutoffMinutes: 0.5 } },
    { section: 'manageBookings', value: { deleteProfile: true } },
    { section: 'panelAccess', value: { panelUrl: 'javascript:alert(1)' } },
    { section: 'panelAccess', value: { notificationLinkDays: 31 } },
    { section: 'notifications', value: { reminderOffsets: [1] } },
    { section: 'owner', value: {} },
  ]
  for (const each of wrong) expect(changeInput.safeParse({ revision: 0, ...each }).success).toBe(false)
})

test('MSG-5: reminders of bookings ahead follow new offsets; what is due already stays unplanned', async () => {
  const { booking } = await madeBooking(world, { startsAt: inDays(1, 2), reminderOffsets: [1440] })
  await save('notifications', { reminderOffsets: [120, 2880] })
  const planned = await world.prisma.plannedMessage.findMany({ where: { bookingId: booking.id } })
  expect(planned).toMatchObject([{ offsetMinutes: 120, dueAt: inDays(1, 0), revision: 1, kind: 'reminder' }])
  await save('notifications', { reminderOffsets: [] })
  expect(await world.prisma.plannedMessage.count({ where: { bookingId: booking.id } })).toBe(0)
})

test('ADM-5: fields with their old and new values are recorded; another business’s settings stay as they are', async () => {
  const other = await otherBusiness(world)
  await save('panelAccess', { enabled: true })
  const [latest] = await world.prisma.auditRecord.findMany({
    where: { action: 'settings.changed' },
    orderBy: { id: 'desc' },
    take: 1,
  })
  expect(latest).toMatchObject({
    businessId: world.business.id,
    detail: { section: 'panelAccess', changed: { enabled: [false, true] } },
  })
  expect(await world.prisma.setting.count({ where: { businessId: other.id, revision: { gt: 1 } } })).toBe(0)
})
