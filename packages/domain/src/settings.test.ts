import { expect, test } from 'vitest'
import { panelAccess, readSettings, settingSections } from './settings.ts'

test('defaults of a new business: portal, password and rescheduling off, cancelling on, no cut-offs, a reminder a day before', () => {
  expect(readSettings({})).toMatchObject({
    panelAccess: { enabled: false, requirePassword: false, panelUrl: null, notificationLinkDays: 7 },
    manageBookings: {
      reschedule: false,
      cancel: true,
      cancelCutoffMinutes: 0,
      rescheduleCutoffMinutes: 0,
      mostMoves: null,
    },
    visibility: { appointments: true, events: true, providerPhotos: true, invoices: true },
    notifications: { reminderOffsets: [1440] },
  })
})

test('what is stored goes over the defaults, and one business’s are not another’s', () => {
  const one = readSettings({ manageBookings: { reschedule: true } })
  expect(one.manageBookings).toMatchObject({ reschedule: true, cancel: true })
  expect(readSettings({}).manageBookings.reschedule).toBe(false)
  expect(readSettings({ manageBookings: { reschedule: true } })).toEqual(one)
})

test('ACC-4: links in notifications live 1 to 30 days, and no other', () => {
  const fits = (notificationLinkDays: number) => panelAccess.safeParse({ notificationLinkDays }).success
  expect([0, 1, 30, 31, 1.5].map(fits)).toEqual([false, true, true, false, false])
})

test('no section takes a field it does not know', () => {
  for (const section of Object.values(settingSections)) expect(section.safeParse({ unknown: 1 }).success).toBe(false)
})
