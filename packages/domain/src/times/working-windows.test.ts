import type { CalendarRules } from '@foyer/db/queries/load-rules'
import { describe, expect, test } from 'vitest'
import { workingWindows } from './working-windows.ts'
import { datesBetween } from './zone.ts'

const paris = { zone: 'Europe/Paris', locationId: 'paris' }
const york = { zone: 'America/New_York', locationId: 'york' }
const calendar = (over: Partial<CalendarRules> = {}): CalendarRules => ({
  ...{ providerId: 'p', breaks: [], daysOff: [], specialDays: [], busy: [] },
  hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 540, until: 1020, ...paris })),
  ...over,
})
const monday = '2026-11-23'
const utc = (instant: number) => new Date(instant).toISOString().slice(5, 16)
const windows = (over: Partial<CalendarRules>, from = monday, until = from) =>
  workingWindows(calendar(over), datesBetween(from, until)).map(({ date, locationId, stretches }) => ({
    ...{ date, locationId, hours: stretches.map((each) => each.map(utc).join('/')).join(' ') },
  }))
const day = (over: Partial<CalendarRules['specialDays'][number]>) => ({
  ...{
    date: monday,
    own: false,
    locationId: null,
    zone: null,
    hours: [{ fromMinute: 600, untilMinute: 660 }],
    ...over,
  },
})

describe('when a provider works', () => {
  test('BOK-2: on the weekdays of the weekly hours, at the location’s clock', () => {
    expect(windows({}, monday, '2026-11-29').map(({ date }) => date)).toEqual(
      [23, 24, 25, 26, 27].map((d) => `2026-11-${d}`),
    )
    expect(windows({})).toEqual([{ date: monday, locationId: 'paris', hours: '11-23T08:00/11-23T16:00' }])
  })

  test('BOK-2: not in the breaks of that weekday', () => {
    const breaks = [
      { weekday: 1, from: 720, until: 780 },
      { weekday: 2, from: 0, until: 1440 },
      { weekday: 1, from: 540, until: 560 },
    ]
    expect(windows({ breaks })).toMatchObject([{ hours: '11-23T08:20/11-23T11:00 11-23T12:00/11-23T16:00' }])
    expect(windows({ breaks }, '2026-11-24')).toMatchObject([{ hours: '' }])
  })

  test('BOK-2: not on days off, first and last included', () => {
    const daysOff = [{ from: '2026-11-24', until: '2026-11-25' }]
    expect(windows({ daysOff }, monday, '2026-11-27').map(({ date }) => date)).toEqual([
      monday,
      '2026-11-26',
      '2026-11-27',
    ])
    expect(windows({ daysOff, specialDays: [day({ date: '2026-11-24' })] }, '2026-11-24')).toEqual([])
  })

  test('BOK-2: a special day replaces hours and breaks; the provider’s own goes before the business’s; none is closed', () => {
    const breaks = [{ weekday: 1, from: 600, until: 630 }]
    expect(windows({ breaks, specialDays: [day({})] })).toMatchObject([
      { locationId: 'paris', hours: '11-23T09:00/11-23T10:00' },
    ])
    const own = day({ own: true, hours: [{ fromMinute: 1200, untilMinute: 1260 }] })
    expect(windows({ specialDays: [day({}), own] })).toMatchObject([{ hours: '11-23T19:00/11-23T20:00' }])
    expect(windows({ specialDays: [day({ hours: [] })] })).toEqual([])
    expect(windows({ specialDays: [day({}), day({ own: true, hours: [] })] })).toEqual([])
    expect(windows({ specialDays: [day({ date: '2026-11-29' })] }, '2026-11-29')).toHaveLength(1)
  })

  test('BOK-2: a special day at another location goes by that location’s clock, also for one who has no hours there', () => {
    const specialDays = [day(york)]
    expect(windows({ specialDays })).toEqual([{ date: monday, locationId: 'york', hours: '11-23T15:00/11-23T16:00' }])
    expect(windows({ specialDays, hours: [] })).toEqual([
      { date: monday, locationId: 'york', hours: '11-23T15:00/11-23T16:00' },
    ])
    const both = [day({ own: true }), day({ own: true, ...york })]
    expect(windows({ specialDays: both }).map(({ locationId }) => locationId)).toEqual(['paris', 'york'])
  })

  test('BOK-2: a special day without a location is where the provider works on that weekday', () => {
    const hours = [
      { weekday: 1, from: 540, until: 600, ...paris },
      { weekday: 2, from: 540, until: 600, ...york },
    ]
    expect(windows({ hours, specialDays: [day({ date: '2026-11-24' })] }, '2026-11-24')).toMatchObject([
      { locationId: 'york', hours: '11-24T15:00/11-24T16:00' },
    ])
    expect(windows({ hours: [], specialDays: [day({})] })).toEqual([])
  })

  test('BOK-2: several stretches a day, each at its location', () => {
    const hours = [
      { weekday: 1, from: 480, until: 720, ...paris },
      { weekday: 1, from: 780, until: 1440, ...york },
    ]
    expect(windows({ hours })).toEqual([
      { date: monday, locationId: 'paris', hours: '11-23T07:00/11-23T11:00' },
      { date: monday, locationId: 'york', hours: '11-23T18:00/11-24T05:00' },
    ])
  })
})
