import { classNames } from './class-names'

const sizes = { sm: 'size-4', md: 'size-5', lg: 'size-7' }

export type SpinnerProps = { label?: string; size?: keyof typeof sizes; className?: string }

/** Says that something is under way; silent unless it is given a label. */
export function Spinner({ label, size = 'sm', className }: SpinnerProps) {
  return (
    <span role={label ? 'status' : undefined} className={classNames('inline-flex', className)}>
      <svg viewBox="0 0 20 20" fill="none" aria-hidden="true" className={classNames('animate-spin', sizes[size])}>
        <circle cx="10" cy="10" r="8" stroke="currentColor" strokeWidth="2.25" opacity="0.22" />
        <path d="M18 10a8 8 0 0 0-8-8" stroke="currentColor" strokeWidth="2.25" strokeLinecap="round" />
      </svg>
      {label && <span className="sr-only">{label}</span>}
    </span>
  )
}
