import { FormErrors } from '@foyer/ui/form-errors'
import { SubmitButton } from '@foyer/ui/submit-button'
import { TextField } from '@foyer/ui/text-field'
import { Form } from '@remix-run/react'
import { useText } from '../messages/text'
import { fieldError, formError, type ToldRefusal } from '../refusal'

interface Props {
  action: string
  to?: string | null
  email?: string
  refusal?: ToldRefusal
}

/** One field, one button. */
export function RequestLinkForm({ action, to, email, refusal }: Props) {
  const t = useText()
  const error = formError(refusal, ['email'])
  return (
    <Form method="post" action={action} className="space-y-5">
      {error && <FormErrors title={t('formErrors')} errors={[error]} />}
      {to && <input type="hidden" name="to" value={to} />}
      <TextField
        label={t('signIn.email')}
        name="email"
        type="email"
        autoComplete="username"
        inputMode="email"
        required
        maxLength={254}
        defaultValue={email}
        error={fieldError(refusal, 'email')}
      />
      <SubmitButton full size="lg">
        {t('signIn.send')}
      </SubmitButton>
    </Form>
  )
}
