import Upload from 'lucide-react/icons/upload'
import { type ChangeEvent, type InputHTMLAttributes, useState } from 'react'
import { Field, type FieldText, useWiring } from './field'

export type FileFieldProps = FieldText & Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> & { browseLabel: string }

/** Files, chosen or dropped; the drop area is the real input made invisible. */
export function FileField({
  label,
  hint,
  error,
  aside,
  className,
  id,
  browseLabel,
  onChange,
  ...input
}: FileFieldProps) {
  const wiring = useWiring({ id, hint, error })
  const [names, setNames] = useState<string[]>([])
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    setNames([...(event.currentTarget.files ?? [])].map((file) => file.name))
    onChange?.(event)
  }
  return (
    <Field id={wiring.id} label={label} hint={hint} error={error} aside={aside} className={className}>
      <div className="relative flex min-h-24 flex-col items-center justify-center gap-1 rounded-lg border border-line-strong border-dashed bg-surface px-4 py-5 text-center transition-colors hover:bg-sunken has-focus-visible:outline-2 has-focus-visible:outline-brand-text">
        <Upload aria-hidden="true" className="text-muted" />
        {names.length === 0 && <span className="font-medium text-brand-text">{browseLabel}</span>}
        {names.map((name) => (
          <span key={name} className="max-w-full truncate font-medium">
            {name}
          </span>
        ))}
        <input
          {...input}
          {...wiring}
          type="file"
          onChange={choose}
          className="absolute inset-0 cursor-pointer opacity-0"
        />
      </div>
    </Field>
  )
}
