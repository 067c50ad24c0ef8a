export const views = ['day', 'week', 'month', 'list'] as const
export type View = (typeof views)[number]

/** What the address of the calendar says; what opens beside it keeps that. */
export const calendarFilters = ['view', 'date', 'providerId', 'locationId', 'serviceId', 'ended'] as const

const isDate = /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

export const viewOf = (search: URLSearchParams): View => views.find((each) => each === search.get('view')) ?? 'day'

/** The day the calendar is about; today where the address names none. */
export const dateOf = (search: URLSearchParams, today: string): string => {
  const wished = search.get('date') ?? ''
  return isDate.test(wished) && !Number.isNaN(Date.parse(wished)) ? wished : today
}

/** Of an address's query only what belongs to the calendar, "?…" or empty. */
export function keepCalendar(
  search: URLSearchParams,
  change: Partial<Record<(typeof calendarFilters)[number], string>> = {},
): string {
  const kept = new URLSearchParams()
  for (const name of calendarFilters) {
    const value = change[name] ?? search.get(name)
    if (value) kept.set(name, value)
  }
  return kept.size ? `?${kept}` : ''
}

const dayMs = 864e5
const plus = (date: string, days: number) => new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10)
const monday = (date: string) => plus(date, -((new Date(date).getUTCDay() + 6) % 7))

/** The local dates that a view shows, the last one excluded: a day, a week from Monday, or the six weeks around a month. */
export function datesOf(view: View, date: string): { first: string; end: string } {
  if (view === 'day') return { first: date, end: plus(date, 1) }
  if (view !== 'month') return { first: monday(date), end: plus(monday(date), 7) }
  const first = monday(`${date.slice(0, 8)}01`)
  return { first, end: plus(first, 42) }
}

/** The same view one step earlier or later. */
export function stepped(view: View, date: string, steps: number): string {
  if (view === 'day') return plus(date, steps)
  if (view !== 'month') return plus(date, 7 * steps)
  const [year = 0, month = 1] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + steps, 1)).toISOString().slice(0, 10)
}
