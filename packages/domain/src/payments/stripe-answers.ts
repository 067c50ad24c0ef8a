import Stripe from 'stripe'

/** Stripe names an object by its id, or gives it whole where that was asked for. */
export const idOf = (what: string | { id: string } | null): string =>
  typeof what === 'string' ? what : (what?.id ?? '')

/** What Stripe refuses for ever or does not know is null; everything else that goes wrong is tried again. */
export function orRefused(error: unknown): null {
  if (error instanceof Stripe.errors.StripeInvalidRequestError) return null
  throw error
}
