import { expect, test } from 'vitest'
import { currencyDigits } from './currency-digits.ts'
import { currencySign, formatFigures, formatMoney, parseMoney, typeMoney } from './money.ts'

test('PRI-1: amounts are typed with as many decimals as the currency has, with a point or a comma', () => {
  expect(parseMoney('65', 'EUR')).toBe(6500)
  expect(parseMoney('65,5', 'EUR')).toBe(6550)
  expect(parseMoney(' 1 234.05 ', 'USD')).toBe(123_405)
  expect(parseMoney('1200', 'JPY')).toBe(1200)
  expect(parseMoney('1.234', 'KWD')).toBe(1234)
})

test('PRI-1: what is no amount of the currency is none', () => {
  for (const typed of ['', '-5', '1e3', '65.005', '1,000.00', 'x', '0x10'])
    expect(parseMoney(typed, 'EUR'), typed).toBeNaN()
  expect(parseMoney('12.5', 'JPY')).toBeNaN()
})

test('PRI-1: what a field shows is read back as the same amount', () => {
  expect(typeMoney(6500, 'EUR', 'en')).toBe('65.00')
  expect(typeMoney(123_456, 'EUR', 'fr')).toBe('1234,56')
  for (const [minor, currency] of [
    [1, 'EUR'],
    [1200, 'JPY'],
    [1234, 'KWD'],
  ] as const)
    for (const locale of ['en', 'fr']) expect(parseMoney(typeMoney(minor, currency, locale), currency)).toBe(minor)
})

test('PRI-1: figures alone have the decimals of the currency and the signs of the region', () => {
  expect(formatFigures(540_000, 'EUR', 'en-GB')).toBe('5,400.00')
  expect(formatFigures(540_000, 'EUR', 'fr')).toMatch(/^5\s400,00$/)
  expect(formatFigures(12_050, 'CHF', 'fr-CH')).toBe('120.50')
  expect(formatFigures(12_800, 'JPY', 'en-GB')).toBe('12,800')
  expect(formatFigures(1234, 'KWD', 'en-GB')).toBe('1.234')
})

/** What is typed, what is stored and sent to Stripe (https://docs.stripe.com/currencies), and how it is written. */
const amounts = [
  ['25000', 'HUF', 2_500_000, 'HUF 25,000'],
  ['25000.5', 'HUF', 2_500_050, 'HUF 25,000.50'],
  ['150000', 'IDR', 15_000_000, 'IDR 150,000'],
  ['150000.25', 'IDR', 15_000_025, 'IDR 150,000.25'],
  ['5', 'ISK', 500, 'ISK 5'],
  ['5.01', 'ISK', 501, 'ISK 5.01'],
  ['5', 'UGX', 500, 'UGX 5'],
  ['5.10', 'UGX', 510, 'UGX 5.10'],
  ['1200', 'JPY', 1200, '¥1,200'],
  ['5', 'KWD', 5000, 'KWD 5.000'],
  ['5.125', 'KWD', 5125, 'KWD 5.125'],
  ['54', 'EUR', 5400, '€54.00'],
  ['54.05', 'EUR', 5405, '€54.05'],
] as const

const spaces = (text: string) => text.replace(/\s/g, ' ')

test.each(amounts)('PRI-1: %s %s is stored in the units that Stripe counts in, and written as used', (...amount) => {
  const [typed, currency, minor, written] = amount
  expect(parseMoney(typed, currency)).toBe(minor)
  expect(spaces(formatMoney(minor, currency, 'en'))).toBe(written)
  expect(formatFigures(minor, currency, 'en')).toBe(written.replace(/^[^\d]+/, ''))
  for (const locale of ['en', 'fr']) expect(parseMoney(typeMoney(minor, currency, locale), currency)).toBe(minor)
})

test('PRI-1: what a field shows of a currency without used fractions is whole too, and typed no finer than is counted', () => {
  expect(typeMoney(2_500_000, 'HUF', 'fr')).toBe('25000')
  expect(typeMoney(2_500_050, 'HUF', 'fr')).toBe('25000,50')
  expect(parseMoney('25000.505', 'HUF')).toBeNaN()
})

test('PRI-1: beside the field stands the sign of the currency', () => {
  expect(['EUR', 'CAD', 'JPY', 'HUF'].map((currency) => currencySign(currency, 'en'))).toEqual(['€', 'CA$', '¥', 'HUF'])
})

test('PRI-1: every currency counts what Stripe counts, whatever this Node thinks', () => {
  const counting = (digits: number) =>
    Intl.supportedValuesOf('currency').filter((code) => currencyDigits(code) === digits)
  const none = 'BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF'
  expect(counting(0).join(' ')).toBe(none)
  expect(counting(3).join(' ')).toBe('BHD IQD JOD KWD LYD OMR TND')
  expect(currencyDigits('jpy')).toBe(0)
})
