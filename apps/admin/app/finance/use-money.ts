import { formatMoney } from '@foyer/format/money'
import { useRegion } from '../shell/use-region.ts'

/** Amounts in a currency, as the business's region writes them. */
export function useMoney(currency: string): (minor: number) => string {
  const locale = useRegion()
  return (minor) => formatMoney(minor, currency, locale)
}
