import type { ReactNode } from 'react'
import { classNames } from './class-names'

export type Definition = { label: string; value: ReactNode; hint?: ReactNode; strong?: boolean }
export type DefinitionListProps = { items: Definition[]; layout?: 'rows' | 'stacked' | 'amounts'; className?: string }

const rows = {
  rows: 'grid gap-x-6 py-2.5 @md:grid-cols-[minmax(8rem,14rem)_1fr]',
  stacked: 'py-2',
  amounts: 'flex items-baseline justify-between gap-6 py-2',
}

/** Facts as label and value; `amounts` sets figures in a column at the right, the strong one being the sum. */
export function DefinitionList({ items, layout = 'rows', className }: DefinitionListProps) {
  return (
    <div className={classNames('@container', className)}>
      <dl className={layout === 'rows' ? 'divide-y divide-line' : undefined}>
        {items.map(({ label, value, hint, strong }) => {
          const note = hint && <span className="block font-normal text-muted text-sm">{hint}</span>
          return (
            <div
              key={label}
              className={classNames(
                rows[layout],
                strong && layout === 'amounts' && 'mt-1 border-line border-t pt-3 font-semibold',
              )}
            >
              <dt className={strong ? undefined : 'text-muted'}>
                {label}
                {layout === 'amounts' && note}
              </dt>
              <dd className={classNames('min-w-0', layout === 'amounts' && 'shrink-0 text-right tabular-nums')}>
                {value}
                {layout !== 'amounts' && note}
              </dd>
            </div>
          )
        })}
      </dl>
    </div>
  )
}
