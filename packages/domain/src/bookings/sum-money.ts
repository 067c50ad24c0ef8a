import { sumBookings } from '@foyer/db/queries/sum-bookings'
import { z } from 'zod'
import { ownProvider } from '../permissions.ts'
import type { StaffScope } from '../scope.ts'
import { instantInput } from '../times/instant-input.ts'

export const sumMoneyInput = z.strictObject({ from: instantInput, until: instantInput })

/** What the bookings that start in a time come to, by their ledgers: charged, paid, still owed. A provider sees the own ones only (ADM-1, 3, PRI-3). */
export async function sumMoney(scope: StaffScope, { from, until }: z.infer<typeof sumMoneyInput>) {
  const { sql, businessId, business } = scope
  const sums = await sumBookings(sql, { businessId, from, until, providerId: ownProvider(scope) })
  return { ...sums, currency: business.currency }
}
