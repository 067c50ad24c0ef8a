import { useRouteLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { loader } from '../desk/desk.tsx'
import { paths } from '../paths.ts'
import { useSettingGroups } from '../settings/use-setting-groups.ts'

export interface Place {
  to: string
  label: string
}

/** Pages, settings and deeds that the role has, each by the name it has everywhere (ADM-3). */
export function usePlaces(): { pages: Place[]; actions: Place[]; settings: Place[] } {
  const nav = useTranslations('nav')
  const t = useTranslations('palette')
  const finance = useTranslations('finance')
  const invoices = useTranslations('invoices')
  const quotes = useTranslations('quotes')
  const desk = useRouteLoaderData<typeof loader>('desk/desk')
  const groups = useSettingGroups(desk?.sees.staff ?? false)
  if (!desk) return { pages: [], actions: [], settings: [] }
  const { sees, may } = desk
  const among = (places: (Place | false)[]) => places.filter((place) => place !== false)
  return {
    pages: among([
      { to: paths.today, label: nav('today') },
      { to: paths.calendar, label: nav('calendar') },
      { to: paths.bookings, label: nav('bookings') },
      { to: paths.events(), label: nav('events') },
      sees.customers && { to: paths.customers, label: nav('customers') },
      sees.finance && { to: paths.finance(), label: nav('finance') },
      sees.finance && { to: paths.owed(), label: finance('open') },
      sees.invoices && { to: paths.invoices(), label: invoices('title') },
      sees.quotes && { to: paths.quotes(), label: quotes('title') },
      sees.coupons && { to: paths.coupons(), label: nav('coupons') },
      sees.messages && { to: paths.messages, label: nav('messages') },
      sees.services && { to: paths.services, label: nav('services') },
      sees.providers && { to: paths.providers, label: nav('providers') },
      { to: paths.account, label: nav('account') },
    ]),
    actions: among([
      may.book && { to: paths.book(), label: t('newBooking') },
      may.clearDay && { to: paths.away(), label: t('away') },
      may.createCustomer && { to: paths.newCustomer, label: t('newCustomer') },
      may.plan && { to: paths.newEvent(), label: t('newEvent') },
    ]),
    settings: sees.settings ? groups.flatMap(({ items }) => items) : [],
  }
}
