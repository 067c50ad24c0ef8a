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
      ]}
    />
  )
}
