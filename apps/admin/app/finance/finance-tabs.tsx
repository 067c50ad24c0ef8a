import { Tabs } from '@foyer/ui/tabs'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'

/** The parts of Finance (ADM-1). */
export function FinanceTabs() {
  const t = useTranslations('finance')
  const invoices = useTranslations('invoices')
  return (
    <Tabs
      label={t('title')}
      className="mb-6"
      items={[
        { to: paths.finance(), label: invoices('payments'), end: true },
        { to: paths.owed(), label: t('open') },
        { to: paths.invoices(), label: invoices('title') },
import { useRouteLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { loader } from '../desk/desk.tsx'
import { paths } from '../paths.ts'

/** The parts of finance, where the role sees more than one. */
export function FinanceTabs() {
  const t = useTranslations('coupons')
  const nav = useTranslations('nav')
  const desk = useRouteLoaderData<typeof loader>('desk/desk')
  if (!desk?.sees.finance || !desk.sees.coupons) return null
  return (
    <Tabs
      label={nav('finance')}
      className="mb-6"
      items={[
        { to: paths.finance(), label: t('payments'), end: true },
        { to: paths.coupons(), label: t('title') },
      ]}
    />
  )
}
