import type Stripe from 'stripe'
import { makeId } from '../make-id.ts'
import type { World } from '../world.ts'

const week = 7 * 24 * 60 * 60

const noEvidence = {
  ...{ access_activity_log: null, billing_address: null, cancellation_policy: null, cancellation_rebuttal: null },
  ...{ cancellation_policy_disclosure: null, customer_communication: null, customer_email_address: null },
  ...{ customer_name: null, customer_purchase_ip: null, customer_signature: null, duplicate_charge_id: null },
  ...{ duplicate_charge_documentation: null, duplicate_charge_explanation: null, enhanced_evidence: {} },
  ...{ product_description: null, receipt: null, refund_policy: null, refund_policy_disclosure: null },
  ...{ refund_refusal_explanation: null, service_date: null, service_documentation: null, shipping_address: null },
  ...{ shipping_carrier: null, shipping_date: null, shipping_documentation: null, shipping_tracking_number: null },
  ...{ uncategorized_file: null, uncategorized_text: null },
} satisfies Stripe.Dispute.Evidence

/** The holder of the card contests a charge. */
export function openDispute(world: World, charge: Stripe.Charge): void {
  charge.disputed = true
  const dispute = {
    ...{ id: makeId('du'), object: 'dispute', amount: charge.amount, currency: charge.currency, charge: charge.id },
    ...{ created: world.now(), livemode: false, payment_intent: charge.payment_intent, reason: 'fraudulent' },
    ...{ status: 'needs_response', is_charge_refundable: false, metadata: {}, balance_transactions: [] },
    ...{ enhanced_eligibility_types: [], intended_submission_method: null, evidence: noEvidence },
    evidence_details: {
      ...{ due_by: world.now() + week, has_evidence: false, past_due: false, submission_count: 0 },
      ...{ enhanced_eligibility: {}, submission_method: 'not_submitted' },
    },
  } satisfies Stripe.Dispute
  world.happened('charge.dispute.created', dispute)
}
