import type { Prisma } from '../generated/client.ts'
import type { MadeBusiness } from './make-business.ts'

export interface NewCoupon {
  code?: string
  note?: string
  /** 10 % unless told otherwise. */
  percent?: number
  amountMinor?: number
  /** YYYY-MM-DD. */
  validFrom?: string
  validUntil?: string
  mostUses?: number
  mostUsesPerCustomer?: number
  /** All without. */
  services?: { id: string }[]
  customers?: { id: string }[]
  forEvents?: boolean
  active?: boolean
}

/** A coupon that takes 10 % off anything, for anybody, at any time, unless told otherwise. */
export async function makeCoupon(prisma: Prisma.TransactionClient, business: MadeBusiness, coupon: NewCoupon = {}) {
  const { services, customers, percent = 10, amountMinor, validFrom, validUntil, ...rest } = coupon
  const { id: businessId, createdAt } = business
  const made = await prisma.coupon.create({
    data: {
      ...{ businessId, createdAt, code: 'WELCOME', ...rest },
      ...(amountMinor === undefined ? { kind: 'PERCENT', percent } : { kind: 'FIXED', amountMinor }),
      ...(validFrom && { validFrom: new Date(validFrom) }),
      ...(validUntil && { validUntil: new Date(validUntil) }),
      ...{ allServices: !services, allCustomers: !customers },
    },
  })
  await prisma.couponService.createMany({
    data: (services ?? []).map(({ id }) => ({ businessId, couponId: made.id, serviceId: id })),
  })
  await prisma.couponCustomer.createMany({
    data: (customers ?? []).map(({ id }) => ({ businessId, couponId: made.id, customerId: id })),
  })
  return made
}
