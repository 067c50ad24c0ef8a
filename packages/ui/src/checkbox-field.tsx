import type { InputHTMLAttributes } from 'react'
import { classNames } from './class-names'
import { FieldMessages, type FieldText, hasError, useWiring } from './field'

export type CheckboxFieldProps = Omit<FieldText, 'aside'> & Omit<InputHTMLAttributes<HTMLInputElement>, 'type'>

/** A yes or no that is sent with its form; for what acts at once, use SwitchField. */
export function CheckboxField({ label, hint, error, className, id, ...input }: CheckboxFieldProps) {
  const wiring = useWiring({ id, hint, error })
  return (
    <div className={className}>
      <label className="flex min-h-11 items-start gap-3 py-2.5">
        <input {...input} {...wiring} type="checkbox" className="check-box mt-0.5" />
        <span className="min-w-0">{label}</span>
      </label>
      <div className={classNames('ml-8', (hint !== undefined || hasError(error)) && '-mt-2.5')}>
        <FieldMessages id={wiring.id} hint={hint} error={error} />
      </div>
    </div>
  )
}
