import { instantOf } from '@foyer/domain/times/zone'
import { dateInZone } from '@foyer/format/dates'
import { Outlet, type ShouldRevalidateFunction, useLoaderData, useSearchParams } from '@remix-run/react'
import { page } from '../edge/desk.server.ts'
import { title } from '../shell/title.ts'
import { Agenda } from './agenda.tsx'
import { CalendarHead } from './calendar-head.tsx'
import { dateOf, datesOf, viewOf } from './calendar-range.ts'
import { GridOrAgenda } from './grid-or-agenda.tsx'
import { MonthCounts } from './month-counts.tsx'
import { useCalendarKeys } from './use-calendar-keys.ts'
import { wallClock } from './wall-clock.ts'

export const meta = title((t) => t.calendar.title)

export const loader = page(async ({ caller, staff }, { request }) => {
  const search = new URL(request.url).searchParams
  const zone = staff.business.timeZone
  const now = staff.now.toISOString()
  const today = dateInZone(now, zone)
  const [view, date] = [viewOf(search), dateOf(search, today)]
  const { first, end } = datesOf(view, date)
  const instant = (day: string) => new Date(instantOf(day, 0, zone, 'opening')).toISOString()
  const asked = (name: string) => search.get(name) || undefined
  const [shown, offered] = await Promise.all([
    caller.appointments.list({
      ...{ from: instant(first), until: instant(end), withEnded: search.get('ended') === '1' },
      ...{ providerId: asked('providerId'), locationId: asked('locationId'), serviceId: asked('serviceId') },
    }),
    caller.services.listOffered({}),
  ])
  const onWall = <T extends { startsAt: string; endsAt: string }>(each: T) => ({
    ...each,
    wall: {
      from: wallClock(each.startsAt, zone),
      until: wallClock(each.endsAt, zone),
      date: dateInZone(each.startsAt, zone),
    },
  })
  return {
    ...{ view, date, today, first, end, zone, now, nowOnWall: wallClock(now, zone) },
    providers: shown.providers,
    appointments: shown.appointments.map(onWall),
    periods: shown.periods.map(onWall),
    open: shown.open.map(({ providerId, from, until }) => ({
      ...{ providerId, from: wallClock(from, zone), until: wallClock(until, zone) },
    })),
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
    mayChange: staff.permissions.has('bookings.change'),
  }
})
export type CalendarData = Awaited<ReturnType<typeof loader>>
export type CalendarAppointment = CalendarData['appointments'][number]
export type CalendarPeriod = CalendarData['periods'][number]

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
  const { view } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  useCalendarKeys(search)
  return (
    <div className="print:text-sm">
      <CalendarHead />
      <div className="items-start gap-6 xl:flex">
        <div className="min-w-0 grow">
          {view === 'month' && <MonthCounts />}
          {view === 'list' && <Agenda />}
          {(view === 'day' || view === 'week') && <GridOrAgenda key={view} />}
        </div>
        <Outlet />
      </div>
    </div>
  )
}
