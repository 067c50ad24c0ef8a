import { formatMoney } from '@foyer/format/money'
import { useLoaderData } from '@remix-run/react'
import { useRegion } from '../shell/use-region.ts'
import type { loader } from './search.tsx'

/** Amounts in the business's currency, as its region writes them. */
export function useMoney(): (minor: number) => string {
  const { currency } = useLoaderData<typeof loader>()
  const locale = useRegion()
  return (minor) => formatMoney(minor, currency, locale)
}
