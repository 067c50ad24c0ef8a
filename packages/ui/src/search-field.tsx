import Search from 'lucide-react/icons/search'
import { type InputHTMLAttributes, type ReactNode, useId } from 'react'
import { classNames } from './class-names'
import { controlStyle } from './field'

export type SearchFieldProps = InputHTMLAttributes<HTMLInputElement> & { label: string; suffix?: ReactNode }

/** Looks for something; its label is read out only, the placeholder shows what can be found. */
export function SearchField({ label, id, className, suffix, name = 'q', ...input }: SearchFieldProps) {
  const own = useId()
  return (
    <div className={classNames('relative min-w-0', className)}>
      <label htmlFor={id ?? own} className="sr-only">
        {label}
      </label>
      <Search aria-hidden="true" className="pointer-events-none absolute top-3 left-3 text-muted" />
      <input
        {...input}
        id={id ?? own}
        name={name}
        type="search"
        className={classNames(controlStyle, 'pl-10', suffix !== undefined && 'pr-16')}
      />
      {suffix !== undefined && (
        <span className="pointer-events-none absolute inset-y-0 right-3 flex items-center text-muted text-sm">
          {suffix}
        </span>
      )}
    </div>
  )
}
