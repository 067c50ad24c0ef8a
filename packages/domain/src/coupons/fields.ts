import { z } from 'zod'
import { minorInput, percentInput } from '../prices/terms.ts'
import { codeInCapitals, isCode } from './code.ts'

const most = z.int().min(1).max(1_000_000).nullable()

/** What staff say of a coupon. Days are YYYY-MM-DD by the business's clock, both included; null is no limit. */
export const couponFields = {
  code: z.string().max(100).transform(codeInCapitals).refine(isCode),
  /** For staff. */
  note: z.string().trim().max(200),
  gives: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('PERCENT'), value: percentInput.min(0.001) }),
    z.strictObject({ kind: z.literal('FIXED'), value: minorInput.min(1) }),
  ]),
  validFrom: z.iso.date().nullable(),
  validUntil: z.iso.date().nullable(),
  mostUses: most,
  mostUsesPerCustomer: most,
  allServices: z.boolean(),
  /** Where it is not for all. */
  serviceIds: z.array(z.uuid()).max(500),
  forEvents: z.boolean(),
  allCustomers: z.boolean(),
  customerIds: z.array(z.uuid()).max(500),
}
const couponForm = z.strictObject(couponFields)
export type CouponForm = z.infer<typeof couponForm>
