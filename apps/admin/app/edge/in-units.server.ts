import { currencyDigits } from '@foyer/format/currency-digits'

/** "25.00", as spreadsheets reckon with. */
export function inUnits(minor: number, currency: string): string {
  const digits = currencyDigits(currency)
  return (minor / 10 ** digits).toFixed(digits)
}
