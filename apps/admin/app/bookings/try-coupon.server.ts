import { refusalOf } from '@foyer/api/trpc'

/** Prices with the coupon of the address, or without it where it is refused, and says why (PAY-7). */
export async function tryCoupon<T>(typed: string | undefined, ask: (coupon?: string) => Promise<T>) {
  try {
    return { price: await ask(typed), refused: null }
  } catch (error) {
    const refusal = refusalOf(error)
    if (!typed || refusal?.field !== 'coupon') throw error
    return { price: await ask(), refused: refusal.reason }
  }
}
