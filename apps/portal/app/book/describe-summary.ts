import { formatMoney } from '@foyer/format/money'
import { formatPercent } from '@foyer/format/percent'
import { describeLength } from './describe-services'
import type { BookText } from './words'

interface Line {
  extraId?: string
  name: string
  quantity: number
  unitMinor: number
  amountMinor: number
  taxes: { name: string; percent: number; minor: number }[]
}

/** What `services.price` answers, as far as it is written out. */
export interface Priced {
  currency: string
  taxesIncluded: boolean
  lines: Line[]
  discountMinor: number
  /** The code of what was taken off. */
  coupon: string | null
  totalMinor: number
  depositMinor: number
  isFrom: boolean
  durationMinutes: number
  longestMinutes: number
}

/** The price line by line, with taxes, total and deposit; all reckoned by the server, here only written (PRI-1). */
export function describeSummary(priced: Priced, words: BookText, regional: string) {
  const money = (minor: number) => formatMoney(minor, priced.currency, regional)
  return {
    lines: priced.lines.map(({ extraId, name, quantity, unitMinor, amountMinor }) => ({
      key: extraId ?? 'service',
      name,
      times: quantity > 1 ? words('summary.times', { quantity: String(quantity), price: money(unitMinor) }) : null,
      amount: money(amountMinor),
    })),
    coupon: priced.coupon && { code: priced.coupon, amount: money(-priced.discountMinor) },
    taxes: sumTaxes(priced.lines).map(({ name, percent: rate, minor }) => ({
      label: words(priced.taxesIncluded ? 'summary.including' : 'summary.tax', {
        name,
        percent: formatPercent(rate, regional),
      }),
      amount: money(minor),
    })),
    taxesIncluded: priced.taxesIncluded,
    totalMinor: priced.totalMinor,
    total: money(priced.totalMinor),
    isFrom: priced.isFrom,
    isFree: priced.totalMinor === 0 && !priced.isFrom,
    deposit: priced.depositMinor > 0 ? money(priced.depositMinor) : null,
    length: describeLength(priced, { words, regional }),
    durationMinutes: priced.durationMinutes,
  }
}
export type SummaryView = ReturnType<typeof describeSummary>

function sumTaxes(lines: readonly Line[]): Line['taxes'] {
  const sums = new Map<string, Line['taxes'][number]>()
  for (const { name, percent, minor } of lines.flatMap(({ taxes }) => taxes)) {
    const key = `${name} ${percent}`
    sums.set(key, { name, percent, minor: (sums.get(key)?.minor ?? 0) + minor })
  }
  return [...sums.values()]
}
