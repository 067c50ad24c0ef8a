import { Banner } from '@foyer/ui/banner'
import { PageHeader } from '@foyer/ui/page-header'
import { NavLink, Outlet, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { title } from '../shell/title.ts'
import { useSettingGroups } from './use-setting-groups.ts'

export const meta = title((t) => t.settings.title)

export const loader = page(async ({ staff }) => {
  const { permissions } = staff
  if (!permissions.has('settings.view')) throw new Response(null, { status: 403 })
  return { mayChange: permissions.has('settings.change'), seesStaff: permissions.has('staff.view') }
})

export default function Settings() {
  const t = useTranslations('settings')
  const { mayChange } = useLoaderData<typeof loader>()
  return (
    <div className="mx-auto max-w-5xl">
      <PageHeader title={t('title')} className="lg:mb-6" />
      <div className="lg:grid lg:grid-cols-[13rem_minmax(0,1fr)] lg:gap-10">
        <Sections />
        <div className="min-w-0 pb-24">
          {!mayChange && (
            <Banner tone="info" className="mb-6">
              {t('readOnly')}
            </Banner>
          )}
          <Outlet />
        </div>
      </div>
    </div>
  )
}

/** The sections; a row to swipe through on a phone. */
function Sections() {
  const t = useTranslations('settings')
  const { seesStaff } = useLoaderData<typeof loader>()
  const groups = useSettingGroups(seesStaff)
  return (
    <nav
      aria-label={t('title')}
      className="scrollbar-none -mx-4 mb-6 flex gap-4 overflow-x-auto px-4 lg:sticky lg:top-20 lg:mx-0 lg:mb-0 lg:block lg:space-y-5 lg:self-start lg:px-0"
    >
      {groups.map(({ name, items }) => (
        <div key={name} className="shrink-0">
          <p className="mb-1 px-3 text-muted text-sm">{name}</p>
          <ul className="flex gap-1 lg:block lg:space-y-px">
            {items.map(({ to, label }) => (
              <li key={to}>
                <NavLink
                  to={to}
                  className={({ isActive }) =>
                    `flex min-h-11 items-center whitespace-nowrap rounded-md px-3 transition-colors lg:min-h-9 ${isActive ? 'bg-brand-soft font-medium text-brand-soft-ink' : 'text-muted hover:bg-sunken hover:text-ink'}`
                  }
                >
                  {label}
                </NavLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
