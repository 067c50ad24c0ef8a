import { z } from 'zod'
import { agreedCoupon } from '../coupons/agreed-coupon.ts'
import { feeInput, refundRules, rungInput, taxInput } from '../prices/terms.ts'

const texts = z.record(z.string(), z.string())

/**
 * What was agreed when the booking was made; later changes of the service never touch it (PRI-2). Moneys in minor units, times in
 * minutes. durationMinutes includes what the extras lengthen it by.
 */
export const bookingSnapshot = z.object({
  serviceName: texts,
  durationMinutes: z.int(),
  bufferBeforeMinutes: z.int(),
  bufferAfterMinutes: z.int(),
  currency: z.string(),
  pricing: z.enum(['PER_PERSON', 'FLAT']),
  unitPriceMinor: z.int(),
  taxesIncluded: z.boolean(),
  taxes: z.array(taxInput),
  /** Missing where nothing was taken off. */
  coupon: agreedCoupon.optional(),
  discountMinor: z.int(),
  taxMinor: z.int(),
  totalMinor: z.int(),
  depositMinor: z.int(),
  extras: z.array(
    z.object({
      /** Missing where the booking is older than extras by id. */
      extraId: z.uuid().optional(),
      name: texts,
      quantity: z.int(),
      /** Of one, for one person where pricing is PER_PERSON. */
      priceMinor: z.int(),
      pricing: z.enum(['PER_BOOKING', 'PER_PERSON']).optional(),
      durationMinutes: z.int().optional(),
      taxes: z.array(taxInput).optional(),
    }),
  ),
  cancelCutoffMinutes: z.int(),
  rescheduleCutoffMinutes: z.int(),
  cancelFees: z.array(rungInput),
  noShowFee: feeInput,
  refund: z.enum(refundRules),
  depositRefundable: z.boolean(),
})
export type BookingSnapshot = z.infer<typeof bookingSnapshot>

/** The snapshot of a row. It was checked when it was written and is never changed, so it is not checked again. */
export const snapshotOf = ({ snapshot }: { snapshot: unknown }): BookingSnapshot => snapshot as BookingSnapshot
