const formatters = new Map<string, Intl.NumberFormat>()

/** Writes a percentage with at most three decimals in the person's language: 8.1 is "8.1%", in French "8,1 %". */
export function formatPercent(percent: number, locale: string): string {
  let formatter = formatters.get(locale)
  if (!formatter) {
    formatter = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 3 })
    formatters.set(locale, formatter)
  }
  return formatter.format(percent / 100)
}
