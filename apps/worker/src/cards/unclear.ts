import { followUp } from '@foyer/domain/cards/follow-up'
import type { JobHandler } from '../desk.ts'
import { openSystem } from '../gate.ts'

/** Asks Stripe what became of a card being added (PAY-5). */
export const unclear: JobHandler<'cards.unclear'> = async (desk, { businessId, setupId }) => {
  const scope = await openSystem(desk.installation, businessId)
  if (scope) await followUp(scope, { setupId })
}
