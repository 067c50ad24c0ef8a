import type { Text } from '../messages/text'
import type { BookingDetail } from './describe-booking'

/** Until when cancelling is free and what it costs after that, in a sentence; none where it never costs anything (BOK-7). */
export function feeText(t: Text, { cancelFee }: Pick<BookingDetail, 'cancelFee'>): string | null {
  if (!cancelFee) return null
  const { now, next } = cancelFee
  if (!next) return now && t('booking.feeNow', { now })
  return now ? t('booking.feeRises', { now, ...next }) : t('booking.freeUntil', next)
}
