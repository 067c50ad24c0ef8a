import { expect, test } from 'vitest'
import { maskInput, numberIn, seriesOf } from './number-mask.ts'

const written = (mask: string, sequence: number) => numberIn(seriesOf(mask, '2026'), sequence)

test('INV-2: a number is written as its mask says', () => {
  expect(written('{year}-{number:0000}', 42)).toBe('2026-0042')
  expect(written('R{number}', 42)).toBe('R42')
  expect(written('INV {year}/{number:00}-A', 12345)).toBe('INV 2026/12345-A')
})

test('INV-2: years are counted apart where the mask has the year', () => {
  expect(seriesOf('{year}-{number}', '2026')).not.toBe(seriesOf('{year}-{number}', '2027'))
  expect(seriesOf('R{number}', '2026')).toBe(seriesOf('R{number}', '2027'))
})

test('INV-2: a mask without a number, with two, or with anything unknown is refused', () => {
  for (const wrong of [
    '',
    '{year}',
    'Invoice',
    '{number}{number}',
    '{number}-{year}',
    '{month}-{number}',
    '{number:4}',
    'a<b>{number}',
    '={number}',
    `${'x'.repeat(40)}{number}`,
  ])
    expect(maskInput.safeParse(wrong).success, wrong).toBe(false)
  for (const right of ['{number}', '{year}-{number:0000}', 'RÉF {year}/{number:000}', 'C{number}'])
    expect(maskInput.safeParse(right).success, right).toBe(true)
})
