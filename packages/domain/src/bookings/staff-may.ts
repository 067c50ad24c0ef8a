import type { BookingRow } from '@foyer/db/queries/list-bookings'
import { mayDecide, mayMarkNoShow, mayStaffChange } from './policy.ts'

/** What staff may do with a booking now: the buttons beside it, and only those. */
export const staffMay = (row: BookingRow, now: Date) => ({
  approve: mayDecide(row, now),
  reject: mayDecide(row, now),
  move: mayStaffChange(row) && !row.eventId,
  edit: mayStaffChange(row),
  cancel: mayStaffChange(row),
  markNoShow: mayMarkNoShow(row, now),
})
