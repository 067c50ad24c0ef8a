import ChevronLeft from 'lucide-react/icons/chevron-left'
import ChevronRight from 'lucide-react/icons/chevron-right'
import type { ReactNode } from 'react'
import { IconLink } from './icon-button'

type Step = { to: string; label: string }
export type DayMonth = { label: string; previous?: Step; next?: Step }

/** Which month the days are of, and the way to its neighbours. */
export function DayMonthHeader({ id, legend, month }: { id: string; legend: string; month?: DayMonth }) {
  const step = (to: Step | undefined, icon: ReactNode) =>
    to ? <IconLink to={to.to} label={to.label} icon={icon} preventScrollReset replace /> : <span className="size-11" />
  return (
    <div className="mb-1 flex min-h-11 items-center">
      <span id={id} className="sr-only">
        {legend}
      </span>
      <p className="grow font-semibold first-letter:uppercase">{month?.label}</p>
      {month && step(month.previous, <ChevronLeft aria-hidden="true" />)}
      {month && step(month.next, <ChevronRight aria-hidden="true" />)}
    </div>
  )
}
