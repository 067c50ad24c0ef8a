import { apportion, divideHalfUp } from './half-up.ts'
import type { Deposit, Tax } from './terms.ts'

export interface PricedExtra {
  extraId?: string
  quantity: number
  /** Of one, for one person where pricing is PER_PERSON. */
  priceMinor: number
  pricing: 'PER_BOOKING' | 'PER_PERSON'
  taxes: readonly Tax[]
}

export type Coupon = { kind: 'PERCENT'; percent: number } | { kind: 'FIXED'; minor: number }

export interface Priced {
  pricing: 'PER_PERSON' | 'FLAT'
  unitPriceMinor: number
  persons: number
  extras: readonly PricedExtra[]
  taxes: readonly Tax[]
  taxesIncluded: boolean
  deposit: Deposit
  coupon?: Coupon
}

export interface PriceLine {
  /** Missing on the line of the service itself. */
  extraId?: string
  /** How many times the unit price counts. */
  quantity: number
  unitMinor: number
  /** Before the discount; with the tax where prices include it. */
  amountMinor: number
  discountMinor: number
  taxes: { name: string; percent: number; minor: number }[]
  /** What is to be paid for this line. */
  totalMinor: number
}

export interface Price {
  lines: PriceLine[]
  discountMinor: number
  taxMinor: number
  totalMinor: number
  /** What is to be paid ahead, never above the total. */
  depositMinor: number
}

const thousandths = (percent: number) => Math.round(percent * 1000)
const whole = 100_000

/**
 * What a booking costs, the one way for page, API, invoice and message (PRI-1): unit price × persons or flat, extras, coupon, taxes
 * of each line half-up, total, deposit. All amounts are minor units of one currency.
 */
export function price(asked: Priced): Price {
  const bare = [
    serviceLine(asked),
    ...asked.extras.filter(({ quantity }) => quantity > 0).map((e) => extraLine(asked, e)),
  ]
  const discounts = discountsOf(asked.coupon, bare)
  const lines = bare.map((line, place) => taxed(line, discounts[place] ?? 0, asked.taxesIncluded))
  const sum = (of: (line: PriceLine) => number) => lines.reduce((total, line) => total + of(line), 0)
  const totalMinor = sum((line) => line.totalMinor)
  return {
    lines,
    discountMinor: sum((line) => line.discountMinor),
    taxMinor: sum((line) => line.taxes.reduce((total, { minor }) => total + minor, 0)),
    totalMinor,
    depositMinor: depositOf(asked.deposit, totalMinor, asked.persons),
  }
}

interface BareLine {
  extraId?: string
  quantity: number
  unitMinor: number
  amountMinor: number
  rates: readonly Tax[]
}

function serviceLine({ pricing, unitPriceMinor, persons, taxes }: Priced): BareLine {
  const quantity = pricing === 'FLAT' ? 1 : persons
  return { quantity, unitMinor: unitPriceMinor, amountMinor: unitPriceMinor * quantity, rates: taxes }
}

function extraLine(
  { persons }: Priced,
  { extraId, priceMinor, pricing, quantity: each, taxes }: PricedExtra,
): BareLine {
  const quantity = pricing === 'PER_PERSON' ? each * persons : each
  return { extraId, quantity, unitMinor: priceMinor, amountMinor: priceMinor * quantity, rates: taxes }
}

/** A percentage is taken off each line; a fixed amount is spread over the lines and never exceeds them. */
function discountsOf(coupon: Coupon | undefined, lines: readonly BareLine[]): number[] {
  if (!coupon) return []
  const amounts = lines.map(({ amountMinor }) => amountMinor)
  if (coupon.kind === 'PERCENT') return amounts.map((each) => divideHalfUp(each * thousandths(coupon.percent), whole))
  const most = amounts.reduce((sum, each) => sum + each, 0)
  return apportion(Math.min(coupon.minor, most), amounts)
}

function taxed({ rates, ...line }: BareLine, discountMinor: number, included: boolean): PriceLine {
  const payable = line.amountMinor - discountMinor
  const all = rates.reduce((sum, { percent }) => sum + thousandths(percent), 0)
  const base = included ? whole + all : whole
  const taxes = rates.map(({ name, percent }) => ({
    name,
    percent,
    minor: divideHalfUp(payable * thousandths(percent), base),
  }))
  const added = included ? 0 : taxes.reduce((sum, { minor }) => sum + minor, 0)
  return { ...line, discountMinor, taxes, totalMinor: payable + added }
}

function depositOf(deposit: Deposit, totalMinor: number, persons: number): number {
  if (deposit.kind === 'NONE') return 0
  if (deposit.kind === 'PERCENT') return divideHalfUp(totalMinor * thousandths(deposit.value), whole)
  return Math.min(totalMinor, deposit.value * (deposit.perPerson ? persons : 1))
}
