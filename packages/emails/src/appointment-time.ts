import {
  dateBlock,
  dateInZone,
  formatDay,
  formatShortDay,
  formatTime,
  formatTimeRange,
  type Place,
  zoneCity,
  zonesDiffer,
} from '@foyer/format/dates'
import { formatMinutes } from '@foyer/format/durations'
import type { CardTime, Setting } from './composition.ts'
import type { BookingFacts } from './facts.ts'

/** The clocks of a message: visits lead with the place's, online bookings with the customer's, the other stands beside when they differ (PAN-3). */
function clocks(facts: BookingFacts, { audience }: Setting): { leading: string; other?: string } {
  const viewer = audience === 'customer' ? facts.viewerZone : undefined
  if (!viewer || !zonesDiffer(facts.startsAt, facts.zone, viewer)) return { leading: facts.zone }
  return facts.online ? { leading: viewer, other: facts.zone } : { leading: facts.zone, other: viewer }
}

function endOf(facts: BookingFacts, place: Place): string {
  const sameDay = dateInZone(facts.startsAt, place.zone) === dateInZone(facts.endsAt, place.zone)
  const time = formatTime(facts.endsAt, place)
  return sameDay ? time : `${formatShortDay(facts.endsAt, place)}, ${time}`
}

/** The times of a booking in the reader's words, for its texts. */
export function timeValues(facts: BookingFacts, setting: Setting) {
  const { words } = setting
  const { leading, other } = clocks(facts, setting)
  const place = { locale: words.dateLocale, zone: leading }
  const named = other ? ` (${words.zoneTime(zoneCity(leading))})` : ''
  const start = formatTime(facts.startsAt, place) + named
  const full = (instant: string) => words.dateAtTime(formatDay(instant, place), formatTime(instant, place)) + named
  const short = (instant: string) =>
    words.dateAtTime(formatShortDay(instant, place), formatTime(instant, place)) + named
  return {
    date: formatDay(facts.startsAt, place),
    start,
    end: endOf(facts, place) + named,
    dateTime: full(facts.startsAt),
    shortDateTime: short(facts.startsAt),
    /** Other instants on the same clock. */
    full,
    short,
  }
}

/** The time of a booking for its card; `before` is the instant it was moved from. */
export function cardTime(
  facts: BookingFacts,
  setting: Setting,
  change: { before?: string; canceled?: boolean },
): CardTime {
  const { words } = setting
  const { leading, other } = clocks(facts, setting)
  const place = { locale: words.dateLocale, zone: leading }
  const elsewhere = { ...place, zone: other ?? leading }
  const sameDay = dateInZone(facts.startsAt, leading) === dateInZone(facts.startsAt, elsewhere.zone)
  const otherTime = `${sameDay ? '' : `${formatShortDay(facts.startsAt, elsewhere)}, `}${formatTime(facts.startsAt, elsewhere)}`
  const minutes = Math.round((Date.parse(facts.endsAt) - Date.parse(facts.startsAt)) / 60_000)
  return {
    block: dateBlock(facts.startsAt, place),
    day: formatDay(facts.startsAt, place),
    span: `${formatTime(facts.startsAt, place)} – ${endOf(facts, place)}`,
    duration: [formatMinutes(minutes, words.dateLocale), other && words.zoneTime(zoneCity(leading))]
      .filter(Boolean)
      .join(', '),
    beside: other && words.timeElsewhere(otherTime, zoneCity(other)),
    before: change.before && timeValues(facts, setting).short(change.before),
    canceled: change.canceled ?? false,
  }
}

/** The later dates of an event, on the clock its first date is told in. */
export function laterDates(
  facts: BookingFacts,
  dates: readonly { startsAt: string; endsAt: string }[],
  setting: Setting,
): string {
  const place = { locale: setting.words.dateLocale, zone: clocks(facts, setting).leading }
  const write = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }) =>
    `${formatShortDay(startsAt, place)}, ${formatTimeRange(startsAt, endsAt, place)}`
  return dates.map(write).join('; ')
}
