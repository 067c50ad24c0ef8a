import { DomainError } from '../errors.ts'
import type { StaffScope, Transaction } from '../scope.ts'
import { asDate } from '../times/days.ts'
import type { CouponForm } from './fields.ts'

/** Columns and rows of a coupon from what was typed; refuses what could be used for nothing, by nobody or never (PAY-7). */
export async function readFields({ businessId }: StaffScope, tx: Transaction, form: CouponForm) {
  const { gives, validFrom, validUntil, serviceIds, customerIds, ...plain } = form
  if (validFrom && validUntil && validUntil < validFrom)
    throw new DomainError('coupons.endsFirst', { field: 'validUntil' })
  const services = plain.allServices ? [] : [...new Set(serviceIds)]
  const customers = plain.allCustomers ? [] : [...new Set(customerIds)]
  if (!plain.allServices && !services.length && !plain.forEvents)
    throw new DomainError('coupons.forNothing', { field: 'serviceIds' })
  if (!plain.allCustomers && !customers.length) throw new DomainError('coupons.forNobody', { field: 'customerIds' })
  if ((await tx.service.count({ where: { id: { in: services } } })) < services.length)
    throw new DomainError('services.notFound', { field: 'serviceIds' })
  if ((await tx.customer.count({ where: { id: { in: customers } } })) < customers.length)
    throw new DomainError('customers.notFound', { field: 'customerIds' })
  return {
    columns: {
      ...plain,
      kind: gives.kind,
      percent: gives.kind === 'PERCENT' ? gives.value : null,
      amountMinor: gives.kind === 'FIXED' ? gives.value : null,
      ...{ validFrom: validFrom && asDate(validFrom), validUntil: validUntil && asDate(validUntil) },
    },
    services: services.map((serviceId) => ({ businessId, serviceId })),
    customers: customers.map((customerId) => ({ businessId, customerId })),
  }
}
