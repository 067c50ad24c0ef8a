import { z } from 'zod'
import type { StaffScope } from '../scope.ts'
import { utcDate } from '../times/zone.ts'
import { stateOf } from './state.ts'

export const listInput = z.strictObject({
  /** Older than this one: where the last page ended. */
  before: z.uuid().optional(),
})

const pageSize = 50
const asDay = (date: Date | null) => date && utcDate(date.getTime())

/** Coupons with what they give, when, and how often they were used; the newest first (PAY-7). */
export async function list(scope: StaffScope, { before }: z.infer<typeof listInput> = {}) {
  const rows = await scope.db.coupon.findMany({
    where: before ? { id: { lt: before } } : {},
    orderBy: { id: 'desc' },
    take: pageSize + 1,
  })
  const shown = rows.slice(0, pageSize)
  const counted = await scope.db.couponUse.groupBy({
    by: ['couponId'],
    where: { couponId: { in: shown.map(({ id }) => id) }, releasedAt: null },
    _count: true,
  })
  const uses = new Map(counted.map(({ couponId, _count }) => [couponId, _count]))
  return {
    coupons: shown.map((row) => ({
      ...{ id: row.id, code: row.code, note: row.note, kind: row.kind },
      ...{ percent: row.percent, amountMinor: row.amountMinor },
      ...{ validFrom: asDay(row.validFrom), validUntil: asDay(row.validUntil) },
      ...{ allCustomers: row.allCustomers, mostUses: row.mostUses, uses: uses.get(row.id) ?? 0 },
      state: stateOf(scope, row, uses.get(row.id) ?? 0),
    })),
    next: rows.length > pageSize ? (shown.at(-1)?.id ?? null) : null,
  }
}
