import { TextArea } from '@foyer/ui/text-area'
import { TextField } from '@foyer/ui/text-field'
import { useTranslations } from 'use-intl'
import { useAnswer } from '../shell/answer.tsx'

/** Why, for the customer to read, where staff want to say so. */
export function OptionalReason({ field: Field = TextArea }: { field?: typeof TextArea | typeof TextField }) {
  const t = useTranslations('bookings')
  const words = useTranslations('common')
  const { values, errorOf } = useAnswer()
  return (
    <Field
      label={t('reasonLabel')}
      name="reason"
      aside={words('optional')}
      hint={t('reasonHint')}
      maxLength={500}
      defaultValue={values.reason}
      error={errorOf('reason')}
    />
  )
}

/** Why, for the history: what staff do beside the rules is never done without. */
export function NeededReason({ label }: { label: string }) {
  const t = useTranslations('bookings')
  const { values, errorOf } = useAnswer()
  return (
    <TextField
      label={label}
      name="reason"
      hint={t('cause.waiveHint')}
      maxLength={500}
      required
      defaultValue={values.reason}
      error={errorOf('reason')}
    />
  )
}
