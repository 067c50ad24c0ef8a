import ChevronDown from 'lucide-react/icons/chevron-down'
import type { SelectHTMLAttributes } from 'react'
import { classNames } from './class-names'
import { controlStyle, Field, type FieldText, useWiring } from './field'

export type SelectOption = { value: string; label: string; disabled?: boolean }
export type SelectFieldProps = FieldText &
  SelectHTMLAttributes<HTMLSelectElement> & { options?: SelectOption[]; placeholder?: string }

/** One of many, in the browser's own list. */
export function SelectField({
  label,
  hint,
  error,
  aside,
  className,
  id,
  options,
  placeholder,
  children,
  ...select
}: SelectFieldProps) {
  const wiring = useWiring({ id, hint, error })
  return (
    <Field id={wiring.id} label={label} hint={hint} error={error} aside={aside} className={className}>
      <Select {...select} {...wiring}>
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options?.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
        {children}
      </Select>
    </Field>
  )
}

/** The list alone, for a row that says beside it what is chosen; it needs an aria-label. */
export function Select({ className, ...select }: SelectHTMLAttributes<HTMLSelectElement>) {
  return (
    <div className={classNames('relative', className)}>
      <select {...select} className={classNames(controlStyle, 'appearance-none truncate pr-10')} />
      <ChevronDown aria-hidden="true" className="pointer-events-none absolute top-3 right-3 text-muted" />
    </div>
  )
}
