import { addDays, datesBetween } from '@foyer/domain/times/zone'
import { dateInZone } from '@foyer/format/dates'
import { Outlet, type ShouldRevalidateFunction, useLoaderData, useSearchParams } from '@remix-run/react'
import { page } from '../edge/desk.server.ts'
import { title } from '../shell/title.ts'
import { Agenda } from './agenda.tsx'
import { CalendarHead } from './calendar-head.tsx'
import { dateOf, datesOf, viewOf } from './calendar-range.ts'
import { countDays } from './count-days.ts'
import { GridOrAgenda } from './grid-or-agenda.tsx'
import { MonthCounts } from './month-counts.tsx'
import { loadShown } from './shown-calendar.server.ts'
import { useCalendarKeys } from './use-calendar-keys.ts'
import { wallClock } from './wall-clock.ts'
import { weekRows } from './week-rows.ts'

export const meta = title((t) => t.calendar.title)

export const loader = page(async ({ caller, staff }, { request }) => {
  const search = new URL(request.url).searchParams
  const zone = staff.business.timeZone
  const now = staff.now.toISOString()
  const today = dateInZone(now, zone)
  const [view, date] = [viewOf(search), dateOf(search, today)]
  const { first, end } = datesOf(view, date)
  const [calendar, offered] = await Promise.all([
    loadShown(caller, { first, end, zone, search }),
    caller.services.listOffered({}),
  ])
  const mayChange = staff.permissions.has('bookings.change')
  const dates = datesBetween(first, addDays(end, -1))
  // In a week several providers have no room side by side: they are the rows of a table.
  const isTable = view === 'week' && calendar.providers.length > 1
  const week = isTable ? weekRows({ ...calendar, dates, mayChange }) : null
  const month = view === 'month' ? countDays(calendar.appointments) : null
  return {
    ...{ view, date, dates, today, first, end, zone, now, nowOnWall: wallClock(now, zone), mayChange },
    // Rows and counts are all that those views need of it: whole, it would be megabytes.
    ...(week || month ? { providers: calendar.providers, appointments: [], periods: [], open: [] } : calendar),
    ...{ week, month },
    choices: {
      locations: offered.locations.map(({ id, name }) => ({ id, name })),
      services: offered.categories.flatMap(({ services }) => services.map(({ id, name }) => ({ id, name }))),
      providers: [
        ...new Map(
          offered.categories
            .flatMap(({ services }) => services.flatMap((each) => each.providers))
            .map(({ id, name }) => [id, { id, name }]),
        ).values(),
      ],
    },
  }
})
export type CalendarData = Awaited<ReturnType<typeof loader>>

/** What opens above or beside the calendar changes nothing in it. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  currentUrl,
  nextUrl,
  formMethod,
  defaultShouldRevalidate,
}) =>
  currentUrl.pathname !== nextUrl.pathname && currentUrl.search === nextUrl.search && !formMethod
    ? false
    : defaultShouldRevalidate

/** Who comes when to whom, for those who spend their day in it (ADM-1). */
export default function Calendar() {
  const { view, month } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  useCalendarKeys(search)
  return (
    <div className="print:text-sm">
      <CalendarHead />
      <div className="items-start gap-6 xl:flex">
        <div className="min-w-0 grow">
          {month && <MonthCounts counts={month} />}
          {view === 'list' && <Agenda />}
          {(view === 'day' || view === 'week') && <GridOrAgenda key={view} />}
        </div>
        <Outlet />
      </div>
    </div>
  )
}
