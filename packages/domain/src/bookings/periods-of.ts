import type { BookingRow } from '@foyer/db/queries/list-bookings'
import type { Stretch } from './refuse-overlap.ts'

/** When whoever booked has to be there: at each period of an event, or once. */
export const periodsOf = ({
  periods,
  startsAt,
  endsAt,
}: Pick<BookingRow, 'periods' | 'startsAt' | 'endsAt'>): Stretch[] =>
  periods.length
    ? periods.map((period) => ({ startsAt: new Date(period.startsAt), endsAt: new Date(period.endsAt) }))
    : [{ startsAt, endsAt }]
