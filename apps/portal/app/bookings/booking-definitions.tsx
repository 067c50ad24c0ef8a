import type { Definition } from '@foyer/ui/definition-list'
import type { Text } from '../messages/text'
import { elsewhereText } from './booking-row'
import type { BookingDetail } from './describe-booking'
import { PeriodList } from './period-list'

const quietLink = 'underline decoration-line-strong underline-offset-3 hover:decoration-ink'

/** All that is known of a booking, as label and value; what has no value is left out. */
export function bookingDefinitions(t: Text, booking: BookingDetail): Definition[] {
  const { extras, customFields, elsewhere, paymentStatus } = booking
  const items: (Definition | false)[] = [
    {
      label: t('booking.when'),
      value: booking.dates.length ? (
        <PeriodList periods={booking.dates} />
      ) : (
        <>
          <time dateTime={booking.startsAt} className="font-medium first-letter:uppercase">
            {booking.day}
          </time>
          <br />
          {booking.time}
        </>
      ),
      hint: elsewhere && elsewhereText(t, elsewhere),
    },
    { label: t('booking.duration'), value: booking.duration },
    {
      label: t('booking.where'),
      value: booking.online ? t('booking.online') : booking.place,
      hint: booking.address && (
        <a href={booking.mapUrl ?? ''} target="_blank" rel="noreferrer" className={quietLink}>
          {booking.address}
          <span className="sr-only"> ({t('booking.map')})</span>
        </a>
      ),
    },
    { label: t('booking.with'), value: booking.provider.name },
    booking.persons > 1 && { label: t('booking.persons'), value: booking.persons },
    extras.length > 0 && {
      label: t('booking.extras'),
      value: extras.map(({ name, quantity }) => (quantity > 1 ? `${quantity} × ${name}` : name)).join(', '),
    },
    ...customFields.map(({ name, value }) => ({ label: name, value })),
    booking.coupon !== null && {
      label: t('booking.coupon'),
      value: booking.coupon.code,
      hint: booking.coupon.amount,
    },
    {
      label: t('booking.price'),
      value: booking.price ?? t('payment.FREE'),
      hint: booking.price && (paymentStatus === 'FREE' ? t('booking.nothingDue') : t(`payment.${paymentStatus}`)),
    },
    booking.hasPaid && booking.due !== null && { label: t('booking.due'), value: booking.due },
    { label: t('booking.number'), value: booking.number },
    booking.cancelReason !== null && { label: t('booking.reason'), value: booking.cancelReason },
  ]
  return items.filter((item) => item !== false)
}
