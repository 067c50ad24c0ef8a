import type { SummaryView } from './describe-summary'
import { useBookText } from './words'

/** What it costs, as a receipt would say it: lines, taxes, total, and what of it is paid ahead. */
export function PriceLines({ summary }: { summary: SummaryView }) {
  const b = useBookText()
  const { lines, coupon, taxes, total, isFrom, deposit, taxesIncluded } = summary
  return (
    <dl className="space-y-1.5">
      {lines.map(({ key, name, times, amount }) => (
        <Row key={key} label={name} hint={times} amount={amount} />
      ))}
      {coupon && <Row label={b('summary.coupon', { code: coupon.code })} amount={coupon.amount} />}
      {!taxesIncluded && taxes.map(({ label, amount }) => <Row key={label} label={label} amount={amount} isQuiet />)}
      <div className="mt-3 flex items-baseline justify-between gap-4 border-line border-t pt-3">
        <dt className="font-semibold">{b('summary.total')}</dt>
        <dd className="text-right font-semibold text-xl tabular-nums">
          {isFrom && <span className="font-normal text-base text-muted">{b('summary.from')} </span>}
          {total}
        </dd>
      </div>
      {taxesIncluded && taxes.map(({ label, amount }) => <Row key={label} label={label} amount={amount} isQuiet />)}
      {deposit && (
        <div className="pt-1 text-sm">
          <dt className="sr-only">{b('summary.deposit', { amount: '' })}</dt>
          <dd>{b('summary.deposit', { amount: deposit })}</dd>
        </div>
      )}
    </dl>
  )
}

function Row({
  label,
  hint,
  amount,
  isQuiet,
}: {
  label: string
  hint?: string | null
  amount: string
  isQuiet?: true
}) {
  return (
    <div className={`flex items-baseline justify-between gap-4 ${isQuiet ? 'text-muted text-sm' : ''}`}>
      <dt className="min-w-0">
        {label}
        {hint && <span className="block text-muted text-sm">{hint}</span>}
      </dt>
      <dd className="shrink-0 tabular-nums">{amount}</dd>
    </div>
  )
}
