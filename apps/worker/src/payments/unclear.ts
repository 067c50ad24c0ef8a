import { followUp } from '@foyer/domain/payments/follow-up'
import type { JobHandler } from '../desk.ts'
import { openSystem } from '../gate.ts'

/** Asks Stripe about an order of which nothing was heard (PAY-6). */
export const unclear: JobHandler<'payments.unclear'> = async (desk, { businessId, paymentId }) => {
  const scope = await openSystem(desk.installation, businessId)
  if (scope) await followUp(scope, { paymentId })
}
