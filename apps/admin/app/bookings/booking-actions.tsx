import { ButtonLink } from '@foyer/ui/button'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'
import type { LoadedBooking } from './booking.tsx'

/** What staff may do with it now; nothing possible, nothing shown. */
export function BookingActions({ booking: { id, may }, filters }: { booking: LoadedBooking; filters: string }) {
  const t = useTranslations('bookings')
  const actions = [
    ...(may.move ? [{ to: paths.moveBooking(id), label: t('move'), variant: 'primary' as const }] : []),
    ...(may.markNoShow ? [{ to: paths.noShow(id), label: t('noShow'), variant: 'secondary' as const }] : []),
    ...(may.cancel ? [{ to: paths.cancelBooking(id), label: t('cancel'), variant: 'secondary' as const }] : []),
  ]
  return actions.map(({ to, label, variant }) => (
    <ButtonLink key={to} to={`${to}${filters}`} variant={variant} preventScrollReset>
      {label}
    </ButtonLink>
  ))
}
