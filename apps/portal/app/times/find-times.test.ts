import { describe, expect, it } from 'vitest'
import { findTimes } from './find-times'

const clock = { regional: 'en-GB', zone: 'Europe/Paris', today: '2026-11-21', lastMonth: '2027-02' }
const free = (...starts: string[]) => ({
  days: starts.map((startsAt) => ({ date: startsAt.slice(0, 10), times: [{ startsAt }] })),
})

describe('BOK-5: the times offered', () => {
  it('begins in the month of the next free time, that one chosen', async () => {
    const view = await findTimes(async () => free('2026-12-03T08:30:00.000Z', '2026-12-04T16:15:00.000Z'), {}, clock)
    expect(view).toMatchObject({
      month: '2026-12',
      day: '2026-12-03',
      times: [{ time: '9:30', part: 'morning', when: 'Thu 3 Dec, 9:30' }],
    })
    expect(view.previous?.month).toBe('2026-11')
  })
  it('asks for the rest of the running month and the day beside it, in case clocks differ', async () => {
    const asked: unknown[] = []
    const ask = async (wanted: unknown) => {
      asked.push(wanted)
      return free()
    }
    const view = await findTimes(ask, { month: '2026-11' }, clock)
    expect(asked).toEqual([{ from: '2026-11-21', days: 11 }])
    expect(view).toMatchObject({ day: null, times: [], previous: null })
  })
  it('puts a time on the day that clocks of the zone shown say', async () => {
    const view = await findTimes(async () => free('2026-11-24T23:30:00.000Z'), { month: '2026-11' }, clock)
    expect(view.day).toBe('2026-11-25')
  })
  it('shows no time of the day beside the month', async () => {
    const view = await findTimes(async () => free('2026-11-30T23:30:00.000Z'), { month: '2026-11' }, clock)
    expect(view).toMatchObject({ day: null, times: [] })
  })
  it('stays within what may be offered', async () => {
    const view = await findTimes(async () => free(), { month: '2031-05' }, clock)
    expect(view).toMatchObject({ month: '2027-02', next: null })
  })
  it('looks as far ahead as one may book before it says that nothing is free', async () => {
    const late = async ({ from }: { from: string }) => (from < '2027-01' ? free() : free('2027-02-20T09:00:00.000Z'))
    expect(await findTimes(late, {}, clock)).toMatchObject({ month: '2027-02', day: '2027-02-20', isNone: false })
    expect(await findTimes(async () => free(), {}, clock)).toMatchObject({ month: '2026-11', isNone: true })
  })
  it('BOK-2: tells the hour that clocks show twice apart', async () => {
    const ask = async () => free('2027-10-31T00:30:00.000Z', '2027-10-31T01:30:00.000Z', '2027-10-31T02:30:00.000Z')
    const { times } = await findTimes(ask, { month: '2027-10' }, { ...clock, lastMonth: '2027-12' })
    expect(times.map(({ time, zoneName }) => [time, zoneName])).toEqual([
      ['2:30', 'CEST'],
      ['2:30', 'CET'],
      ['3:30', null],
    ])
    expect(times[1]?.when).toBe('Sun 31 Oct, 2:30 CET')
  })
})
