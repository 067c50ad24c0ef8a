import { listOwed as findOwed, type OwedRow, sumOwed } from '@foyer/db/queries/list-owed'
import { z } from 'zod'
import { snapshotOf } from '../bookings/snapshot.ts'
import { pageOf } from '../page-of.ts'
import type { StaffScope } from '../scope.ts'
import { textIn } from '../texts.ts'
import { instantInput } from '../times/instant-input.ts'

export const owers = ['customers', 'business'] as const

export const listOwedInput = z.strictObject({
  /** Who owes it. */
  by: z.enum(owers).default('customers'),
  after: z.strictObject({ at: instantInput, id: z.uuid() }).optional(),
  limit: z.int().min(1).max(1000).default(50),
})

/** The open balances, those that began longest ago first, with what they come to; amounts in minor units, positive whoever owes them (ADM-1, PRI-3). */
export async function listOwed(scope: StaffScope, { by, after, limit }: z.infer<typeof listOwedInput>) {
  const { sql, businessId, business, now } = scope
  const [rows, { count, totalMinor, begunMinor }] = await Promise.all([
    findOwed(sql, { businessId, by, after: after ?? null, limit: limit + 1 }),
    sumOwed(sql, { businessId, by, now }),
  ])
  const { shown, next } = pageOf(rows, limit, ({ startsAt, bookingId: id }) => ({ at: startsAt.toISOString(), id }))
  return {
    ...{ currency: business.currency, count, totalMinor: Math.abs(totalMinor), begunMinor: Math.abs(begunMinor) },
    bookings: shown.map((row) => describe(scope, row)),
    next,
  }
}

const describe = ({ locale, business, now }: StaffScope, row: OwedRow) => ({
  ...{ id: row.bookingId, number: row.bookingNumber, startsAt: row.startsAt.toISOString() },
  ...{ paidMinor: row.paidMinor, balanceMinor: Math.abs(row.balanceMinor), hasBegun: row.startsAt <= now },
  service: textIn(snapshotOf(row).serviceName, locale, business.languages),
  customer: { id: row.customerId, givenName: row.givenName, familyName: row.familyName },
})
