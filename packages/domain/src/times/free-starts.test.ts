import type { ProviderCalendar } from '@foyer/db/queries/load-calendar'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { slowStarts } from '../testing/slow-times.ts'
import { daysAroundChanges } from '../testing/wall-clock.ts'
import { freeStarts } from './free-starts.ts'
import { workingWindows } from './working-windows.ts'
import { addDays } from './zone.ts'

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Beirut',
]
const plainDays = ['2024-02-29', '2026-06-15', '2026-12-31', '2030-01-01']
const placed = (zone: string) => [...plainDays, ...daysAroundChanges(zone, 2024, 2030)].map((date) => ({ zone, date }))

const minutes = fc.integer({ min: 0, max: 1440 })
/** Disjoint stretches of a day, in order. */
const stretches = (most: number) =>
  fc.uniqueArray(minutes, { minLength: 2, maxLength: most * 2 }).map((edges) => {
    const sorted = edges.sort((a, b) => a - b)
    return Array.from({ length: Math.floor(sorted.length / 2) }, (_, i) => ({
      from: sorted[2 * i]!,
      until: sorted[2 * i + 1]!,
    }))
  })

const situation = ({ zone, date }: { zone: string; date: string }) =>
  fc.record({
    date: fc.constant(date),
    zone: fc.constant(zone),
    /** Of the second stretch of working hours, at another place. */
    otherZone: fc.constantFrom(zone, zone, ...zones),
    days: fc.integer({ min: 1, max: 2 }),
    hours: stretches(2),
    breaks: fc.oneof(stretches(2), fc.constant<{ from: number; until: number }[]>([])),
    daysOff: fc.option(fc.integer({ min: 0, max: 2 }), { nil: null, freq: 8 }),
    special: fc.option(
      fc.record({
        own: fc.boolean(),
        zone: fc.constantFrom(null, zone, ...zones),
        hours: fc.oneof(stretches(2), fc.constant<{ from: number; until: number }[]>([])),
      }),
      { nil: null, freq: 4 },
    ),
    busy: fc.array(fc.tuple(fc.integer({ min: -900, max: 4000 }), fc.integer({ min: 1, max: 300 })), { maxLength: 5 }),
    durationMinutes: fc.integer({ min: 1, max: 180 }),
    bufferBeforeMinutes: fc.constantFrom(0, 0, 7, 15, 45),
    bufferAfterMinutes: fc.constantFrom(0, 0, 10, 30),
    stepMinutes: fc.constantFrom(5, 10, 15, 20, 45, 60, 7),
    earliest: fc.option(fc.integer({ min: -900, max: 3000 }), { nil: -9_000, freq: 2 }),
    latest: fc.option(fc.integer({ min: 0, max: 4000 }), { nil: 9_000, freq: 2 }),
  })

const runsADay = 3
type Situation = ReturnType<typeof situation> extends fc.Arbitrary<infer T> ? T : never

test.each(zones)(
  'BOK-2: %s, on each day around each change of its clocks 2024–2030: what is offered is what a look at each minute finds',
  (home) => {
    for (const place of placed(home)) fc.assert(fc.property(situation(place), compare), { numRuns: runsADay })
  },
  120_000,
)

function compare({ date, zone, otherZone, days, hours, breaks, daysOff, special, busy, ...asked }: Situation) {
  const dates = Array.from({ length: days }, (_, i) => addDays(date, i))
  const every = <T extends object>(each: T) => [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, ...each }))
  const at = (minute: number) => Date.parse(date) + minute * 60_000
  const places = [
    { zone, locationId: 'here' },
    { zone: otherZone, locationId: 'there' },
  ]
  const rules: ProviderCalendar = {
    providerId: 'provider',
    hours: hours.flatMap((each, index) => every({ ...each, ...places[index % 2]! })),
    breaks: breaks.flatMap(every),
    daysOff: daysOff === null ? [] : [{ from: addDays(date, daysOff), until: addDays(date, daysOff) }],
    specialDays: special
      ? [
          {
            ...{ date, own: special.own, locationId: special.zone && 'branch', zone: special.zone },
            hours: special.hours.map(({ from, until }) => ({ fromMinute: from, untilMinute: until })),
          },
        ]
      : [],
    busy: busy.map(([from, length]) => [at(from), at(from + length)]),
  }
  const wanted = { ...asked, earliest: at(asked.earliest), latest: at(asked.latest) }
  const fast = freeStarts(workingWindows(rules, dates), rules.busy, wanted)
  expect(fast).toEqual(slowStarts(rules, dates, wanted))
}

describe('starts on a day when clocks change', () => {
  const open = (zone: string): ProviderCalendar => ({
    ...{ providerId: 'p', breaks: [], daysOff: [], specialDays: [], busy: [] },
    hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: 60, until: 240, zone, locationId: 'l' })),
  })
  const wanted = {
    ...{ durationMinutes: 30, bufferBeforeMinutes: 0, bufferAfterMinutes: 0, stepMinutes: 30 },
    ...{ earliest: Number.NEGATIVE_INFINITY, latest: Number.POSITIVE_INFINITY },
  }
  const starts = (date: string, zone: string) =>
    freeStarts(workingWindows(open(zone), [date]), [], wanted).map(({ startsAt }) =>
      new Date(startsAt).toISOString().slice(11, 16),
    )

  test('BOK-2: a time that does not exist is not offered', () => {
    expect(starts('2027-03-28', 'Europe/Berlin')).toEqual(['00:00', '00:30', '01:00', '01:30'])
    expect(starts('2027-03-14', 'America/New_York')).toEqual(['06:00', '06:30', '07:00', '07:30'])
  })

  test('BOK-2: a time that comes twice is offered twice', () => {
    const twice = ['23:00', '23:30', '00:00', '00:30', '01:00', '01:30', '02:00', '02:30']
    expect(starts('2026-10-25', 'Europe/Berlin')).toEqual(twice)
  })

  test('BOK-2: a day that does not exist is not offered', () => {
    expect(starts('2011-12-30', 'Pacific/Apia')).toEqual([])
  })
})

describe('what is taken', () => {
  const at = (minute: number) => minute * 60_000
  const windows = [{ date: 'd', locationId: 'l', zone: 'z', stretches: [[at(0), at(120)] as const] }]
  const starts = (busy: [number, number][], over: object = {}) =>
    freeStarts(
      windows,
      busy.map(([from, until]) => [at(from), at(until)] as const),
      {
        ...{
          durationMinutes: 30,
          bufferBeforeMinutes: 0,
          bufferAfterMinutes: 0,
          stepMinutes: 15,
          earliest: at(0),
          latest: at(999),
          ...over,
        },
      },
    ).map(({ startsAt }) => startsAt / 60_000)

  test('BOK-2: back to back is free, a minute of overlap is not', () => {
    expect(starts([[30, 60]])).toEqual([0, 60, 75, 90])
    expect(starts([[29, 61]])).toEqual([75, 90])
  })

  test('BOK-2: buffers keep their distance from what is taken, not from the opening and closing', () => {
    expect(starts([[45, 60]], { bufferBeforeMinutes: 15, bufferAfterMinutes: 10 })).toEqual([0, 75, 90])
    expect(starts([], { bufferBeforeMinutes: 60, bufferAfterMinutes: 60 })).toEqual([0, 15, 30, 45, 60, 75, 90])
  })

  test('BOK-2: notice and horizon: from the earliest instant on, and before the latest', () => {
    expect(starts([], { earliest: at(30), latest: at(75) })).toEqual([30, 45, 60])
    expect(starts([], { earliest: at(30) + 1, latest: at(75) + 1 })).toEqual([45, 60, 75])
  })

  test('BOK-2: windows of several zones need not stand in order', () => {
    const mixed = [at(300), at(0)].map((from) => ({
      date: 'd',
      locationId: 'l',
      zone: 'z',
      stretches: [[from, from + at(60)] as const],
    }))
    const wanted = {
      durationMinutes: 60,
      bufferBeforeMinutes: 0,
      bufferAfterMinutes: 0,
      stepMinutes: 15,
      earliest: 0,
      latest: at(999),
    }
    expect(freeStarts(mixed, [[at(10), at(20)]], wanted).map(({ startsAt }) => startsAt)).toEqual([at(300)])
  })
})
