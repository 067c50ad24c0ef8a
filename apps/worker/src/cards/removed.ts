import { detach } from '@foyer/domain/cards/detach'
import type { JobHandler } from '../desk.ts'
import { openSystem } from '../gate.ts'

/** Lets Stripe forget a card that was removed here (PAY-5). */
export const removed: JobHandler<'cards.removed'> = async (desk, { businessId, methodId }) => {
  const scope = await openSystem(desk.installation, businessId)
  if (scope) await detach(scope, { methodId })
}
