import Eye from 'lucide-react/icons/eye'
import EyeOff from 'lucide-react/icons/eye-off'
import { type InputHTMLAttributes, useEffect, useState } from 'react'
import { classNames } from './class-names'
import { controlStyle, Field, type FieldText, useWiring } from './field'
import { IconButton } from './icon-button'

export type PasswordFieldProps = FieldText &
  InputHTMLAttributes<HTMLInputElement> & { showLabel: string; hideLabel: string }

/** A password, which can be looked at while typing; the eye appears once JavaScript can serve it. */
export function PasswordField({
  label,
  hint,
  error,
  aside,
  className,
  id,
  showLabel,
  hideLabel,
  ...input
}: PasswordFieldProps) {
  const wiring = useWiring({ id, hint, error })
  const [shown, setShown] = useState(false)
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  return (
    <Field id={wiring.id} label={label} hint={hint} error={error} aside={aside} className={className}>
      <div className="relative">
        <input
          autoComplete="current-password"
          spellCheck={false}
          autoCapitalize="none"
          {...input}
          {...wiring}
          type={shown ? 'text' : 'password'}
          className={classNames(controlStyle, 'pr-12')}
        />
        {ready && (
          <IconButton
            label={shown ? hideLabel : showLabel}
            icon={shown ? <EyeOff aria-hidden="true" /> : <Eye aria-hidden="true" />}
            aria-controls={wiring.id}
            onClick={() => setShown(!shown)}
            className="absolute top-0 right-0"
          />
        )}
      </div>
    </Field>
  )
}
