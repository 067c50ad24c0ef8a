import type { PaymentRow } from '@foyer/db/queries/payments'
import type Stripe from 'stripe'
import type { SystemScope } from '../scope.ts'
import { paidCard } from './paid-card.ts'

/** The card that paid, asked of Stripe where its news are still on their way; null where it cannot be known now, which nobody waits for. */
export async function askPaidCard({ stripe }: SystemScope, payment: PaymentRow) {
  const known = paidCard(payment)
  if (known || payment.method !== 'card' || !payment.intentId || !stripe) return known
  const asked = stripe.client.paymentIntents.retrieve(payment.intentId, { expand: ['latest_charge'] })
  const charge = (await asked.catch(() => null))?.latest_charge as Stripe.Charge | null | undefined
  const { brand = null, last4 = null } = charge?.payment_method_details?.card ?? {}
  return paidCard({ cardBrand: brand, cardLast4: last4 })
}
