import { beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../testing/world.ts'
import { get } from './get.ts'

let world: World
beforeAll(async () => {
  world = await openWorld({ settings: { manageBookings: { reschedule: true } } })
})

test('ADM-2: every section is there, defaults filled in, with the revision to name', async () => {
  const { settings, revisions } = await get(await world.staff('OWNER'))
  expect(settings.manageBookings).toMatchObject({ reschedule: true, cancel: true, cancelCutoffMinutes: 0 })
  expect(settings.panelAccess).toMatchObject({ enabled: false, requirePassword: false, notificationLinkDays: 7 })
  expect(revisions).toMatchObject({ manageBookings: 1, panelAccess: 0, visibility: 0 })
})
