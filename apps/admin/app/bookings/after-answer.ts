import { paths } from '../paths.ts'
import { backToBooking } from './back-to-booking.ts'

/** Said by forms that stand on the day's page, so that whoever answers requests there stays there. */
export const fromToday = '?from=today'

/** Where answering a request leads: back to where it was answered. */
export const afterAnswer = (bookingId: string, search: URLSearchParams): string =>
  search.get('from') === 'today' ? paths.today : backToBooking(bookingId, search)
