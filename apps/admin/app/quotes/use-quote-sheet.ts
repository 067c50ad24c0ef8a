import { formatDate } from '@foyer/format/dates'
import { formatPercent } from '@foyer/format/percent'
import type { QuoteSheetProps } from '@foyer/ui/quote-sheet'
import { useTranslations } from 'use-intl'
import { useMoney } from '../finance/use-money.ts'
import { useRegion } from '../shell/use-region.ts'
import type { LoadedQuote } from './get.tsx'

/** The quote as its customer reads it. */
export function useQuoteSheet(quote: LoadedQuote): QuoteSheetProps {
  const t = useTranslations('quotes')
  const locale = useRegion()
  const { service, persons, validUntil, lines, linesMinor, taxes, taxesIncluded, totalMinor, currency, note } = quote
  const money = useMoney(currency)
  return {
    facts: [
      { label: t('service'), value: service },
      ...(persons > 1 ? [{ label: t('persons'), value: String(persons) }] : []),
      { label: t('validUntil'), value: formatDate(validUntil, locale) },
    ],
    label: t('lines'),
    lines: lines.map(({ description, quantity, unitMinor, amountMinor }) => ({
      ...{ what: description, amount: money(amountMinor) },
      ...(quantity > 1 && { each: `${quantity} × ${money(unitMinor)}` }),
    })),
    sums: [
      ...(taxesIncluded || taxes.length === 0 ? [] : [{ label: t('net'), value: money(linesMinor) }]),
      ...taxes.map(({ name, percent, minor }) => ({
        label: t(taxesIncluded ? 'ofWhichTax' : 'tax', { name, percent: formatPercent(percent, locale) }),
        value: money(minor),
      })),
      { label: t('total'), value: money(totalMinor), strong: true },
    ],
    ...(note && { note: { label: t('note'), text: note } }),
  }
}
