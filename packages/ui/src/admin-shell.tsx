import { Link } from '@remix-run/react'
import MenuIcon from 'lucide-react/icons/menu'
import { type ReactNode, useId } from 'react'
import { AdminNav, type AdminSection } from './admin-nav'
import { BrandMark, type BrandMarkProps } from './brand-mark'
import { IconButton } from './icon-button'
import { popoverTarget } from './popover-attributes'
import { SkipLink } from './skip-link'

export type { AdminSection } from './admin-nav'
export type AdminShellProps = {
  brand: BrandMarkProps & { to: string }
  sections: AdminSection[]
  navLabel: string
  openNavLabel: string
  skipLabel: string
  switcher?: ReactNode
  search?: ReactNode
  account?: ReactNode
  notice?: ReactNode
  children: ReactNode
}

/** The admin app's frame: sections at the left, business, search and oneself above; the sections open over the page on a phone. */
export function AdminShell({
  brand,
  sections,
  navLabel,
  openNavLabel,
  skipLabel,
  switcher,
  search,
  account,
  notice,
  children,
}: AdminShellProps) {
  const navId = useId()
  const { to, ...mark } = brand
  const home = (
    <Link to={to} className="flex min-h-11 min-w-0 items-center rounded-lg px-3">
      <BrandMark size="sm" {...mark} />
    </Link>
  )
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[14.5rem_minmax(0,1fr)] print:block">
      <SkipLink label={skipLabel} />
      <AdminNav id={navId} label={navLabel} sections={sections} head={home} />
      <div className="min-w-0">
        <header className="sticky top-0 z-30 flex min-h-14 items-center gap-2 border-line border-b bg-canvas px-2 lg:gap-4 lg:px-6 print:hidden">
          <IconButton
            label={openNavLabel}
            icon={<MenuIcon aria-hidden="true" />}
            {...popoverTarget(navId)}
            className="lg:hidden"
          />
          {switcher && <div className="min-w-0 shrink">{switcher}</div>}
          <div className="flex min-w-0 grow justify-end lg:justify-center">{search}</div>
          {account && <div className="shrink-0">{account}</div>}
        </header>
        <main id="main" tabIndex={-1} className="min-w-0 px-4 py-6 focus:outline-none lg:px-8 lg:py-8 print:p-0">
          {notice && <div className="mb-6">{notice}</div>}
          {children}
        </main>
      </div>
    </div>
  )
}
