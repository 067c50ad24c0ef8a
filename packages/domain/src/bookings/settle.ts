import type { CardRow } from '@foyer/db/queries/list-bookings'
import { divideHalfUp } from '../prices/half-up.ts'
import type { Fee, RefundRule, Rung } from '../prices/terms.ts'
import { type BookingSnapshot, snapshotOf } from './snapshot.ts'

export type Terms = Pick<
  BookingSnapshot,
  'totalMinor' | 'depositMinor' | 'cancelFees' | 'noShowFee' | 'refund' | 'depositRefundable'
>

export interface Settled {
  /** What was agreed when the booking was made; no later change of the business's counts (PRI-2). */
  terms: Terms
  /** Kept from a move that was made when cancelling would have cost it already. */
  leastFeeMinor: number
  /** Paid so far and not given back. */
  paidMinor: number
  startsAt: Date
}

export interface Settlement {
  /** What the fee alone comes to. */
  feeMinor: number
  /** All that the business keeps or is owed: the fee, or more where deposit or refund rule say so. */
  keptMinor: number
  refundMinor: number
  owedMinor: number
  refundTo: 'none' | 'card' | 'credit' | 'choice'
  /** What decided over keptMinor. */
  why: 'none' | 'rung' | 'leastFee' | 'deposit' | 'refundRule' | 'noShow'
}

/** From that instant on, excluded, cancelling costs so much; without an instant from the beginning. */
export interface FeeStep {
  after: Date | null
  feeMinor: number
}

/** What a booking's ending is reckoned from. */
export const settledOf = (row: CardRow): Settled => ({
  terms: snapshotOf(row),
  leastFeeMinor: row.leastFeeMinor,
  paidMinor: row.paidMinor - row.refundedMinor,
  startsAt: row.startsAt,
})

const hour = 36e5

/** A fee in minor units, half-up and never above the total. */
export function feeOf(fee: Fee, totalMinor: number): number {
  if (fee.kind === 'NONE') return 0
  if (fee.kind === 'FIXED') return Math.min(fee.value, totalMinor)
  return divideHalfUp(totalMinor * Math.round(fee.value * 1000), 100_000)
}

/** How the price of cancelling rises towards the start. At exactly so many hours before, the step has not begun, like a cut-off (BOK-7). */
export function feeSteps({ terms, leastFeeMinor, startsAt }: Omit<Settled, 'paidMinor'>): FeeStep[] {
  const { totalMinor, cancelFees } = terms
  const costs = (rung?: Rung) => Math.min(totalMinor, Math.max(leastFeeMinor, rung ? feeOf(rung.fee, totalMinor) : 0))
  const rungs = cancelFees.toSorted((one, other) => other.withinHours - one.withinHours)
  return [
    { after: null, feeMinor: costs() },
    ...rungs.map((rung) => ({ after: beforeStart(startsAt, rung), feeMinor: costs(rung) })),
  ]
}

const beforeStart = (startsAt: Date, { withinHours }: Rung) => new Date(startsAt.getTime() - withinHours * hour)

export interface FeeAhead {
  nowMinor: number
  /** The last instant at which it costs that, and what it costs after; null when it rises no more. */
  until: string | null
  thenMinor: number | null
}

/** What cancelling costs now, and when that changes, if before the last instant at which it is possible; null where it never costs anything (BOK-7). */
export function feeAhead(settled: Omit<Settled, 'paidMinor'>, now: Date, last: Date): FeeAhead | null {
  if (!settled.terms.cancelFees.length && !settled.leastFeeMinor) return null
  const steps = feeSteps(settled)
  const nowMinor = feeAt(steps, now)
  const next = steps.find(({ after, feeMinor }) => after && now <= after && after < last && feeMinor !== nowMinor)
  if (!next && !nowMinor) return null
  return { nowMinor, until: next?.after?.toISOString() ?? null, thenMinor: next?.feeMinor ?? null }
}

const feeAt = (steps: readonly FeeStep[], now: Date): number =>
  steps.findLast(({ after }) => !after || now > after)?.feeMinor ?? 0

/** What cancelling now keeps and gives back. Caused by the business it never costs the customer (BOK-7, 8). */
export function settleCancel(settled: Settled, now: Date, causedBy: 'customer' | 'business'): Settlement {
  if (causedBy === 'business') return settle(settled, 0, 'none')
  const { terms, leastFeeMinor } = settled
  const feeMinor = feeAt(feeSteps(settled), now)
  const isRungs = feeMinor > Math.min(leastFeeMinor, terms.totalMinor)
  return keepMore(settled, settle(settled, feeMinor, isRungs ? 'rung' : 'leastFee'))
}

/** What not coming keeps: the agreed fee, else what was paid; never less than a cancellation kept by a move (BOK-7). */
export function settleNoShow(settled: Settled): Settlement {
  const { terms, leastFeeMinor } = settled
  const agreed = terms.noShowFee.kind === 'NONE' ? paidOfPrice(settled) : feeOf(terms.noShowFee, terms.totalMinor)
  const least = Math.min(leastFeeMinor, terms.totalMinor)
  return keepMore(settled, settle(settled, Math.max(agreed, least), agreed >= least ? 'noShow' : 'leastFee'))
}

/** Beyond the fee: a deposit that is not refundable, and a refund rule that gives nothing back, of what was paid (BOK-8). */
function keepMore(settled: Settled, byFee: Settlement): Settlement {
  const { terms } = settled
  const paid = paidOfPrice(settled)
  const deposit = terms.depositRefundable ? 0 : Math.min(paid, terms.depositMinor)
  const all = terms.refund === 'none' ? paid : 0
  if (Math.max(deposit, all) <= byFee.keptMinor) return byFee
  const more = all > deposit ? settle(settled, all, 'refundRule') : settle(settled, deposit, 'deposit')
  return { ...more, feeMinor: byFee.feeMinor }
}

/** What was paid of the price; what was paid beyond it is the customer's whatever happens. */
const paidOfPrice = ({ terms, paidMinor }: Settled) => Math.min(paidMinor, terms.totalMinor)

function settle({ terms, paidMinor }: Settled, keptMinor: number, why: Settlement['why']): Settlement {
  const refundMinor = Math.max(0, paidMinor - keptMinor)
  return {
    feeMinor: keptMinor,
    keptMinor,
    refundMinor,
    owedMinor: Math.max(0, keptMinor - paidMinor),
    refundTo: refundMinor > 0 ? destinationOf(terms.refund) : 'none',
    why: keptMinor > 0 ? why : 'none',
  }
}

/** A rule that gives nothing back says no way either; what the business causes then goes back as it came. */
const destinationOf = (rule: RefundRule) => (rule === 'none' ? 'card' : rule)
