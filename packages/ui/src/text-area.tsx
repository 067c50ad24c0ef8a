import type { TextareaHTMLAttributes } from 'react'
import { classNames } from './class-names'
import { controlStyle, Field, type FieldText, useWiring } from './field'

export type TextAreaProps = FieldText & TextareaHTMLAttributes<HTMLTextAreaElement>

/** Several lines of text; grows with what is written. */
export function TextArea({ label, hint, error, aside, className, id, rows = 3, ...area }: TextAreaProps) {
  const wiring = useWiring({ id, hint, error })
  return (
    <Field id={wiring.id} label={label} hint={hint} error={error} aside={aside} className={className}>
      <textarea
        {...area}
        {...wiring}
        rows={rows}
        className={classNames(controlStyle, 'field-sizing-content min-h-24 resize-y py-2.5')}
      />
    </Field>
  )
}
