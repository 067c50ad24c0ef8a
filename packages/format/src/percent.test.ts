import { expect, test } from 'vitest'
import { formatPercent } from './percent.ts'

test('PRI-1: a percentage has as many decimals as it needs, three at most', () => {
  expect(formatPercent(20, 'en-GB')).toBe('20%')
  expect(formatPercent(9.975, 'en-CA')).toBe('9.975%')
  expect(formatPercent(8.1, 'fr')).toMatch(/^8,1\s%$/)
})
