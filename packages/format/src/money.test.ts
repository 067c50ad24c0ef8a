import { expect, test } from 'vitest'
import { formatFigures, parseMoney, typeMoney } from './money.ts'

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
