const dayMs = 864e5

/** "2026-11" of "2026-11-24". */
export const monthOf = (date: string): string => date.slice(0, 7)

export const firstDay = (month: string): string => `${month}-01`

export function addMonths(month: string, count: number): string {
  const date = new Date(`${month}-01T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + count)
  return date.toISOString().slice(0, 7)
}

export const addDays = (date: string, count: number): string =>
  new Date(Date.parse(date) + count * dayMs).toISOString().slice(0, 10)

/** Every date of the month. */
export function daysOf(month: string): string[] {
  const count = (Date.parse(firstDay(addMonths(month, 1))) - Date.parse(firstDay(month))) / dayMs
  return Array.from({ length: count }, (_, place) => addDays(firstDay(month), place))
}

const sundayFirst = new Set(['en-US', 'en-CA', 'fr-CA'])

/** The column, 1 to 7, in which a date stands where weeks begin as the language's region has it. */
export function columnOf(date: string, regional: string): number {
  const weekday = new Date(date).getUTCDay()
  return (sundayFirst.has(regional) ? weekday : (weekday + 6) % 7) + 1
}

/** Seven dates in the order of a week's columns, for their names. */
export function aWeek(regional: string): string[] {
  const start = sundayFirst.has(regional) ? '2026-11-01' : '2026-11-02'
  return Array.from({ length: 7 }, (_, place) => addDays(start, place))
}
