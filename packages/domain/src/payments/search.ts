import {
  findFailedRefunds,
  type MoneyRow,
  type MoneySum,
  searchPayments,
  sumPayments,
} from '@foyer/db/queries/search-payments'
import { listStripeDifferences } from '@foyer/db/queries/stripe-differences'
import { z } from 'zod'
import { moneyMethods } from '../bookings/payment-methods.ts'
import { snapshotOf } from '../bookings/snapshot.ts'
import { pageOf } from '../page-of.ts'
import type { StaffScope } from '../scope.ts'
import { textIn } from '../texts.ts'
import { instantInput } from '../times/instant-input.ts'

export const searchInput = z.strictObject({
  from: instantInput,
  until: instantInput,
  method: z.enum(moneyMethods).optional(),
  /** Continues behind this line. */
  before: z.strictObject({ at: instantInput, id: z.uuid() }).optional(),
  limit: z.int().min(1).max(1000).default(50),
})

/** What came in and went back in a time, with its sums by method and day, and what could not be given back (ADM-1); amounts in minor units, positive where received. */
export async function search(scope: StaffScope, { before, limit, method, ...span }: z.infer<typeof searchInput>) {
  const { sql, businessId, business } = scope
  const window = { businessId, ...span, method: method ?? null }
  const [rows, sums, failed, differences] = await Promise.all([
    searchPayments(sql, window, { before: before ?? null, limit: limit + 1 }),
    sumPayments(sql, window, business.timeZone),
    findFailedRefunds(sql, businessId),
    listStripeDifferences(sql, businessId),
  ])
  const { shown, next } = pageOf(rows, limit, ({ createdAt, id }) => ({ at: createdAt.toISOString(), id }))
  return {
    currency: business.currency,
    lines: shown.map((row) => describe(scope, row)),
    next,
    ...totalsOf(sums),
    methods: moneyMethods.map((each) => ({ method: each, ...totalsOf(sums.filter((sum) => sum.method === each)) })),
    days: daysOf(sums),
    failedRefunds: failed,
    /** What did not agree with Stripe when it was last compared. */
    differences,
  }
}

function describe({ locale, business }: StaffScope, row: MoneyRow) {
  const { id, kind, amountMinor, method, createdAt, reverses, bookingId, bookingNumber } = row
  return {
    ...{ id, kind, method, reverses, amountMinor: -amountMinor, at: createdAt.toISOString() },
    booking: { id: bookingId, number: bookingNumber },
    service: textIn(snapshotOf(row).serviceName, locale, business.languages),
    customer: { id: row.customerId, givenName: row.givenName, familyName: row.familyName },
  }
}

const totalsOf = (sums: readonly MoneySum[]) => ({
  paidMinor: sums.reduce((sum, { paidMinor }) => sum + paidMinor, 0),
  refundedMinor: sums.reduce((sum, { refundedMinor }) => sum + refundedMinor, 0),
})

/** What was left of each day on which something moved. */
function daysOf(sums: readonly MoneySum[]) {
  const days = [...new Set(sums.map(({ day }) => day))]
  return days.map((day) => ({ day, ...totalsOf(sums.filter((sum) => sum.day === day)) }))
}
