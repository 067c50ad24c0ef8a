import { classNames } from './class-names'

export type ProgressBarProps = {
  label: string
  value: number
  max: number
  /** Said beside the label: "1 of 3". */
  text?: string
  tone?: 'brand' | 'success' | 'warn'
  className?: string
}
const tones = { brand: 'text-brand-text', success: 'text-success', warn: 'text-warn' }

/** How much of something is used or done. */
export function ProgressBar({ label, value, max, text, tone = 'brand', className }: ProgressBarProps) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0
  return (
    <div className={className}>
      <div className="mb-2 flex items-baseline justify-between gap-4">
        <span className="min-w-0">{label}</span>
        {text && <span className="shrink-0 text-muted text-sm tabular-nums">{text}</span>}
      </div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        aria-valuetext={text}
      >
        <svg aria-hidden="true" className={classNames('block h-1.5 w-full rounded-full bg-sunken', tones[tone])}>
          <rect width={`${share * 100}%`} height="100%" rx="3" fill="currentColor" />
        </svg>
      </div>
    </div>
  )
}
