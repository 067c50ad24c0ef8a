import { formatTime } from '@foyer/format/dates'
import { Banner } from '@foyer/ui/banner'
import { FormKey } from '@foyer/ui/form-key'
import { SubmitButton } from '@foyer/ui/submit-button'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'
import { useRegion } from '../shell/use-region.ts'
import type { LoadedBooking } from './booking.tsx'
import { nameOf } from './booking-row.tsx'

interface Props {
  booking: LoadedBooking
  /** Idempotency key of the form (BOK-15). */
  formKey: string
  filters: string
}

/** That a cancellation can still be taken back, and that nobody has been told of it yet (BOK-9). */
export function UndoBanner({ booking: { id, undoUntil, zone, customer }, formKey, filters }: Props) {
  const t = useTranslations('bookings')
  const locale = useRegion()
  if (!undoUntil) return null
  const until = formatTime(undoUntil, { locale, zone })
  return (
    <Banner
      tone="neutral"
      className="mt-4"
      title={t('undoText', { until, name: nameOf(customer) })}
      actions={
        <Form method="post" action={`${paths.undoCancel(id)}${filters}`} preventScrollReset>
          <FormKey value={formKey} />
          <SubmitButton variant="secondary">{t('undo')}</SubmitButton>
        </Form>
      }
    />
  )
}
