import { describe, expect, test } from 'vitest'
import type { Fee, Rung } from '../prices/terms.ts'
import { feeOf, feeSteps, type Settled, settleCancel, settleNoShow, type Terms } from './settle.ts'

const startsAt = new Date('2026-11-24T10:00:00Z')
const before = (hours: number, ms = 0) => new Date(startsAt.getTime() - hours * 36e5 + ms)
const half: Fee = { kind: 'PERCENT', value: 50 }
const whole: Fee = { kind: 'PERCENT', value: 100 }
const ladder: Rung[] = [
  { withinHours: 2, fee: whole },
  { withinHours: 48, fee: { kind: 'FIXED', value: 1000 } },
  { withinHours: 24, fee: half },
]
const booked = (over: Partial<Omit<Settled, 'terms'>> = {}, terms: Partial<Terms> = {}): Settled => ({
  ...{ leastFeeMinor: 0, paidMinor: 0, startsAt, ...over },
  terms: {
    ...{ totalMinor: 5000, depositMinor: 0, cancelFees: ladder, noShowFee: { kind: 'NONE' } },
    ...{ refund: 'card', depositRefundable: true, ...terms },
  },
})
const fee = (now: Date, settled = booked()) => settleCancel(settled, now, 'customer').feeMinor

describe('a fee', () => {
  test('BOK-7: is a percentage of the total, half-up, or an amount, and never above the total', () => {
    expect(feeOf({ kind: 'NONE' }, 5000)).toBe(0)
    expect(feeOf(half, 5001)).toBe(2501)
    expect(feeOf({ kind: 'PERCENT', value: 33.333 }, 999)).toBe(333)
    expect(feeOf({ kind: 'FIXED', value: 700 }, 5000)).toBe(700)
    expect(feeOf({ kind: 'FIXED', value: 7000 }, 5000)).toBe(5000)
    expect(feeOf(whole, 0)).toBe(0)
    expect(feeOf({ kind: 'PERCENT', value: 99.999 }, 1_000_000_000)).toBe(999_990_000)
  })
})

describe('the ladder', () => {
  test('BOK-7: at exactly so many hours before the start it is still the cheaper step, a millisecond later the next', () => {
    const steps = [49, 48, 24, 2].map((hours) => [fee(before(hours)), fee(before(hours, 1))])
    expect(steps).toEqual([
      [0, 0],
      [0, 1000],
      [1000, 2500],
      [2500, 5000],
    ])
    expect(fee(before(-1))).toBe(5000)
  })

  test('BOK-7: of all rungs that have begun the one nearest to the start decides, also when it is the cheaper', () => {
    const odd = booked(
      {},
      {
        cancelFees: [
          { withinHours: 24, fee: whole },
          { withinHours: 2, fee: { kind: 'NONE' } },
        ],
      },
    )
    expect([fee(before(3), odd), fee(before(1), odd)]).toEqual([5000, 0])
  })

  test('BOK-7: its steps are what text and page tell', () => {
    expect(feeSteps(booked({ leastFeeMinor: 1500 }))).toEqual([
      { after: null, feeMinor: 1500 },
      { after: before(48), feeMinor: 1500 },
      { after: before(24), feeMinor: 2500 },
      { after: before(2), feeMinor: 5000 },
    ])
  })
})

describe('cancelling', () => {
  const late = before(20)

  test('BOK-7: keeps the fee out of what was paid and gives the rest back', () => {
    expect(settleCancel(booked({ paidMinor: 4000 }), late, 'customer')).toEqual({
      ...{ feeMinor: 2500, keptMinor: 2500, refundMinor: 1500, owedMinor: 0, refundTo: 'card', why: 'rung' },
    })
  })

  test('BOK-7: what the fee exceeds the payment by is owed', () => {
    expect(settleCancel(booked({ paidMinor: 1000 }), late, 'customer')).toEqual({
      ...{ feeMinor: 2500, keptMinor: 2500, refundMinor: 0, owedMinor: 1500, refundTo: 'none', why: 'rung' },
    })
  })

  test('BOK-7: a fee kept by an earlier move is the least, and the total the most', () => {
    expect(settleCancel(booked({ leastFeeMinor: 2000 }), before(90), 'customer')).toMatchObject({
      ...{ feeMinor: 2000, owedMinor: 2000, why: 'leastFee' },
    })
    expect(settleCancel(booked({ leastFeeMinor: 2000 }), late, 'customer')).toMatchObject({
      feeMinor: 2500,
      why: 'rung',
    })
    expect(settleCancel(booked({ leastFeeMinor: 9000 }), late, 'customer')).toMatchObject({
      ...{ feeMinor: 5000, why: 'leastFee' },
    })
  })

  test('BOK-7: caused by the business it keeps nothing, whatever the terms', () => {
    const strict = { refund: 'none', depositRefundable: false, depositMinor: 2000 } as const
    expect(settleCancel(booked({ paidMinor: 5000, leastFeeMinor: 3000 }, strict), late, 'business')).toEqual({
      ...{ feeMinor: 0, keptMinor: 0, refundMinor: 5000, owedMinor: 0, refundTo: 'card', why: 'none' },
    })
  })

  test('BOK-8: a deposit that is not refundable stays, as far as it was paid', () => {
    const terms = { depositMinor: 2000, depositRefundable: false }
    expect(settleCancel(booked({ paidMinor: 5000 }, terms), before(90), 'customer')).toEqual({
      ...{ feeMinor: 0, keptMinor: 2000, refundMinor: 3000, owedMinor: 0, refundTo: 'card', why: 'deposit' },
    })
    expect(settleCancel(booked({ paidMinor: 500 }, terms), before(90), 'customer')).toMatchObject({
      ...{ keptMinor: 500, refundMinor: 0, owedMinor: 0, why: 'deposit' },
    })
    expect(settleCancel(booked({ paidMinor: 0 }, terms), before(90), 'customer')).toMatchObject({
      ...{ keptMinor: 0, owedMinor: 0, why: 'none' },
    })
    expect(settleCancel(booked({ paidMinor: 5000 }, terms), late, 'customer')).toMatchObject({
      ...{ feeMinor: 2500, keptMinor: 2500, why: 'rung' },
    })
  })

  test('BOK-8: the refund rule keeps all that was paid, or says where the rest goes', () => {
    expect(settleCancel(booked({ paidMinor: 5000 }, { refund: 'none' }), before(90), 'customer')).toEqual({
      ...{ feeMinor: 0, keptMinor: 5000, refundMinor: 0, owedMinor: 0, refundTo: 'none', why: 'refundRule' },
    })
    for (const refund of ['card', 'credit', 'choice'] as const)
      expect(settleCancel(booked({ paidMinor: 5000 }, { refund }), before(90), 'customer').refundTo).toBe(refund)
  })

  test('BOK-8: what was paid beyond the price goes back, whatever the rule keeps', () => {
    const twice = booked({ paidMinor: 10_000 }, { refund: 'none', noShowFee: { kind: 'NONE' } })
    expect(settleCancel(twice, before(90), 'customer')).toMatchObject({ keptMinor: 5000, refundMinor: 5000 })
    expect(settleNoShow(twice)).toMatchObject({ keptMinor: 5000, refundMinor: 5000 })
  })

  test('PRI-3: kept, given back and owed always add up to what was paid', () => {
    for (const paidMinor of [0, 1, 1999, 2500, 5000, 6000])
      for (const refund of ['none', 'card'] as const)
        for (const depositRefundable of [true, false])
          for (const hours of [90, 30, 20, 1]) {
            const settled = booked({ paidMinor }, { refund, depositRefundable, depositMinor: 2000 })
            const { keptMinor, refundMinor, owedMinor } = settleCancel(settled, before(hours), 'customer')
            expect(keptMinor + refundMinor - owedMinor).toBe(paidMinor)
          }
  })
})

describe('not coming', () => {
  const terms = (noShowFee: Fee) => ({ noShowFee })

  test('BOK-7: costs the agreed fee, else what was paid', () => {
    expect(settleNoShow(booked({ paidMinor: 1000 }, terms(half)))).toMatchObject({
      ...{ keptMinor: 2500, owedMinor: 1500, why: 'noShow' },
    })
    expect(settleNoShow(booked({ paidMinor: 5000 }, terms({ kind: 'FIXED', value: 1200 })))).toMatchObject({
      ...{ keptMinor: 1200, refundMinor: 3800, refundTo: 'card' },
    })
    expect(settleNoShow(booked({ paidMinor: 4000 }))).toMatchObject({ keptMinor: 4000, refundMinor: 0, why: 'noShow' })
    expect(settleNoShow(booked())).toMatchObject({ keptMinor: 0, owedMinor: 0, why: 'none' })
  })

  test('BOK-7: never less than the fee that a move kept, nor than deposit and refund rule keep', () => {
    expect(settleNoShow(booked({ leastFeeMinor: 3000 }, terms(half)))).toMatchObject({
      keptMinor: 3000,
      why: 'leastFee',
    })
    const strict = { ...terms({ kind: 'FIXED', value: 100 }), depositMinor: 2000, depositRefundable: false }
    expect(settleNoShow(booked({ paidMinor: 5000 }, strict))).toMatchObject({ keptMinor: 2000, why: 'deposit' })
    expect(settleNoShow(booked({ paidMinor: 5000 }, { ...strict, refund: 'none' }))).toMatchObject({ keptMinor: 5000 })
  })
})
