import type { SystemScope } from '@foyer/domain/scope'
import type { Actor } from '@foyer/emails/facts'
import { z } from 'zod'

const actors = { CUSTOMER: 'customer', STAFF: 'staff', SYSTEM: 'system' } as const
const earlier = z.object({ startsAt: z.iso.datetime().optional() }).catch({})
const waiting = z.object({ status: z.literal('PENDING') })

/** A request that the system cancelled because nobody answered it (BOK-16). */
export const wasUnanswered = ({ by, before }: { by: Actor; before: unknown }): boolean =>
  by === 'system' && waiting.safeParse(before).success

/** Who changed the booking, why, and when it was before, from its history (BOK-14). */
export async function changeFacts(
  scope: SystemScope,
  changeId: string,
): Promise<{ by: Actor; reason?: string; oldStartsAt?: string; before: unknown } | null> {
  const change = await scope.db.bookingChange.findUnique({
    where: { id: changeId },
    select: { actorKind: true, reason: true, before: true },
  })
  if (!change) return null
  const { startsAt } = earlier.parse(change.before ?? {})
  return {
    by: actors[change.actorKind],
    before: change.before,
    ...(change.reason ? { reason: change.reason } : {}),
    ...(startsAt ? { oldStartsAt: startsAt } : {}),
  }
}
