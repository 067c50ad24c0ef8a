import type { ClipboardEvent, InputHTMLAttributes } from 'react'
import { Field, type FieldText, useWiring } from './field'

export type CodeFieldProps = FieldText & InputHTMLAttributes<HTMLInputElement> & { length?: 4 | 6 | 8 }

/** A code from a message: one input, so that phones can fill it in and it can be pasted, spaces or not. */
export function CodeField({ label, hint, error, aside, className, id, length = 6, ...input }: CodeFieldProps) {
  const wiring = useWiring({ id, hint, error })
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    event.preventDefault()
    event.currentTarget.value = event.clipboardData.getData('text').replace(/\D/g, '').slice(0, length)
  }
  return (
    <Field id={wiring.id} label={label} hint={hint} error={error} aside={aside} className={className}>
      <input
        {...input}
        {...wiring}
        type="text"
        inputMode="numeric"
        autoComplete="one-time-code"
        pattern={`[0-9]{${length}}`}
        maxLength={length}
        size={length}
        onPaste={onPaste}
        data-length={length}
        className="code-slots"
      />
    </Field>
  )
}
