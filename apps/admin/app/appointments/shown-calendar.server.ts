import { instantOf } from '@foyer/domain/times/zone'
import type { Caller } from '../edge/load-context.server.ts'
import { wallClock } from './wall-clock.ts'

interface Asked {
  /** Local dates, the last one excluded. */
  first: string
  end: string
  zone: string
  search: URLSearchParams
}

/** Who comes when to whom between two dates, as the clocks on the wall show it. */
export async function loadShown(caller: Caller, { first, end, zone, search }: Asked) {
  const instant = (day: string) => new Date(instantOf(day, 0, zone, 'opening')).toISOString()
  const asked = (name: string) => search.get(name) || undefined
  const shown = await caller.appointments.list({
    ...{ from: instant(first), until: instant(end), withEnded: search.get('ended') === '1' },
    ...{ providerId: asked('providerId'), locationId: asked('locationId'), serviceId: asked('serviceId') },
  })
  const onWall = <T extends { startsAt: string; endsAt: string }>(each: T) => {
    const from = wallClock(each.startsAt, zone)
    return { ...each, wall: { from, until: wallClock(each.endsAt, zone), date: from.slice(0, 10) } }
  }
  return {
    providers: shown.providers,
    appointments: shown.appointments.map(onWall),
    periods: shown.periods.map(onWall),
    open: shown.open.map(({ providerId, from, until }) => ({
      ...{ providerId, from: wallClock(from, zone), until: wallClock(until, zone) },
    })),
  }
}

export type ShownCalendar = Awaited<ReturnType<typeof loadShown>>
export type CalendarAppointment = ShownCalendar['appointments'][number]
export type CalendarPeriod = ShownCalendar['periods'][number]
