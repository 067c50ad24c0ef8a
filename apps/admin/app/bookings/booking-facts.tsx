import { cardPeriods } from '@foyer/domain/bookings/card-periods'
import { formatDay, formatTime } from '@foyer/format/dates'
import { formatMinutes } from '@foyer/format/durations'
import { formatMoney } from '@foyer/format/money'
import { DefinitionList } from '@foyer/ui/definition-list'
import { Link } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { PeriodList } from '../events/period-list.tsx'
import { paths } from '../paths.ts'
import { useRegion } from '../shell/use-region.ts'
import type { LoadedBooking } from './booking.tsx'
import { nameOf } from './booking-row.tsx'

/** Who, when, what, with whom, where, for how much. */
export function BookingFacts({ booking }: { booking: LoadedBooking }) {
  const t = useTranslations('bookings')
  const numbered = useTranslations('customers')
  const locale = useRegion()
  const place = { locale, zone: booking.zone }
  const { customer, service, provider, price, extras, location } = booking
  const periods = cardPeriods(booking)
  const when =
    periods.length > 1
      ? { label: t('when'), value: <PeriodList periods={periods} place={place} /> }
      : {
          label: t('when'),
          value: <span className="inline-block first-letter:uppercase">{formatDay(booking.startsAt, place)}</span>,
          hint: `${formatTime(booking.startsAt, place)} – ${formatTime(booking.endsAt, place)} (${formatMinutes(booking.durationMinutes, locale)})`,
        }
  const items = [
    {
      label: t('customer'),
      value: (
        <Link to={paths.customer(customer.id)} className="font-medium underline underline-offset-2">
          {nameOf(customer)}
        </Link>
      ),
      hint: numbered('numbered', { number: customer.number }),
    },
    when,
    { label: t('service'), value: service.name, hint: provider.name },
    { label: t('place'), value: location ? location.name : t('online'), hint: location?.address },
    ...(booking.persons > 1 ? [{ label: t('persons'), value: booking.persons }] : []),
    ...(extras.length
      ? [{ label: t('extras'), value: extras.map(({ name, quantity }) => `${quantity} × ${name}`).join(', ') }]
      : []),
    {
      label: t('price'),
      value: formatMoney(price.minor, price.currency, locale),
      hint: t(`payments.${booking.paymentStatus}`),
    },
    ...(booking.coupon
      ? [
          {
            label: t('couponUsed'),
            value: booking.coupon.code,
            hint: t('couponOff', { amount: formatMoney(booking.coupon.discountMinor, price.currency, locale) }),
          },
        ]
      : []),
    ...booking.customFields.map(({ name, value }) => ({ label: name, value })),
    ...(booking.note ? [{ label: t('note'), value: booking.note }] : []),
    ...(booking.cancelReason
      ? [{ label: t(booking.status === 'REJECTED' ? 'rejectReason' : 'reason'), value: booking.cancelReason }]
      : []),
  ]
  return <DefinitionList items={items} className="mt-3" />
}
