import type Stripe from 'stripe'
import { wrong } from '../fault.ts'
import { makeId } from '../make-id.ts'
import type { Parameters } from '../parameters.ts'
import type { World } from '../world.ts'

/** Gives back a charge, whole or in part; never more than it took. */
export function createRefund(world: World, parameters: Parameters): Stripe.Refund {
  const charge = chargeOf(world, parameters)
  const left = charge.amount_captured - charge.amount_refunded
  if (left <= 0) throw wrong(`Charge ${charge.id} has already been refunded.`, undefined, 'charge_already_refunded')
  const amount = parameters.amount('amount') ?? left
  if (amount > left)
    throw wrong(`Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`, 'amount')
  const refund = {
    ...{ id: makeId('re'), object: 'refund', amount, currency: charge.currency, charge: charge.id },
    ...{ created: world.now(), balance_transaction: null, payment_intent: charge.payment_intent, status: 'succeeded' },
    ...{ customer: charge.customer, customer_account: null, payment_method: charge.payment_method },
    ...{ receipt_number: null, source_transfer_reversal: null, transfer_reversal: null },
    metadata: parameters.metadata(),
    reason: parameters.oneOf('reason', ['duplicate', 'fraudulent', 'requested_by_customer']) ?? null,
  } satisfies Stripe.Refund
  charge.amount_refunded += amount
  charge.refunded = charge.amount_refunded >= charge.amount_captured
  world.refunds.add(refund)
  world.happened('refund.created', refund)
  world.happened('charge.refunded', charge)
  return refund
}

function chargeOf(world: World, parameters: Parameters): Stripe.Charge {
  const intentId = parameters.text('payment_intent')
  if (!intentId) return world.charges.get(parameters.needed('charge'), 'charge')
  const intent = world.paymentIntents.get(intentId, 'payment_intent')
  if (intent.status !== 'succeeded')
    throw wrong('This PaymentIntent does not have a successful charge to refund.', 'payment_intent')
  return world.charges.get(String(intent.latest_charge))
}
