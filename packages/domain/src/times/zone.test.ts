import { describe, expect, test } from 'vitest'
import { daysAroundChanges, wallClock } from '../testing/wall-clock.ts'
import { addDays, instantOf, localDate, weekdayOf } from './zone.ts'

const at = (date: string, clock: string, zone: string, edge: 'opening' | 'closing' = 'opening') => {
  const [hour, minute] = clock.split(':').map(Number)
  return new Date(instantOf(date, hour! * 60 + minute!, zone, edge)).toISOString().slice(0, 16)
}

describe('the vectors of threats.md 2.8', () => {
  test.each([
    ['2027-03-28', '02:30', 'Europe/Berlin', '2027-03-28T01:00'],
    ['2027-03-14', '02:30', 'America/New_York', '2027-03-14T07:00'],
    ['2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-03T15:30'],
  ])('BOK-2: %s %s in %s does not exist: it is the moment of the change', (date, clock, zone, instant) => {
    expect([at(date, clock, zone), at(date, clock, zone, 'closing')]).toEqual([instant, instant])
  })

  test.each([
    ['2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30', '2026-10-25T01:30'],
    ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30', '2026-11-01T06:30'],
    ['2027-04-04', '01:45', 'Australia/Lord_Howe', '2027-04-03T14:45', '2027-04-03T15:15'],
  ])('BOK-2: %s %s in %s comes twice: opens at the first, closes at the second', (date, clock, zone, first, second) => {
    expect([at(date, clock, zone), at(date, clock, zone, 'closing')]).toEqual([first, second])
  })

  test('BOK-2: days have 23, 25 and 24 hours and a half, and 9 o’clock is 9 o’clock', () => {
    const length = (date: string, zone: string) =>
      (instantOf(date, 1440, zone, 'closing') - instantOf(date, 0, zone, 'opening')) / 36e5
    expect(length('2027-03-28', 'Europe/Berlin')).toBe(23)
    expect(length('2026-10-25', 'Europe/Berlin')).toBe(25)
    expect(length('2026-10-04', 'Australia/Lord_Howe')).toBe(23.5)
    expect(at('2027-03-27', '09:00', 'Europe/Berlin')).toBe('2027-03-27T08:00')
    expect(at('2027-03-28', '09:00', 'Europe/Berlin')).toBe('2027-03-28T07:00')
  })

  test('BOK-2: odd offsets, the afternoon of a change, and a day that does not exist', () => {
    expect(at('2027-01-01', '05:45', 'Asia/Kathmandu')).toBe('2027-01-01T00:00')
    expect([
      at('2026-03-08', '13:00', 'America/New_York'),
      at('2026-03-08', '18:00', 'America/New_York', 'closing'),
    ]).toEqual(['2026-03-08T17:00', '2026-03-08T22:00'])
    expect(at('2011-12-30', '12:00', 'Pacific/Apia')).toBe(at('2011-12-30', '17:00', 'Pacific/Apia', 'closing'))
    expect(at('2011-12-31', '12:00', 'Pacific/Apia')).toBe('2011-12-30T22:00')
  })
})

test('BOK-2: every minute of every day on which clocks change is where the clock on the wall says', () => {
  for (const zone of [
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Africa/Cairo',
    'America/Havana',
    'Africa/Casablanca',
  ])
    for (const date of daysAroundChanges(zone, 2026, 2028))
      for (let minute = 0; minute < 1440; minute += 5) {
        const wall = Date.parse(date) + minute * 60_000
        const shown = (['opening', 'closing'] as const).map((edge) =>
          wallClock(instantOf(date, minute, zone, edge), zone),
        )
        // In the hour that is skipped the clock shows the first moment after it.
        if (shown[0] !== wall)
          expect(wallClock(instantOf(date, minute, zone, 'opening') - 60_000, zone)).toBeLessThan(wall)
        else expect(shown).toEqual([wall, wall])
      }
})

test('PAN-3: the calendar date is the one a clock in the zone shows', () => {
  const instant = Date.parse('2026-11-23T23:30:00Z')
  expect(
    ['Europe/Paris', 'America/New_York', 'Pacific/Apia', 'Pacific/Pago_Pago'].map((zone) => localDate(instant, zone)),
  ).toEqual([...['2026-11-24', '2026-11-23', '2026-11-24', '2026-11-23']])
})

test('BOK-2: dates go on over months, years and leap days, and weekdays begin on Monday', () => {
  expect([
    addDays('2028-02-28', 1),
    addDays('2027-02-28', 1),
    addDays('2026-12-31', 1),
    addDays('2027-01-01', -1),
  ]).toEqual([...['2028-02-29', '2027-03-01', '2027-01-01', '2026-12-31']])
  expect(['2026-11-23', '2026-11-28', '2026-11-29', '2028-02-29'].map(weekdayOf)).toEqual([1, 6, 7, 2])
})
