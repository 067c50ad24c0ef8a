import { expect, test } from 'vitest'
import { reckon } from './reckon.ts'

const lines = [
  { description: 'Visit', quantity: 3, unitMinor: 3333 },
  { description: 'Ride', quantity: 1, unitMinor: 2 },
]
const vat = { name: 'VAT', percent: 20 }

test('INV-5 PRI-1: taxes are reckoned on what all lines come to, half-up, added or contained', () => {
  expect(reckon({ lines, taxes: [vat], taxesIncluded: false })).toEqual({
    ...{ linesMinor: 10_001, taxMinor: 2000, totalMinor: 12_001 },
    taxes: [{ ...vat, minor: 2000 }],
  })
  expect(reckon({ lines, taxes: [vat], taxesIncluded: true })).toMatchObject({ taxMinor: 1667, totalMinor: 10_001 })
  expect(reckon({ lines, taxes: [], taxesIncluded: true })).toMatchObject({ taxMinor: 0, totalMinor: 10_001 })
})
