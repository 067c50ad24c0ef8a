import type { Permission } from '@foyer/domain/permissions'
import { AdminShell } from '@foyer/ui/admin-shell'
import { Avatar } from '@foyer/ui/avatar'
import { Menu } from '@foyer/ui/menu'
import { SearchField } from '@foyer/ui/search-field'
import { Form, Outlet, useLoaderData } from '@remix-run/react'
import CalendarDays from 'lucide-react/icons/calendar-days'
import CalendarRange from 'lucide-react/icons/calendar-range'
import ChevronsUpDown from 'lucide-react/icons/chevrons-up-down'
import Layers from 'lucide-react/icons/layers'
import ListIcon from 'lucide-react/icons/list'
import MailWarning from 'lucide-react/icons/mail-warning'
import Settings from 'lucide-react/icons/settings'
import Ticket from 'lucide-react/icons/ticket'
import UserRoundCog from 'lucide-react/icons/user-round-cog'
import Users from 'lucide-react/icons/users'
import Wallet from 'lucide-react/icons/wallet'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { PaletteButton } from '../palette/palette-button.tsx'
import { paths } from '../paths.ts'
import { Fault, faultTitle } from '../shell/fault.tsx'
import { Live } from './live.tsx'

export const meta = faultTitle

export const loader = page(async ({ caller, staff }) => {
  const may = (permission: Permission) => staff.permissions.has(permission)
  const [businesses, dead] = await Promise.all([
    caller.staff.listBusinesses(),
    may('messages.view') ? caller.messages.countDead() : 0,
  ])
  return {
    name: staff.name,
    role: staff.role,
    business: staff.business.name,
    businessId: staff.businessId,
    staffId: staff.staffId,
    heardTo: staff.heardTo,
    currency: staff.business.currency,
    businesses: businesses.map(({ id, name, isCurrent }) => ({ id, name, isCurrent })),
    dead,
    sees: {
      customers: may('customers.view'),
      messages: may('messages.view'),
      services: may('services.view'),
      providers: may('providers.view'),
      finance: may('payments.view'),
      invoices: may('invoices.view'),
      quotes: may('quotes.view'),
      coupons: may('coupons.manage'),
      settings: may('settings.view'),
      staff: may('staff.view'),
    },
    may: {
      book: may('bookings.change'),
      clearDay: may('bookings.override'),
      createCustomer: may('customers.change'),
      plan: may('services.change'),
    },
  }
})

function useSections() {
  const t = useTranslations('nav')
  const { sees, dead } = useLoaderData<typeof loader>()
  const icon = { 'aria-hidden': true } as const
  const daily = [
    { to: paths.today, label: t('today'), icon: <CalendarDays {...icon} />, end: true },
    { to: paths.calendar, label: t('calendar'), icon: <CalendarRange {...icon} /> },
    { to: paths.bookings, label: t('bookings'), icon: <ListIcon {...icon} /> },
    { to: paths.events(), label: t('events'), icon: <Ticket {...icon} /> },
    ...(sees.customers ? [{ to: paths.customers, label: t('customers'), icon: <Users {...icon} /> }] : []),
    ...(sees.finance ? [{ to: paths.finance(), label: t('finance'), icon: <Wallet {...icon} /> }] : []),
    ...(sees.messages
      ? [{ to: paths.messages, label: t('messages'), icon: <MailWarning {...icon} />, badge: dead || undefined }]
      : []),
  ]
  const offer = [
    ...(sees.services ? [{ to: paths.services, label: t('services'), icon: <Layers {...icon} /> }] : []),
    ...(sees.providers ? [{ to: paths.providers, label: t('providers'), icon: <UserRoundCog {...icon} /> }] : []),
  ]
  const rare = sees.settings ? [{ to: paths.settings, label: t('settings'), icon: <Settings {...icon} /> }] : []
  return [{ items: daily }, { items: offer }, { items: rare }]
}

function Account() {
  const t = useTranslations('nav')
  const role = useTranslations('roles')
  const { name, ...at } = useLoaderData<typeof loader>()
  return (
    <Menu
      label={t('account')}
      trigger={<Avatar name={name} size="sm" />}
      header={
        <>
          <p className="font-medium">{name}</p>
          <p className="text-muted">{role(at.role)}</p>
        </>
      }
      items={[
        { label: t('account'), to: paths.account },
        { label: t('signOut'), action: paths.signOut },
      ]}
    />
  )
}

function Switcher() {
  const t = useTranslations('nav')
  const { business, businesses } = useLoaderData<typeof loader>()
  if (businesses.length < 2) return <span className="block truncate px-2 font-medium">{business}</span>
  const trigger = (
    <>
      <span className="truncate font-medium">{business}</span>
      <ChevronsUpDown aria-hidden="true" className="size-4 text-muted" />
    </>
  )
  return (
    <Menu
      label={t('switch')}
      align="start"
      trigger={trigger}
      triggerClassName="max-w-44 sm:max-w-none"
      items={businesses.map(({ id, name, isCurrent }) => ({
        label: name,
        current: isCurrent,
        action: paths.business,
        fields: { businessId: id },
      }))}
    />
  )
}

export default function Desk() {
  const t = useTranslations('nav')
  const words = useTranslations('common')
  const { sees, businessId, staffId, heardTo } = useLoaderData<typeof loader>()
  const sections = useSections()
  const search = (
    <>
      {sees.customers && (
        <Form action={paths.customers} role="search" className="hidden w-full max-w-md sm:block">
          <SearchField label={t('findCustomer')} name="text" placeholder={t('findCustomer')} />
        </Form>
      )}
      <PaletteButton />
    </>
  )
  return (
    <AdminShell
      brand={{ name: 'Foyer', to: paths.today }}
      sections={sections.filter(({ items }) => items.length)}
      navLabel={t('label')}
      openNavLabel={t('open')}
      skipLabel={words('skip')}
      switcher={<Switcher />}
      search={search}
      account={<Account />}
    >
      <Live business={businessId} staffId={staffId} heardTo={heardTo} />
      <Outlet />
    </AdminShell>
  )
}

export function ErrorBoundary() {
  return (
    <main id="main" className="grid min-h-dvh place-items-center p-6">
      <Fault />
    </main>
  )
}
