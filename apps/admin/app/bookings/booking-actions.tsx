import { formatCard } from '@foyer/format/cards'
import { formatMoney } from '@foyer/format/money'
import { ButtonLink } from '@foyer/ui/button'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'
import { useRegion } from '../shell/use-region.ts'
import { ApproveForm } from './approve-form.tsx'
import type { LoadedBooking } from './booking.tsx'
import { nameOf } from './booking-row.tsx'

export interface BookingActionsProps {
  booking: LoadedBooking
  approveKey: string
  filters: string
  mayWaive: boolean
  mayRecord: boolean
}

/** What staff may do with it now; nothing possible, nothing shown. A request is rejected rather than cancelled. */
export function BookingActions({ booking, approveKey, filters, mayWaive, mayRecord }: BookingActionsProps) {
  const { id, may, customer, feeMinor, feeCharge, feeConsent, balance, owedByHandMinor, price } = booking
  const t = useTranslations('bookings')
  const locale = useRegion()
  const charge = feeCharge &&
    feeConsent?.card && {
      amount: formatMoney(feeCharge.amountMinor, price.currency, locale),
      card: formatCard(feeConsent.card),
    }
  const actions = [
    ...(may.reject ? [{ to: paths.rejectBooking(id), label: t('reject') }] : []),
    ...(may.move ? [{ to: paths.moveBooking(id), label: t('move') }] : []),
    ...(may.edit ? [{ to: paths.editBooking(id), label: t('edit') }] : []),
    ...(mayRecord && balance.minor > 0 ? [{ to: paths.recordPayment(id), label: t('recordPayment') }] : []),
    ...(mayRecord && owedByHandMinor > 0 ? [{ to: paths.recordRefund(id), label: t('recordRefund') }] : []),
    ...(charge ? [{ to: paths.chargeFee(id), label: t('chargeFeeTo', charge) }] : []),
    ...(mayWaive && feeMinor > 0 ? [{ to: paths.waiveFee(id), label: t('waiveFee') }] : []),
    ...(may.markNoShow ? [{ to: paths.noShow(id), label: t('noShow') }] : []),
    ...(may.cancel && !may.reject ? [{ to: paths.cancelBooking(id), label: t('cancel') }] : []),
  ]
  return (
    <>
      {may.approve && <ApproveForm bookingId={id} name={nameOf(customer)} formKey={approveKey} search={filters} />}
      {actions.map(({ to, label }) => (
        <ButtonLink
          key={to}
          to={`${to}${filters}`}
          variant={to === paths.moveBooking(id) && !may.approve ? 'primary' : 'secondary'}
          preventScrollReset
        >
          {label}
        </ButtonLink>
      ))}
    </>
  )
}
