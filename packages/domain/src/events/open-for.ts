import type { EventRow } from '@foyer/db/queries/events'
import type { Scope } from '../scope.ts'

export type Booking = 'open' | 'soon' | 'over' | 'full' | 'canceled'

/** Whether places can be booked now (BOK-10): within its window, which without an end closes when it begins, and while there are any left. */
export function bookingOf(event: EventRow, { now }: Pick<Scope, 'now'>): Booking {
  if (event.canceledAt) return 'canceled'
  if (now >= (event.closesAt ?? event.startsAt) || now >= event.endsAt) return 'over'
  if (event.opensAt && now < event.opensAt) return 'soon'
  return event.taken >= event.capacity ? 'full' : 'open'
}
