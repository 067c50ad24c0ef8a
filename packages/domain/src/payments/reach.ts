import Stripe from 'stripe'
import { DomainError } from '../errors.ts'

/** What Stripe answers; when it cannot be reached or is busy, trying again later is what helps. */
export async function reach<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked
  } catch (error) {
    const { errors } = Stripe
    const mayPass =
      error instanceof errors.StripeConnectionError ||
      error instanceof errors.StripeAPIError ||
      error instanceof errors.StripeRateLimitError ||
      error instanceof errors.StripeIdempotencyError
    throw mayPass ? new DomainError('payments.unavailable', { retryAfter: 5, cause: error }) : error
  }
}
