import { NavLink } from '@remix-run/react'
import { type ReactNode, useRef } from 'react'
import { classNames } from './class-names'
import { popoverElement } from './popover-attributes'

export type AdminLink = { to: string; label: string; icon: ReactNode; end?: boolean; badge?: string | number }
export type AdminSection = { label?: string; items: AdminLink[] }

/** The sections of the admin app: a column of the page, or a drawer (a popover) on a phone. */
export function AdminNav({
  id,
  label,
  sections,
  head,
}: {
  id: string
  label: string
  sections: AdminSection[]
  head: ReactNode
}) {
  const nav = useRef<HTMLElement>(null)
  const hide = () => nav.current?.matches(':popover-open') && nav.current.hidePopover()
  return (
    <nav
      {...popoverElement<HTMLElement>(id)}
      ref={nav}
      aria-label={label}
      className="drawer inset-y-0 left-0 m-0 h-dvh max-h-none w-72 flex-col gap-5 overflow-y-auto bg-raised px-3 py-4 shadow-float popover-open:flex lg:sticky lg:top-0 lg:flex lg:w-auto lg:bg-transparent lg:shadow-none lg:border-r lg:border-line print:hidden"
    >
      {head}
      {sections.map((section, place) => (
        <div key={section.label ?? place}>
          {section.label && <p className="px-3 pb-1 text-muted text-sm">{section.label}</p>}
          <ul className="space-y-px">
            {section.items.map(({ to, label: name, icon, end, badge }) => (
              <li key={to}>
                <NavLink
                  to={to}
                  end={end}
                  onClick={hide}
                  className={({ isActive }) =>
                    classNames(
                      'flex min-h-9 items-center gap-3 rounded-md px-3 transition-colors pointer-coarse:min-h-11 [&_svg]:size-4.5',
                      isActive
                        ? 'bg-brand-soft font-medium text-brand-soft-ink'
                        : 'text-muted hover:bg-sunken hover:text-ink',
                    )
                  }
                >
                  {icon}
                  <span className="min-w-0 grow truncate">{name}</span>
                  {badge !== undefined && <span className="shrink-0 text-sm">{badge}</span>}
                </NavLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
