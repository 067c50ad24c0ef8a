import { currencyDigits, writtenDigits } from './currency-digits.ts'

const formatters = new Map<string, Intl.NumberFormat>()

function moneyFormatter(currency: string, locale: string, digits: number): Intl.NumberFormat {
  const key = `${locale}|${currency}|${digits}`
  let formatter = formatters.get(key)
  if (!formatter) {
    const decimals = { minimumFractionDigits: digits, maximumFractionDigits: digits }
    formatter = new Intl.NumberFormat(locale, { style: 'currency', currency, ...decimals })
    formatters.set(key, formatter)
  }
  return formatter
}

const partsOf = (minor: number, currency: string, locale: string) =>
  moneyFormatter(currency, locale, writtenDigits(minor, currency)).formatToParts(minor / 10 ** currencyDigits(currency))

/** Writes an amount of minor units in the person's language: 5400 EUR is "€54.00", 2500000 HUF "HUF 25,000". */
export function formatMoney(minor: number, currency: string, locale: string): string {
  const formatter = moneyFormatter(currency, locale, writtenDigits(minor, currency))
  return formatter.format(minor / 10 ** currencyDigits(currency))
}

/** Writes the figures of an amount alone, for columns whose heading names the currency: 540000 EUR is "5,400.00". */
export function formatFigures(minor: number, currency: string, locale: string): string {
  const parts = partsOf(minor, currency, locale)
  return parts.map(({ type, value }) => (type === 'currency' || type === 'literal' ? '' : value)).join('')
}

/** Minor units of an amount as people type it: "65", "65.5" and "65,50" are 6500 and 6550 EUR; NaN for anything else. */
export function parseMoney(typed: string, currency: string): number {
  const [, whole, part = ''] = /^(\d{1,10})(?:[.,](\d+))?$/.exec(typed.replace(/\s/g, '')) ?? []
  const places = currencyDigits(currency)
  if (whole === undefined || part.length > places) return Number.NaN
  return Number(whole + part.padEnd(places, '0'))
}

/** The amount as a field holds it, to be typed over: 6500 EUR is "65.00", in French "65,00"; 2500000 HUF is "25000". */
export function typeMoney(minor: number, currency: string, locale: string): string {
  const plain = (minor / 10 ** currencyDigits(currency)).toFixed(writtenDigits(minor, currency))
  return locale.startsWith('fr') ? plain.replace('.', ',') : plain
}

/** "€", "CA$": what stands beside such a field. */
export function currencySign(currency: string, locale: string): string {
  return partsOf(0, currency, locale).find(({ type }) => type === 'currency')?.value ?? currency
}
