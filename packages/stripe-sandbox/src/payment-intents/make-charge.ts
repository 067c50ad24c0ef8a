import type Stripe from 'stripe'
import type { Refusal } from '../cards.ts'
import { makeId } from '../make-id.ts'
import type { World } from '../world.ts'

/** The attempt to take the money of an intent with a card: it went well, or the bank refused. */
export function makeCharge(
  world: World,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  { captured, refusal }: { captured: boolean; refusal?: Refusal },
): Stripe.Charge {
  const { id, amount, currency, customer, description, metadata, receipt_email } = intent
  const charge = {
    ...{ id: makeId('ch'), object: 'charge', created: world.now(), livemode: false },
    ...{ amount, currency, customer, description, metadata: { ...metadata }, receipt_email, payment_intent: id },
    ...{ amount_captured: captured ? amount : 0, amount_refunded: 0, captured, refunded: false, disputed: false },
    ...{ paid: !refusal, status: refusal ? 'failed' : 'succeeded', payment_method: method.id },
    ...{ failure_code: refusal?.code ?? null, failure_message: refusal?.message ?? null },
    ...{ application: null, application_fee: null, application_fee_amount: null, balance_transaction: null },
    ...{ calculated_statement_descriptor: null, failure_balance_transaction: null, fraud_details: {} },
    ...{
      on_behalf_of: null,
      payment_method_details: detailsOf(method),
      receipt_number: null,
      receipt_url: null,
      review: null,
    },
    ...{ shipping: null, source: null, source_transfer: null, statement_descriptor: null },
    ...{ statement_descriptor_suffix: null, transfer_data: null, transfer_group: null },
    billing_details: method.billing_details,
    outcome: null,
  } satisfies Stripe.Charge
  return world.charges.add(charge)
}

/** Of the card what a receipt tells. */
function detailsOf({ card }: Stripe.PaymentMethod): Stripe.Charge.PaymentMethodDetails | null {
  if (!card) return null
  const { brand, last4, country, exp_month, exp_year, fingerprint, funding } = card
  return {
    type: 'card',
    card: {
      ...{ brand, last4, country, exp_month, exp_year, fingerprint, funding, network: brand },
      ...{ amount_authorized: null, authorization_code: null, checks: null, installments: null, mandate: null },
      ...{ network_transaction_id: null, regulated_status: null, three_d_secure: null, wallet: null },
      ...{ electronic_commerce_indicator: null, transaction_link_id: null },
    },
  }
}
