import type { BookingRow } from '@foyer/db/queries/list-bookings'
import { DomainError } from '../errors.ts'

/** The service of an appointment's booking. A place in an event has no other times to choose from, so what asks for them is refused (BOK-10). */
export function serviceOf({ serviceId }: Pick<BookingRow, 'serviceId'>): string {
  if (!serviceId) throw new DomainError('bookings.notPossible')
  return serviceId
}
