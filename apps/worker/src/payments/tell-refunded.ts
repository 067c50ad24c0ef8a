import type { SystemScope } from '@foyer/domain/scope'
import type { Facts } from '@foyer/emails/facts'
import type { ToldBooking } from '../bookings/load-told.ts'
import { tell } from '../bookings/tell.ts'
import type { Desk } from '../desk.ts'

interface GoneBack extends Pick<Facts['bookingRefunded'], 'card' | 'method' | 'asCredit'> {
  /** Names the message for ever. */
  key: string
  /** Minor units. */
  amountMinor: number
  currency: string
}

/** That money of a booking goes back: how much, and how (BOK-8). */
export async function tellRefunded(desk: Desk, scope: SystemScope, told: ToldBooking, back: GoneBack): Promise<void> {
  const { key, amountMinor: minor, currency, ...how } = back
  await tell(desk, scope, told, {
    ...{ kind: 'bookingRefunded', key, to: ['customer'], withCalendar: false },
    more: { refunded: { minor, currency }, ...how },
  })
}
