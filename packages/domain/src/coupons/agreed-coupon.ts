import { z } from 'zod'

const named = { couponId: z.uuid(), code: z.string() }

/** A coupon as it was agreed: what it takes off stays, whatever becomes of it (PRI-2). Percent with up to three decimals, or minor units. */
export const agreedCoupon = z.discriminatedUnion('kind', [
  z.object({ ...named, kind: z.literal('PERCENT'), percent: z.number() }),
  z.object({ ...named, kind: z.literal('FIXED'), minor: z.int() }),
])
export type AgreedCoupon = z.infer<typeof agreedCoupon>
