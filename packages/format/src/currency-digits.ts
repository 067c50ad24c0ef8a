/**
 * Stripe's table (https://docs.stripe.com/currencies), with ISO 4217 for the dinars that Stripe does not take. Written down because
 * Intl's changes with the version of ICU: that of ICU 78 gives the forint none, while Stripe counts fillér.
 */
const withNone = new Set('BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF'.split(' '))
const withThree = new Set('BHD IQD JOD KWD LYD OMR TND'.split(' '))

/** Nobody writes the fractions of these (CLDR 48), though they are counted; written down so that server and browser agree. */
const writtenWhole = new Set('AFN ALL COP HUF IDR IQD IRR ISK KPW LAK LBP MMK PKR SLL SOS STD SYP UGX YER'.split(' '))

/** How many decimals the minor units of a currency count, as Stripe counts them: EUR, HUF and ISK 2, JPY 0, KWD 3. */
export function currencyDigits(currency: string): number {
  const code = currency.toUpperCase()
  return withNone.has(code) ? 0 : withThree.has(code) ? 3 : 2
}

/** How many decimals an amount of minor units is written with: 2500000 HUF none, 2500050 HUF 2, 5400 EUR 2. */
export function writtenDigits(minor: number, currency: string): number {
  const digits = currencyDigits(currency)
  return writtenWhole.has(currency.toUpperCase()) && minor % 10 ** digits === 0 ? 0 : digits
}
