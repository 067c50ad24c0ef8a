import { RowList } from '@foyer/ui/list-row'
import { BookingRow } from './booking-row'
import type { BookingLine } from './describe-booking'

/** Bookings in their order, those of one day together under its date. */
export function BookingRows({
  slug,
  label,
  bookings,
}: {
  slug: string
  label: string
  bookings: readonly BookingLine[]
}) {
  const hasMenus = bookings.some(({ actions }) => actions.length > 0)
  return (
    <RowList label={label}>
      {bookings.map((booking, place) => (
        <BookingRow
          key={booking.id}
          slug={slug}
          booking={booking}
          hasMenus={hasMenus}
          isSameDay={bookings[place - 1]?.dayKey === booking.dayKey}
        />
      ))}
    </RowList>
  )
}
