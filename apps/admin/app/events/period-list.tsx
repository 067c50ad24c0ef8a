import { formatDay, formatTimeRange, type Place } from '@foyer/format/dates'

interface PeriodListProps {
  periods: readonly { startsAt: string; endsAt: string }[]
  place: Place
}

/** The dates of an event, one to a line. */
export function PeriodList({ periods, place }: PeriodListProps) {
  return (
    <ul className="space-y-0.5 tabular-nums">
      {periods.map(({ startsAt, endsAt }) => (
        <li key={startsAt}>
          <time dateTime={startsAt} className="inline-block first-letter:uppercase">
            {formatDay(startsAt, place)}, {formatTimeRange(startsAt, endsAt, place)}
          </time>
        </li>
      ))}
    </ul>
  )
}
