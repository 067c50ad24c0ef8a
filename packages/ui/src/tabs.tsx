import { NavLink } from '@remix-run/react'
import { classNames } from './class-names'

export type TabsProps = {
  label: string
  items: { to: string; label: string; count?: number | string; end?: boolean }[]
  className?: string
}

/** Views of one thing, each with an address of its own. */
export function Tabs({ label, items, className }: TabsProps) {
  return (
    <nav
      aria-label={label}
      className={classNames('scrollbar-none -mx-4 overflow-x-auto px-4 lg:mx-0 lg:px-0', className)}
    >
      <ul className="flex min-w-max gap-6 border-line border-b">
        {items.map(({ to, label: name, count, end }) => (
          <li key={to}>
            <NavLink
              to={to}
              end={end}
              preventScrollReset
              className={({ isActive }) =>
                classNames(
                  '-mb-px inline-flex min-h-11 items-center gap-2 border-b-2 font-medium transition-colors focus-visible:-outline-offset-2',
                  isActive ? 'border-brand-text text-ink' : 'border-transparent text-muted hover:text-ink',
                )
              }
            >
              {name}
              {count !== undefined && <span className="rounded-full bg-sunken px-2 text-muted text-sm">{count}</span>}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
