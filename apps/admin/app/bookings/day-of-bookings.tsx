import { formatRelativeDay, formatShortDay } from '@foyer/format/dates'
import { RowList } from '@foyer/ui/list-row'
import { useTranslations } from 'use-intl'
import { useRegion } from '../shell/use-region.ts'
import { BookingRow, type ListedBooking } from './booking-row.tsx'

/** The bookings of one day under its date. */
export function DayOfBookings({ bookings, now, zone }: { bookings: ListedBooking[]; now: string; zone: string }) {
  const t = useTranslations('today')
  const locale = useRegion()
  const first = bookings[0]!.startsAt
  const place = { locale, zone }
  return (
    <section>
      <h3 className="mb-2 flex items-baseline justify-between gap-4">
        <span className="first-letter:uppercase">
          {formatShortDay(first, place)}{' '}
          <span className="font-normal text-muted">{formatRelativeDay(first, now, place)}</span>
        </span>
        <span className="font-normal text-muted text-sm">{t('count', { count: bookings.length })}</span>
      </h3>
      <RowList>
        {bookings.map((booking) => (
          <BookingRow key={booking.id} booking={booking} />
        ))}
      </RowList>
    </section>
  )
}
