import { refusalOf } from '@foyer/api/trpc'

export interface CouponView {
  /** As the address has it. */
  typed?: string
  /** The code that takes something off. */
  code: string | null
  /** Why it does not. */
  why: string | null
}

/** Prices with the coupon of the address, or without it where it is refused: a wrong coupon hides no page (PAY-7). */
export async function tryCoupon<T>(
  typed: string | undefined,
  ask: (coupon?: string) => Promise<T>,
  codeOf: (priced: T) => string | null,
) {
  if (!typed) return { priced: await ask(), coupon: { code: null, why: null } satisfies CouponView }
  try {
    const priced = await ask(typed)
    const code = codeOf(priced)
    return { priced, coupon: { typed, code, why: code ? null : 'coupons.nothing' } satisfies CouponView }
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal?.field !== 'coupon') throw error
    return { priced: await ask(), coupon: { typed, code: null, why: refusal.reason } satisfies CouponView }
  }
}
