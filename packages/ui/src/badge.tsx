import type { ReactNode } from 'react'
import { classNames } from './class-names'

export type Tone = 'neutral' | 'brand' | 'success' | 'warn' | 'danger' | 'info'
const tones: Record<Tone, string> = {
  neutral: 'bg-sunken text-muted',
  brand: 'bg-brand-soft text-brand-soft-ink',
  success: 'bg-success-soft text-success',
  warn: 'bg-warn-soft text-warn',
  danger: 'bg-danger-soft text-danger',
  info: 'bg-info-soft text-info',
}
const dots: Record<Tone, string> = {
  neutral: 'text-muted',
  brand: 'text-brand-text',
  success: 'text-success',
  warn: 'text-warn',
  danger: 'text-danger',
  info: 'text-info',
}

export type BadgeProps = { tone?: Tone; icon?: ReactNode; dot?: boolean; className?: string; children: ReactNode }

/** The state of a thing in a word; with `dot` the quiet form, for dense lists. */
export function Badge({ tone = 'neutral', icon, dot, className, children }: BadgeProps) {
  if (dot)
    return (
      <span className={classNames('inline-flex items-center gap-2 whitespace-nowrap', className)}>
        <span aria-hidden="true" className={classNames('size-2 shrink-0 rounded-full bg-current', dots[tone])} />
        {children}
      </span>
    )
  return (
    <span
      className={classNames(
        'inline-flex items-center gap-1 whitespace-nowrap rounded-full px-2.5 py-0.5 font-medium text-sm [&_svg]:size-3.5',
        tones[tone],
        className,
      )}
    >
      {icon}
      {children}
    </span>
  )
}
