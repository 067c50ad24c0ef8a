import { z } from 'zod'
import { snapshotOf } from '../bookings/snapshot.ts'
import { pageOf } from '../page-of.ts'
import type { StaffScope } from '../scope.ts'
import { textIn } from '../texts.ts'
import { loadCoupon } from './load-coupon.ts'

export const getInput = z.strictObject({
  couponId: z.uuid(),
  /** Uses older than that of this booking: where the last page ended. */
  usedBefore: z.uuid().optional(),
})

const pageSize = 20

/** A coupon as its form has it, for whom it is by name, and the bookings it was used for, the newest first (PAY-7). */
export async function get(scope: StaffScope, { couponId, usedBefore }: z.infer<typeof getInput>) {
  const { form, active, version } = await loadCoupon(scope.db, couponId)
  const [customers, uses, used, counted] = await Promise.all([
    scope.db.customer.findMany({
      where: { id: { in: form.customerIds } },
      orderBy: [{ givenName: 'asc' }, { familyName: 'asc' }, { id: 'asc' }],
      select: { id: true, number: true, givenName: true, familyName: true },
    }),
    scope.db.couponUse.findMany({
      where: { couponId, ...(usedBefore && { bookingId: { lt: usedBefore } }) },
      orderBy: { bookingId: 'desc' },
      take: pageSize + 1,
      select: {
        ...{ createdAt: true, releasedAt: true },
        customer: { select: { givenName: true, familyName: true } },
        booking: { select: { id: true, number: true, status: true, startsAt: true, snapshot: true } },
      },
    }),
    scope.db.couponUse.count({ where: { couponId } }),
    scope.db.couponUse.count({ where: { couponId, releasedAt: null } }),
  ])
  const { shown, next } = pageOf(uses, pageSize, ({ booking }) => booking.id)
  return {
    ...form,
    ...{ id: couponId, active, version, customers, uses: counted },
    /** Never used, not even for a booking that was cancelled. */
    mayRemove: used === 0,
    used: shown.map(({ booking: { snapshot, ...booking }, customer, createdAt, releasedAt }) => {
      const { serviceName, discountMinor, currency } = snapshotOf({ snapshot })
      return {
        ...{ ...booking, customer, discountMinor, currency, isReleased: releasedAt !== null },
        service: textIn(serviceName, scope.locale, scope.business.languages),
        ...{ startsAt: booking.startsAt.toISOString(), at: createdAt.toISOString() },
      }
    }),
    next,
  }
}
