import { formatMoney } from '@foyer/format/money'
import { StatTile } from '@foyer/ui/stat-tile'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { useRegion } from '../shell/use-region.ts'
import type { loader } from './today.tsx'

/** What today's bookings come to: what they cost, what of it is paid, what is still to be taken. */
export function MoneyOfDay() {
  const t = useTranslations('today')
  const locale = useRegion()
  const { currency, ...sums } = useLoaderData<typeof loader>().money
  const money = (minor: number) => formatMoney(minor, currency, locale)
  return (
    <section aria-label={t('money')} className="mb-6 grid grid-cols-2 gap-3 sm:grid-cols-3 sm:gap-4">
      <StatTile label={t('charged')} value={money(sums.chargedMinor)} className="max-sm:col-span-2" />
      <StatTile label={t('paid')} value={money(sums.paidMinor)} />
      <StatTile label={t('owed')} value={money(sums.owedMinor)} />
    </section>
  )
}
