import { balanceOf } from '@foyer/domain/bookings/payment-status'
import type { SystemScope } from '@foyer/domain/scope'
import type { Facts } from '@foyer/emails/facts'
import type { ToldBooking } from '../bookings/load-told.ts'
import { tell } from '../bookings/tell.ts'
import type { Desk } from '../desk.ts'

interface Receipt extends Pick<Facts['bookingPaid'], 'card' | 'method'> {
  /** Names the message for ever. */
  key: string
  /** Minor units. */
  amountMinor: number
  currency: string
}

/** The receipt of a payment for a booking: how much, how, and what is still to pay (PAY-8). */
export async function tellPaid(desk: Desk, scope: SystemScope, told: ToldBooking, receipt: Receipt): Promise<void> {
  const { key, amountMinor, currency, ...how } = receipt
  const dueMinor = balanceOf(told.row)
  await tell(desk, scope, told, {
    ...{ kind: 'bookingPaid', key, to: ['customer'], withCalendar: false },
    more: {
      ...{ paid: { minor: amountMinor, currency }, ...how },
      ...(dueMinor > 0 && { due: { minor: dueMinor, currency } }),
    },
  })
}
