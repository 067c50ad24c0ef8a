import { z } from 'zod'
import { pageOf } from '../page-of.ts'
import type { StaffScope } from '../scope.ts'
import { asDay } from '../times/days.ts'
import { stateOf } from './state.ts'

export const listInput = z.strictObject({
  /** Older than this one: where the last page ended. */
  before: z.uuid().optional(),
})

const pageSize = 50

/** Coupons with what they give, when, and how often they were used; the newest first (PAY-7). */
export async function list(scope: StaffScope, { before }: z.infer<typeof listInput> = {}) {
  const rows = await scope.db.coupon.findMany({
    where: before ? { id: { lt: before } } : {},
    orderBy: { id: 'desc' },
    take: pageSize + 1,
  })
  const { shown, next } = pageOf(rows, pageSize, ({ id }) => id)
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
      ...{ validFrom: row.validFrom && asDay(row.validFrom), validUntil: row.validUntil && asDay(row.validUntil) },
      ...{ allCustomers: row.allCustomers, mostUses: row.mostUses, uses: uses.get(row.id) ?? 0 },
      state: stateOf(scope, row, uses.get(row.id) ?? 0),
    })),
    next,
  }
}
