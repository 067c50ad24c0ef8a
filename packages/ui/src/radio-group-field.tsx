import { type ReactNode, useId } from 'react'
import { classNames } from './class-names'
import { FieldMessages, type FieldText, useWiring } from './field'

export type RadioOption = { value: string; label: ReactNode; hint?: ReactNode; aside?: ReactNode; disabled?: boolean }
export type RadioGroupFieldProps = FieldText & {
  name: string
  options: RadioOption[]
  defaultValue?: string
  layout?: 'list' | 'cards' | 'inline'
  required?: boolean
  disabled?: boolean
  id?: string
  form?: string
  onChange?: (value: string) => void
}

const groups = { list: 'flex flex-col', cards: 'grid gap-2', inline: 'flex flex-wrap gap-x-6' }
const card =
  'rounded-lg bg-surface px-4 py-3 inset-ring inset-ring-line-strong/45 transition-shadow hover:inset-ring-line-strong has-checked:inset-ring-2 has-checked:inset-ring-brand-text has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-brand-text'

/** One of a few, all of them in sight. */
export function RadioGroupField({
  label,
  hint,
  error,
  aside,
  className,
  layout = 'list',
  options,
  name,
  id,
  ...rest
}: RadioGroupFieldProps) {
  const wiring = useWiring({ id, hint, error })
  const legendId = useId()
  const { defaultValue, onChange, ...input } = rest
  return (
    <div
      role="radiogroup"
      {...wiring}
      aria-labelledby={legendId}
      aria-required={rest.required}
      className={classNames('min-w-0', className)}
    >
      <div className="mb-1.5 flex items-baseline justify-between gap-3">
        <span id={legendId} className="font-medium text-sm">
          {label}
        </span>
        {aside && <span className="shrink-0 text-muted text-sm">{aside}</span>}
      </div>
      <div className={groups[layout]}>
        {options.map((option) => (
          <label
            key={option.value}
            className={classNames(
              'flex min-h-11 items-start gap-3',
              layout === 'cards' ? card : 'py-2.5',
              option.disabled && 'opacity-50',
            )}
          >
            <input
              {...input}
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={option.value === defaultValue}
              disabled={rest.disabled || option.disabled}
              onChange={onChange && (() => onChange(option.value))}
              className={classNames('radio mt-0.5', layout === 'cards' && 'focus-visible:outline-none')}
            />
            <span className="min-w-0 grow">
              {option.label}
              {option.hint && <span className="block text-muted text-sm">{option.hint}</span>}
            </span>
            {option.aside && <span className="shrink-0">{option.aside}</span>}
          </label>
        ))}
      </div>
      <FieldMessages id={wiring.id} hint={hint} error={error} />
    </div>
  )
}
