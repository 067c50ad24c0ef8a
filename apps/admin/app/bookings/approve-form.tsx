import { FormKey } from '@foyer/ui/form-key'
import { SubmitButton } from '@foyer/ui/submit-button'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'

export interface ApproveFormProps {
  bookingId: string
  name: string
  /** Idempotency key of the form (BOK-15). */
  formKey: string
  /** The query of the address it is sent to. */
  search: string
  size?: 'sm' | 'md'
}

/** Approves a request with one click, without asking again. */
export function ApproveForm({ bookingId, name, formKey, search, size = 'md' }: ApproveFormProps) {
  const t = useTranslations('bookings')
  const action = `${paths.approveBooking(bookingId)}${search}`
  return (
    <Form method="post" action={action} preventScrollReset>
      <FormKey value={formKey} />
      <input type="hidden" name="name" value={name} />
      <SubmitButton size={size} name="approve" value={bookingId}>
        {t('approve')}
      </SubmitButton>
    </Form>
  )
}
