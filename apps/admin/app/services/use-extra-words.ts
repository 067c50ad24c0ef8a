import { formatMinutes } from '@foyer/format/durations'
import { formatMoney } from '@foyer/format/money'
import { useTranslations } from 'use-intl'
import { useRegion } from '../shell/use-region.ts'

/** "Longer session (€15.00, +15 min)" */
export function useExtraWords(currency: string) {
  const t = useTranslations('services')
  const locale = useRegion()
  return (name: string, { priceMinor, durationMinutes }: { priceMinor: number; durationMinutes: number }): string => {
    const price = priceMinor > 0 ? formatMoney(priceMinor, currency, locale) : t('free')
    const facts = [price, ...(durationMinutes > 0 ? [`+${formatMinutes(durationMinutes, locale)}`] : [])]
    return `${name} (${facts.join(', ')})`
  }
}
