import { addDays, instantOf, localDate } from '@foyer/domain/times/zone'
import { askedPlace } from './asked-place.server.ts'

const day = /^\d{4}-\d{2}-\d{2}$/
const isDay = (text: string | null): text is string =>
  text !== null && day.test(text) && !Number.isNaN(Date.parse(text))

export interface Asked {
  now: Date
  zone: string
}

/** Which days the address asks for, this month without, as instants too, and behind which line it goes on; the last day counts. */
export function askedDays(search: URLSearchParams, { now, zone }: Asked) {
  const today = localDate(now.getTime(), zone)
  const [from, until] = [search.get('from'), search.get('until')]
  const days = { from: isDay(from) ? from : `${today.slice(0, 8)}01`, until: isDay(until) ? until : today }
  const start = (date: string) => new Date(instantOf(date, 0, zone, 'opening')).toISOString()
  return {
    days,
    span: { from: start(days.from), until: start(addDays(days.until, 1)) },
    before: askedPlace(search),
  }
}
