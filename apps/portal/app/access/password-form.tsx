import { FormErrors } from '@foyer/ui/form-errors'
import { PasswordField } from '@foyer/ui/password-field'
import { SubmitButton } from '@foyer/ui/submit-button'
import { TextField } from '@foyer/ui/text-field'
import { Form, Link } from '@remix-run/react'
import { useLocale, useText } from '../messages/text'
import { paths } from '../paths'
import { fieldError, formError, type ToldRefusal } from '../refusal'

interface Props {
  slug: string
  to?: string | null
  email?: string
  refusal?: ToldRefusal
}

/** E-mail and password, where the business requires them (ACC-3). */
export function PasswordForm({ slug, to, email, refusal }: Props) {
  const t = useText()
  const locale = useLocale()
  const error = formError(refusal, ['email', 'password'])
  return (
    <Form method="post" action={paths.signInByPassword(slug, locale)} className="space-y-5">
      {error && <FormErrors title={t('formErrors')} errors={[error]} />}
      {to && <input type="hidden" name="to" value={to} />}
      <TextField
        label={t('signIn.email')}
        name="email"
        type="email"
        autoComplete="username"
        required
        maxLength={254}
        defaultValue={email}
        error={fieldError(refusal, 'email')}
      />
      <PasswordField
        label={t('signIn.password')}
        name="password"
        autoComplete="current-password"
        required
        maxLength={256}
        showLabel={t('signIn.show')}
        hideLabel={t('signIn.hide')}
        error={fieldError(refusal, 'password')}
      />
      <SubmitButton full size="lg">
        {t('signIn.submit')}
      </SubmitButton>
      <p className="text-center">
        <Link
          to={paths.forgotPassword(slug, locale)}
          className="inline-flex min-h-11 items-center rounded-md text-brand-text underline-offset-3 hover:underline"
        >
          {t('signIn.forgot')}
        </Link>
      </p>
    </Form>
  )
}
