import type { InputHTMLAttributes, ReactNode } from 'react'
import { classNames } from './class-names'
import { controlStyle, Field, type FieldText, useWiring } from './field'

export type TextFieldProps = FieldText &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'prefix'> & { prefix?: ReactNode; suffix?: ReactNode }

/** One line of text, or any other input of one line (e-mail, date, number). */
export function TextField({ label, hint, error, aside, className, prefix, suffix, id, ...input }: TextFieldProps) {
  const wiring = useWiring({ id, hint, error })
  const framed = prefix !== undefined || suffix !== undefined
  const control = (
    <input
      {...input}
      {...wiring}
      className={classNames(controlStyle, prefix !== undefined && 'pl-10', suffix !== undefined && 'pr-14')}
    />
  )
  const edge = 'pointer-events-none absolute inset-y-0 flex items-center text-muted'
  return (
    <Field id={wiring.id} label={label} hint={hint} error={error} aside={aside} className={className}>
      {framed ? (
        <div className="relative">
          {prefix !== undefined && <span className={classNames(edge, 'left-3.5')}>{prefix}</span>}
          {control}
          {suffix !== undefined && <span className={classNames(edge, 'right-3.5')}>{suffix}</span>}
        </div>
      ) : (
        control
      )}
    </Field>
  )
}
