import { contentVersion } from '../content-version.ts'
import { DomainError } from '../errors.ts'
import type { StaffScope, Transaction } from '../scope.ts'
import { asDay } from '../times/days.ts'
import type { CouponForm } from './fields.ts'

/** A coupon as its form has it, with the version that a change has to name. */
export async function loadCoupon(db: StaffScope['db'] | Transaction, couponId: string) {
  const tx = db as Transaction
  const coupon = await tx.coupon.findUnique({ where: { id: couponId } })
  if (!coupon) throw new DomainError('coupons.notFound')
  const of = { where: { couponId } }
  const [services, customers] = await Promise.all([
    tx.couponService.findMany({ ...of, orderBy: { serviceId: 'asc' }, select: { serviceId: true } }),
    tx.couponCustomer.findMany({ ...of, orderBy: { customerId: 'asc' }, select: { customerId: true } }),
  ])
  const { kind, percent, amountMinor, validFrom, validUntil, active } = coupon
  const form: CouponForm = {
    ...{ code: coupon.code, note: coupon.note },
    gives: kind === 'PERCENT' ? { kind, value: percent ?? 0 } : { kind, value: amountMinor ?? 0 },
    ...{ validFrom: validFrom && asDay(validFrom), validUntil: validUntil && asDay(validUntil) },
    ...{ mostUses: coupon.mostUses, mostUsesPerCustomer: coupon.mostUsesPerCustomer },
    ...{ allServices: coupon.allServices, forEvents: coupon.forEvents, allCustomers: coupon.allCustomers },
    serviceIds: services.map(({ serviceId }) => serviceId),
    customerIds: customers.map(({ customerId }) => customerId),
  }
  return { form, active, version: contentVersion({ form, active }) }
}
