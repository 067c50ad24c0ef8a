import { describe, expect, test } from 'vitest'
import { type Price, type Priced, price } from './price.ts'

const plain: Priced = {
  pricing: 'PER_PERSON',
  unitPriceMinor: 5000,
  persons: 1,
  extras: [],
  taxes: [],
  taxesIncluded: true,
  deposit: { kind: 'NONE' },
}
const of = (over: Partial<Priced>) => price({ ...plain, ...over })
const extra = { quantity: 1, priceMinor: 900, pricing: 'PER_BOOKING' as const, taxes: [] }

describe('what a booking costs', () => {
  test('PRI-1: the price counts for each person, or once where it is flat', () => {
    expect(of({ persons: 3 }).totalMinor).toBe(15_000)
    expect(of({ persons: 3, pricing: 'FLAT' }).totalMinor).toBe(5000)
  })

  test('PRI-1: extras count for the booking or for each person, by their quantity; none of them is no line', () => {
    expect(of({ persons: 2, extras: [{ ...extra, quantity: 3 }] }).totalMinor).toBe(10_000 + 2700)
    expect(of({ persons: 2, extras: [{ ...extra, quantity: 3, pricing: 'PER_PERSON' }] }).totalMinor).toBe(
      10_000 + 5400,
    )
    expect(of({ extras: [{ ...extra, quantity: 0 }] }).lines).toHaveLength(1)
  })

  test('PRI-1: a tax that is included is part of the price', () => {
    expect(of({ taxes: [{ name: 'VAT', percent: 20 }] })).toMatchObject({ totalMinor: 5000, taxMinor: 833 })
  })

  test('PRI-1: a tax that is not included comes on top, half-up', () => {
    expect(
      of({ unitPriceMinor: 9500, taxesIncluded: false, taxes: [{ name: 'Sales tax', percent: 8.875 }] }),
    ).toMatchObject({
      totalMinor: 10_343,
      taxMinor: 843,
    })
    // 0.5 of a unit goes up.
    expect(of({ unitPriceMinor: 10, taxesIncluded: false, taxes: [{ name: 'VAT', percent: 5 }] }).taxMinor).toBe(1)
    expect(of({ unitPriceMinor: 9, taxesIncluded: false, taxes: [{ name: 'VAT', percent: 5 }] }).taxMinor).toBe(0)
  })

  test('PRI-1: several rates, and lines with rates of their own, each rounded by line', () => {
    const rates = [
      { name: 'GST', percent: 5 },
      { name: 'QST', percent: 9.975 },
    ]
    const made = of({
      unitPriceMinor: 1999,
      taxesIncluded: false,
      taxes: rates,
      extras: [{ ...extra, taxes: [{ name: 'GST', percent: 5 }] }],
    })
    expect(made.lines.map(({ taxes }) => taxes.map(({ minor }) => minor))).toEqual([[100, 199], [45]])
    expect(made.totalMinor).toBe(1999 + 299 + 900 + 45)
    expect(of({ taxes: rates, unitPriceMinor: 11_498 }).lines[0]?.taxes.map(({ minor }) => minor)).toEqual([500, 998])
  })

  test('PRI-1: a coupon is taken off before tax and never below nothing', () => {
    const taxes = [{ name: 'VAT', percent: 20 }]
    expect(of({ coupon: { kind: 'PERCENT', percent: 15 }, taxes, taxesIncluded: false })).toMatchObject({
      discountMinor: 750,
      taxMinor: 850,
      totalMinor: 5100,
    })
    expect(of({ coupon: { kind: 'FIXED', minor: 9999 }, extras: [extra] })).toMatchObject({
      discountMinor: 5900,
      totalMinor: 0,
    })
    const spread = of({
      unitPriceMinor: 100,
      extras: [{ ...extra, priceMinor: 200 }],
      coupon: { kind: 'FIXED', minor: 100 },
    })
    expect(spread.lines.map(({ discountMinor }) => discountMinor)).toEqual([33, 67])
  })

  test('PRI-1: the deposit is a share or an amount, for each person where it says so, never above the total', () => {
    expect(of({ deposit: { kind: 'PERCENT', value: 33.333 } }).depositMinor).toBe(1667)
    expect(of({ deposit: { kind: 'FIXED', value: 2000, perPerson: false }, persons: 3 }).depositMinor).toBe(2000)
    expect(of({ deposit: { kind: 'FIXED', value: 2000, perPerson: true }, persons: 3 }).depositMinor).toBe(6000)
    expect(of({ deposit: { kind: 'FIXED', value: 9000, perPerson: false } }).depositMinor).toBe(5000)
  })

  test('PRI-1: currencies without decimals and with three are whole minor units like any other', () => {
    const taxes = [{ name: 'Tax', percent: 10 }]
    expect(of({ unitPriceMinor: 3333, taxes, taxesIncluded: false }).totalMinor).toBe(3666)
    expect(of({ unitPriceMinor: 12_345, taxes, taxesIncluded: false }).totalMinor).toBe(13_580)
  })

  test('PRI-1: whatever is asked, lines add up to the total and the parts to the lines', () => {
    let state = 7
    const chance = (below: number) => {
      state = (state * 1664525 + 1013904223) >>> 0
      return Math.floor((state / 2 ** 32) * below)
    }
    const rates = () => Array.from({ length: chance(3) }, (_, n) => ({ name: `T${n}`, percent: chance(25_000) / 1000 }))
    for (let round = 0; round < 2000; round++) {
      const asked: Priced = {
        pricing: chance(2) ? 'FLAT' : 'PER_PERSON',
        ...{ unitPriceMinor: chance(100_000), persons: 1 + chance(9), taxes: rates(), taxesIncluded: chance(2) === 1 },
        extras: Array.from({ length: chance(4) }, () => ({
          ...{ quantity: chance(4), priceMinor: chance(9000), taxes: rates() },
          pricing: chance(2) ? ('PER_PERSON' as const) : ('PER_BOOKING' as const),
        })),
        deposit: { kind: 'PERCENT', value: chance(100_001) / 1000 },
        ...(chance(3) === 0 && { coupon: { kind: 'FIXED' as const, minor: chance(200_000) } }),
        ...(chance(3) === 1 && { coupon: { kind: 'PERCENT' as const, percent: chance(100_001) / 1000 } }),
      }
      expectSound(asked, price(asked))
    }
  })
})

function expectSound({ taxesIncluded }: Priced, made: Price): void {
  for (const line of made.lines) {
    const tax = line.taxes.reduce((sum, { minor }) => sum + minor, 0)
    expect(line.amountMinor).toBe(line.unitMinor * line.quantity)
    expect(line.totalMinor).toBe(line.amountMinor - line.discountMinor + (taxesIncluded ? 0 : tax))
    expect(line.discountMinor).toBeLessThanOrEqual(line.amountMinor)
    for (const each of [line.amountMinor, line.discountMinor, line.totalMinor, tax])
      expect(each).toBeGreaterThanOrEqual(0)
    if (taxesIncluded) expect(tax).toBeLessThanOrEqual(line.totalMinor + line.taxes.length)
  }
  expect(made.totalMinor).toBe(made.lines.reduce((sum, { totalMinor }) => sum + totalMinor, 0))
  expect(made.depositMinor).toBeLessThanOrEqual(made.totalMinor)
}
