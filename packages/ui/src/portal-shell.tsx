import { Link, NavLink } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Avatar } from './avatar'
import { BrandMark, type BrandMarkProps } from './brand-mark'
import { classNames } from './class-names'
import { SkipLink } from './skip-link'

export type ShellLink = { to: string; label: string; icon: ReactNode; end?: boolean; badge?: string | number }
export type PortalShellProps = {
  brand: BrandMarkProps & { to: string }
  nav: ShellLink[]
  navLabel: string
  skipLabel: string
  account?: { name: string; src?: string | null; to: string; label: string }
  /** Under the rail's links, on wide screens only: sign out, language. */
  railFooter?: ReactNode
  footer?: ReactNode
  notice?: ReactNode
  children: ReactNode
}

/** The portal's frame: slim bar above and tabs below on a phone, a rail on the left where there is room. */
export function PortalShell({
  brand,
  nav,
  navLabel,
  skipLabel,
  account,
  railFooter,
  footer,
  notice,
  children,
}: PortalShellProps) {
  const { to, ...mark } = brand
  return (
    <div className="mx-auto min-h-dvh max-w-6xl lg:grid lg:grid-cols-[15rem_minmax(0,1fr)]">
      <SkipLink label={skipLabel} />
      <div className="lg:sticky lg:top-0 lg:flex lg:h-dvh lg:flex-col lg:px-4 lg:py-6">
        <header className="sticky top-0 z-30 flex h-14 items-center justify-between gap-4 bg-canvas px-4 lg:static lg:h-auto lg:bg-transparent lg:px-3">
          <Link to={to} className="flex min-h-11 min-w-0 items-center rounded-lg">
            <BrandMark size="sm" {...mark} />
          </Link>
          {account && <Account {...account} />}
        </header>
        <PortalNav nav={nav} label={navLabel} footer={railFooter} />
      </div>
      <div className="flex min-h-[calc(100dvh-3.5rem)] min-w-0 flex-col px-4 pt-4 pb-[calc(5.5rem+env(safe-area-inset-bottom))] lg:px-10 lg:py-10">
        {notice}
        <main id="main" tabIndex={-1} className="w-full max-w-240 grow focus:outline-none">
          {children}
        </main>
        {footer && <footer className="mt-16 text-muted text-sm">{footer}</footer>}
      </div>
    </div>
  )
}

function Account({ name, src, to, label }: NonNullable<PortalShellProps['account']>) {
  return (
    <Link
      to={to}
      className="-mr-1.5 flex min-h-11 min-w-11 shrink-0 items-center justify-center gap-3 rounded-lg lg:absolute lg:right-4 lg:bottom-5 lg:left-4 lg:mr-0 lg:justify-start lg:px-3 lg:hover:bg-sunken"
    >
      <Avatar name={name} src={src} size="sm" />
      <span className="min-w-0 truncate font-medium max-lg:sr-only">{name}</span>
      <span className="sr-only">{label}</span>
    </Link>
  )
}

function PortalNav({ nav, label, footer }: { nav: ShellLink[]; label: string; footer?: ReactNode }) {
  return (
    <nav
      aria-label={label}
      className="fixed inset-x-0 bottom-0 z-30 border-line border-t bg-surface pb-[env(safe-area-inset-bottom)] lg:static lg:z-auto lg:mt-6 lg:flex lg:grow lg:flex-col lg:border-0 lg:bg-transparent print:hidden"
    >
      <ul className="flex lg:flex-col lg:gap-0.5">
        {nav.map(({ to, label: name, icon, end, badge }) => (
          <li key={to} className="min-w-14 flex-auto">
            <NavLink
              to={to}
              end={end}
              className={({ isActive }) =>
                classNames(
                  'relative flex min-h-14 flex-col items-center justify-center gap-0.5 px-0.5 text-[0.6875rem] tracking-tight leading-tight transition-colors focus-visible:-outline-offset-2',
                  'lg:min-h-11 lg:flex-row lg:justify-start lg:gap-3 lg:rounded-lg lg:px-3 lg:text-base lg:tracking-normal',
                  isActive
                    ? 'font-semibold text-brand-text lg:bg-brand-soft lg:text-brand-soft-ink'
                    : 'text-muted hover:text-ink lg:hover:bg-sunken',
                )
              }
            >
              {icon}
              <span className="max-w-full truncate lg:grow">{name}</span>
              {badge !== undefined && (
                <span className="absolute top-1.5 left-1/2 ml-2 min-w-5 rounded-full bg-brand px-1.5 text-center font-semibold text-[0.6875rem] text-brand-ink leading-5 lg:static lg:ml-0">
                  {badge}
                </span>
              )}
            </NavLink>
          </li>
        ))}
      </ul>
      {footer && <div className="mt-auto hidden px-3 pb-14 text-muted text-sm lg:block">{footer}</div>}
    </nav>
  )
}
