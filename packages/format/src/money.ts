const digits = new Map<string, number>()

/** How many decimals the currency has: EUR 2, JPY 0, KWD 3. */
export function currencyDigits(currency: string): number {
  const known = digits.get(currency)
  if (known !== undefined) return known
  const found =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  digits.set(currency, found)
  return found
}

const formatters = new Map<string, Intl.NumberFormat>()

/** Writes an amount of minor units in the person's language: 5400 EUR is "€54.00". */
export function formatMoney(minor: number, currency: string, locale: string): string {
  const key = `${locale}|${currency}`
  let formatter = formatters.get(key)
  if (!formatter) {
    formatter = new Intl.NumberFormat(locale, { style: 'currency', currency })
    formatters.set(key, formatter)
  }
  return formatter.format(minor / 10 ** currencyDigits(currency))
}
