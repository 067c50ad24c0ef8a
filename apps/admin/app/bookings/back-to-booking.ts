import { paths } from '../paths.ts'
import { keepFilters } from './filters.ts'

/** The booking beside its list, with the list's filters as they were. */
export const backToBooking = (bookingId: string, search: URLSearchParams): string =>
  `${paths.booking(bookingId)}${keepFilters(search)}`
