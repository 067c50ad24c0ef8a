import type { Caller } from '../edge/load-context.server.ts'
import { dayBounds } from './day-bounds.server.ts'
import { type Period, periodOf, statuses } from './filters.ts'

type Asked = Parameters<Caller['bookings']['search']>[0]

/** The search that an address asks for; what no form of ours would send is left out. */
export function askedBookings(search: URLSearchParams, now: Date, zone: string): Asked {
  const id = (name: string) => (/^[0-9a-f-]{36}$/i.test(search.get(name) ?? '') ? search.get(name)! : undefined)
  const [startsAt, after] = search.get('after')?.split('~') ?? []
  return {
    ...stretch(periodOf(search), now, zone),
    status: statuses.find((each) => each === search.get('status')),
    providerId: id('providerId'),
    serviceId: id('serviceId'),
    text: search.get('text')?.slice(0, 100) || undefined,
    cursor: startsAt && after ? { startsAt, id: after } : undefined,
  }
}

function stretch(period: Period, now: Date, zone: string): Pick<Asked, 'from' | 'until' | 'newestFirst'> {
  const { today, tomorrow, afterWeek } = dayBounds(now, zone)
  switch (period) {
    case 'upcoming':
      return { from: now.toISOString() }
    case 'today':
      return { from: today, until: tomorrow }
    case 'week':
      return { from: today, until: afterWeek }
    case 'past':
      return { until: now.toISOString(), newestFirst: true }
  }
}
