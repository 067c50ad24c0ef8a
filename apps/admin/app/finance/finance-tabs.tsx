import { Tabs } from '@foyer/ui/tabs'
import { useRouteLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { loader } from '../desk/desk.tsx'
import { paths } from '../paths.ts'

/** The parts of Finance, as far as the role sees them (ADM-1, 3). */
export function FinanceTabs() {
  const t = useTranslations('finance')
  const coupons = useTranslations('coupons')
  const invoices = useTranslations('invoices')
  const quotes = useTranslations('quotes')
  const desk = useRouteLoaderData<typeof loader>('desk/desk')
  if (!desk) return null
  const { sees } = desk
  return (
    <Tabs
      label={t('title')}
      className="mb-6"
      items={[
        ...(sees.finance
          ? [
              { to: paths.finance(), label: t('payments'), end: true },
              { to: paths.owed(), label: t('open') },
            ]
          : []),
        ...(sees.invoices ? [{ to: paths.invoices(), label: invoices('title') }] : []),
        ...(sees.quotes ? [{ to: paths.quotes(), label: quotes('title') }] : []),
        ...(sees.coupons ? [{ to: paths.coupons(), label: coupons('title') }] : []),
      ]}
    />
  )
}
