import { describe, expect, test } from 'vitest'
import { readSettings } from '../settings.ts'
import { mayCancel, mayMarkNoShow, mayReschedule, mayStaffChange } from './policy.ts'
import type { BookingSnapshot } from './snapshot.ts'

const startsAt = new Date('2026-11-24T10:00:00Z')
const before = (minutes: number, ms = 0) => new Date(startsAt.getTime() - minutes * 60_000 + ms)
const statuses = ['PENDING', 'APPROVED', 'CANCELED', 'REJECTED', 'NO_SHOW', 'COMPLETED'] as const
const rules = (manageBookings: object) => readSettings({ manageBookings: { reschedule: true, ...manageBookings } })
const booking = (over: object = {}) => ({
  ...{
    status: 'APPROVED' as const,
    startsAt,
    moves: 0,
    cancelCutoffMinutes: null,
    eventId: null,
    rescheduleCutoffMinutes: null,
    ...over,
  },
})
const agreed = (cancelCutoffMinutes: number, rescheduleCutoffMinutes = cancelCutoffMinutes) =>
  ({ cancelCutoffMinutes, rescheduleCutoffMinutes }) as BookingSnapshot
const year = 525_600

const both = [
  ['cancelling', mayCancel, 'cancelCutoffMinutes', 'cancel'],
  ['rescheduling', mayReschedule, 'rescheduleCutoffMinutes', 'reschedule'],
] as const

describe.each(both)('%s', (_, may, cutoff, allowed) => {
  test('BOK-6: allowed exactly when now ≤ start − cut-off, to the millisecond', () => {
    for (const minutes of [0, 1, 60, 1440]) {
      const until = before(minutes).toISOString()
      const verdict = (ms: number) => may(booking(), agreed(year), rules({ [cutoff]: minutes }), before(minutes, ms))
      for (const ms of [-1000, -1, 0]) expect(verdict(ms)).toEqual({ allowed: true, until })
      for (const ms of [1, 1000]) expect(verdict(ms)).toEqual({ allowed: false, why: 'tooLate', until })
    }
  })

  test('BOK-6: over a change of the clock the cut-off is hours that pass, not hours on the wall', () => {
    const monday = new Date('2026-10-26T08:00:00Z')
    const at = (text: string) =>
      may(booking({ startsAt: monday }), agreed(year), rules({ [cutoff]: 1440 }), new Date(text)).allowed
    expect([at('2026-10-25T08:00:00Z'), at('2026-10-25T08:00:01Z')]).toEqual([true, false])
  })

  test('BOK-6: a service’s own cut-off goes before the business’s, also when it is none', () => {
    const at = (service: number | null, minutes: number) =>
      may(booking({ [cutoff]: service }), agreed(year), rules({ [cutoff]: 120 }), before(minutes)).allowed
    expect([at(null, 120), at(null, 119), at(60, 60), at(60, 59), at(0, 0), at(240, 239)]).toEqual([
      true,
      false,
      true,
      false,
      true,
      false,
    ])
  })

  test('PRI-2: of the cut-off agreed at booking and today’s the more lenient applies', () => {
    const at = (then: number, today: number, minutes: number) =>
      may(booking(), agreed(then), rules({ [cutoff]: today }), before(minutes)).allowed
    expect([at(60, 1440, 60), at(60, 1440, 59), at(1440, 60, 60), at(1440, 60, 59)]).toEqual([true, false, true, false])
  })

  test('BOK-6: the switch acts at once, whatever was agreed', () => {
    expect(may(booking(), agreed(0), rules({ [allowed]: false }), before(1440))).toEqual({
      allowed: false,
      why: 'off',
      until: null,
    })
  })

  test('BOK-16: only what is pending or approved', () => {
    const open = statuses.filter((status) => may(booking({ status }), agreed(0), rules({}), before(60)).allowed)
    expect(open).toEqual(['PENDING', 'APPROVED'])
    expect(may(booking({ status: 'CANCELED' }), agreed(0), rules({}), before(60))).toMatchObject({ why: 'ended' })
  })
})

describe('the other rules', () => {
  test('BOK-9: at most so many moves', () => {
    const after = (moves: number, mostMoves: number | null) =>
      mayReschedule(booking({ moves }), agreed(0), rules({ mostMoves }), before(60))
    expect([after(1, 2).allowed, after(99, null).allowed]).toEqual([true, true])
    expect(after(2, 2)).toEqual({ allowed: false, why: 'tooManyMoves', until: null })
    expect(mayCancel(booking({ moves: 9 }), agreed(0), rules({ mostMoves: 2 }), before(60)).allowed).toBe(true)
  })

  test('BOK-5: a new business lets customers cancel but not reschedule', () => {
    const defaults = readSettings({})
    expect(mayCancel(booking(), agreed(0), defaults, before(0)).allowed).toBe(true)
    expect(mayReschedule(booking(), agreed(0), defaults, before(60))).toMatchObject({ why: 'off' })
  })

  test('BOK-6: staff change what has not ended, at any time', () => {
    expect(statuses.filter((status) => mayStaffChange({ status }))).toEqual(['PENDING', 'APPROVED'])
  })

  test('BOK-16: a no-show from the start until 7 days after it, of what was approved or completed', () => {
    const at = (minutes: number, ms: number) => mayMarkNoShow({ status: 'APPROVED', startsAt }, before(minutes, ms))
    expect([at(0, -1), at(0, 0), at(-7 * 1440, 0), at(-7 * 1440, 1)]).toEqual([false, true, true, false])
    expect(statuses.filter((status) => mayMarkNoShow({ status, startsAt }, startsAt))).toEqual([
      'APPROVED',
      'COMPLETED',
    ])
  })
})
