import { Banner } from '@foyer/ui/banner'
import { FormKey } from '@foyer/ui/form-key'
import { SubmitButton } from '@foyer/ui/submit-button'
import { Form } from '@remix-run/react'
import { useText } from '../messages/text'
import { paths } from '../paths'

interface Props {
  slug: string
  bookingId: string
  until: string
  /** Idempotency key of the form (BOK-15). */
  formKey: string
}

/** That a cancellation can still be taken back, until when, and the button that does it (BOK-9). */
export function UndoCancel({ slug, bookingId, until, formKey }: Props) {
  const t = useText()
  return (
    <Banner
      tone="neutral"
      title={t('booking.undoUntil', { when: until })}
      actions={
        <Form method="post" action={paths.undoCancel(slug, bookingId)}>
          <FormKey value={formKey} />
          <SubmitButton variant="secondary">{t('actions.undoCancel')}</SubmitButton>
        </Form>
      }
    />
  )
}
