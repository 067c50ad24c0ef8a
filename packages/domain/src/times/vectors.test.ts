import type { ProviderCalendar } from '@foyer/db/queries/load-calendar'
import { describe, expect, test } from 'vitest'
import { freeStarts } from './free-starts.ts'
import { workingWindows } from './working-windows.ts'
import { addDays, datesBetween } from './zone.ts'

interface Day {
  date: string
  zone: string
  /** On the clock at the place. */
  from: string
  until: string
  step: number
}

const minuteOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

/** Starts of appointments as long as the step, as instants. */
function startsOn({ date, zone, from, until, step }: Day, days = 1): number[] {
  const open: ProviderCalendar = {
    ...{ providerId: 'p', breaks: [], daysOff: [], specialDays: [], busy: [] },
    hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
      ...{ weekday, from: minuteOf(from), until: minuteOf(until), zone, locationId: 'l' },
    })),
  }
  return freeStarts(workingWindows(open, datesBetween(date, addDays(date, days - 1))), [], {
    ...{ durationMinutes: step, bufferBeforeMinutes: 0, bufferAfterMinutes: 0, stepMinutes: step },
    ...{ earliest: Number.NEGATIVE_INFINITY, latest: Number.POSITIVE_INFINITY },
  }).map(({ startsAt }) => startsAt)
}

const utc = (instant: number) => new Date(instant).toISOString().slice(0, 16)
const clock = (instant: number, timeZone: string) =>
  new Date(instant).toLocaleTimeString('en-GB', { timeZone, timeStyle: 'short' })
/** At which instants the clock at the place shows that time, of those on offer. */
const at = (wall: string, day: Day) =>
  startsOn(day)
    .filter((instant) => clock(instant, day.zone) === wall)
    .map(utc)

const night = { from: '00:00', until: '06:00', step: 15 }

describe('threat 2.8: the vectors', () => {
  test('BOK-2: Berlin’s 02:30 on 2027-03-28 does not exist: nothing is offered, nor shifted onto 03:30 twice', () => {
    const day = { date: '2027-03-28', zone: 'Europe/Berlin', ...night }
    expect(at('02:30', day)).toEqual([])
    expect(at('03:30', day)).toEqual(['2027-03-28T01:30'])
  })

  test('BOK-2: Berlin’s 02:30 on 2026-10-25 comes twice: both are offered', () => {
    const day = { date: '2026-10-25', zone: 'Europe/Berlin', ...night }
    expect(at('02:30', day)).toEqual(['2026-10-25T00:30', '2026-10-25T01:30'])
    expect(at('03:30', day)).toEqual(['2026-10-25T02:30'])
  })

  test('BOK-2: New York’s 02:30 on 2027-03-14 is skipped, its 01:30 on 2026-11-01 comes twice', () => {
    const skipped = { date: '2027-03-14', zone: 'America/New_York', ...night }
    expect([at('02:30', skipped), at('03:30', skipped)]).toEqual([[], ['2027-03-14T07:30']])
    const twice = { date: '2026-11-01', zone: 'America/New_York', ...night }
    expect(at('01:30', twice)).toEqual(['2026-11-01T05:30', '2026-11-01T06:30'])
  })

  test('BOK-2: Berlin’s days of a change last 23 and 25 hours, and nine o’clock stays nine o’clock', () => {
    const whole = { zone: 'Europe/Berlin', from: '00:00', until: '24:00', step: 60 }
    expect(startsOn({ ...whole, date: '2027-03-28' })).toHaveLength(23)
    expect(startsOn({ ...whole, date: '2026-10-25' })).toHaveLength(25)
    const morning = { zone: 'Europe/Berlin', date: '2027-03-27', from: '09:00', until: '09:30', step: 30 }
    expect(startsOn(morning, 2).map(utc)).toEqual(['2027-03-27T08:00', '2027-03-28T07:00'])
  })

  test('BOK-2: Lord Howe skips half an hour only', () => {
    const day = { date: '2026-10-04', zone: 'Australia/Lord_Howe', ...night }
    expect([at('01:45', day), at('02:15', day), at('02:30', day), at('02:45', day)]).toEqual([
      ...[['2026-10-03T15:15'], [], ['2026-10-03T15:30'], ['2026-10-03T15:45']],
    ])
  })

  test('BOK-2: Kathmandu is three quarters of an hour off the hour', () => {
    const day = { date: '2027-01-01', zone: 'Asia/Kathmandu', from: '05:00', until: '07:00', step: 15 }
    expect(at('05:45', day)).toEqual(['2027-01-01T00:00'])
  })

  test('BOK-2: Apia’s 2011-12-30 never was', () => {
    const day = { date: '2011-12-29', zone: 'Pacific/Apia', from: '12:00', until: '12:30', step: 30 }
    expect(startsOn(day, 3).map(utc)).toEqual(['2011-12-29T22:00', '2011-12-30T22:00'])
  })

  test('BOK-2: New York’s afternoon on the day of a change, 13:00 to 18:00, is 17:00 to 22:00 in UTC', () => {
    const day = { date: '2026-03-08', zone: 'America/New_York', from: '13:00', until: '18:00', step: 60 }
    expect(startsOn(day).map(utc)).toEqual([17, 18, 19, 20, 21].map((hour) => `2026-03-08T${hour}:00`))
  })

  test('BOK-2: Cairo and Beirut skip midnight itself: the day begins at one', () => {
    const first = (date: string, zone: string) => {
      const [start] = startsOn({ date, zone, from: '00:00', until: '06:00', step: 30 })
      return `${clock(start!, zone)} ${utc(start!)}`
    }
    expect(first('2027-04-30', 'Africa/Cairo')).toBe('01:00 2027-04-29T22:00')
    expect(first('2027-03-28', 'Asia/Beirut')).toBe('01:00 2027-03-27T22:00')
  })

  test('BOK-2: Casablanca’s clocks change twice around Ramadan', () => {
    const noon = (date: string) =>
      startsOn({ date, zone: 'Africa/Casablanca', from: '12:00', until: '12:30', step: 30 }).map(utc)
    expect([noon('2026-02-14'), noon('2026-02-16'), noon('2026-03-23')]).toEqual([
      ...[['2026-02-14T11:00'], ['2026-02-16T12:00'], ['2026-03-23T11:00']],
    ])
  })
})
