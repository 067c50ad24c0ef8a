import { describe, expect, it } from 'vitest'
import { addMonths, aWeek, columnOf, daysOf } from './calendar-month'

describe('the month one chooses a day in', () => {
  it('has all its days, in leap years too', () => {
    expect(daysOf('2028-02')).toHaveLength(29)
    expect(daysOf('2026-11').at(-1)).toBe('2026-11-30')
  })
  it('crosses years', () => {
    expect(addMonths('2026-12', 1)).toBe('2027-01')
    expect(addMonths('2027-01', -1)).toBe('2026-12')
  })
  it('begins its weeks on the day the region does', () => {
    expect(columnOf('2026-11-01', 'fr')).toBe(7)
    expect(columnOf('2026-11-01', 'en-US')).toBe(1)
    expect(new Date(aWeek('en-GB')[0] ?? '').getUTCDay()).toBe(1)
    expect(new Date(aWeek('en-US')[0] ?? '').getUTCDay()).toBe(0)
  })
})
