import { formatTime } from '@foyer/format/dates'
import { ListRow } from '@foyer/ui/list-row'
import type { Caller } from '../edge/load-context.server.ts'
import { paths } from '../paths.ts'
import { useRegion } from '../shell/use-region.ts'
import { StatusBadge } from './status-badge.tsx'

export type ListedBooking = Awaited<ReturnType<Caller['bookings']['search']>>['bookings'][number]

export const nameOf = ({ givenName, familyName }: { givenName: string; familyName: string }): string =>
  `${givenName} ${familyName}`

/** One booking of a day: when, who, what with whom. */
export function BookingRow({ booking }: { booking: ListedBooking }) {
  const locale = useRegion()
  const place = { locale, zone: booking.zone }
  const isOver = booking.status === 'CANCELED' || booking.status === 'REJECTED'
  return (
    <ListRow
      to={paths.booking(booking.id)}
      title={nameOf(booking.customer)}
      struck={isOver}
      leading={
        <time dateTime={booking.startsAt} className="w-20 shrink-0 whitespace-nowrap font-semibold tabular-nums">
          {formatTime(booking.startsAt, place)}
          <span className="block font-normal text-muted text-sm">{formatTime(booking.endsAt, place)}</span>
        </time>
      }
      description={booking.service.name}
      meta={booking.provider.name}
      trailing={booking.status !== 'APPROVED' && <StatusBadge status={booking.status} />}
    />
  )
}
