import type { MadeBusiness } from '../factories/make-business.ts'
import { makeCoupon, type NewCoupon } from '../factories/make-coupon.ts'
import type { Prisma } from '../generated/client.ts'
import { ada } from './people.ts'

export interface DemoCoupon extends Omit<NewCoupon, 'services' | 'customers' | 'validFrom' | 'validUntil'> {
  /** The English name of the one service it is for; all without. */
  service?: string
  isAdas?: boolean
  /** Days from now. */
  from?: number
  until?: number
}

interface Among {
  now: Date
  services: { service: { id: string; name: Prisma.JsonValue } }[]
  customers: { id: string; email: string | null }[]
}

/** The coupons of a demo business. */
export async function seedCoupons(
  prisma: Prisma.TransactionClient,
  business: MadeBusiness,
  coupons: DemoCoupon[],
  { now, services, customers }: Among,
): Promise<void> {
  const day = (days: number) => new Date(now.getTime() + days * 864e5).toISOString().slice(0, 10)
  for (const { service: name, isAdas, from, until, ...coupon } of coupons) {
    const named = services.filter(({ service }) => (service.name as Record<string, string>).en === name)
    await makeCoupon(prisma, business, {
      ...coupon,
      ...(name && { services: named.map(({ service }) => service) }),
      ...(isAdas && { customers: customers.filter(({ email }) => email === ada.email) }),
      ...(from !== undefined && { validFrom: day(from) }),
      ...(until !== undefined && { validUntil: day(until) }),
    })
  }
}
