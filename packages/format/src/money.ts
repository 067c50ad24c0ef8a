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

function moneyFormatter(currency: string, locale: string): Intl.NumberFormat {
  const key = `${locale}|${currency}`
  let formatter = formatters.get(key)
  if (!formatter) {
    formatter = new Intl.NumberFormat(locale, { style: 'currency', currency })
    formatters.set(key, formatter)
  }
  return formatter
}

/** Writes an amount of minor units in the person's language: 5400 EUR is "€54.00". */
export function formatMoney(minor: number, currency: string, locale: string): string {
  return moneyFormatter(currency, locale).format(minor / 10 ** currencyDigits(currency))
}

/** Writes the figures of an amount alone, for columns whose heading names the currency: 540000 EUR is "5,400.00". */
export function formatFigures(minor: number, currency: string, locale: string): string {
  const parts = moneyFormatter(currency, locale).formatToParts(minor / 10 ** currencyDigits(currency))
  return parts.map(({ type, value }) => (type === 'currency' || type === 'literal' ? '' : value)).join('')
}

/** Minor units of an amount as people type it: "65", "65.5" and "65,50" are 6500 and 6550 EUR; NaN for anything else. */
export function parseMoney(typed: string, currency: string): number {
  const [, whole, part = ''] = /^(\d{1,10})(?:[.,](\d+))?$/.exec(typed.replace(/\s/g, '')) ?? []
  const places = currencyDigits(currency)
  if (whole === undefined || part.length > places) return Number.NaN
  return Number(whole + part.padEnd(places, '0'))
}

/** The amount as a field holds it, to be typed over: 6500 EUR is "65.00", in French "65,00". */
export function typeMoney(minor: number, currency: string, locale: string): string {
  const places = currencyDigits(currency)
  const plain = (minor / 10 ** places).toFixed(places)
  return locale.startsWith('fr') ? plain.replace('.', ',') : plain
}

/** "€", "CA$": what stands beside such a field. */
export function currencySign(currency: string, locale: string): string {
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(0)
  return parts.find(({ type }) => type === 'currency')?.value ?? currency
}
