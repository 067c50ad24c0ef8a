import { formatDay, formatTimeRange, type Place } from '@foyer/format/dates'

/** "Friday, 27 November 2026, 10:00 – 11:00". */
export const formatRange = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }, place: Place): string =>
  `${formatDay(startsAt, place)}, ${formatTimeRange(startsAt, endsAt, place)}`
