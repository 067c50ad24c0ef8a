import type { SystemScope } from '@foyer/domain/scope'
import type { Actor } from '@foyer/emails/facts'
import { z } from 'zod'

const actors = { CUSTOMER: 'customer', STAFF: 'staff', SYSTEM: 'system' } as const
const earlier = z.object({ startsAt: z.iso.datetime().optional() }).catch({})
const lapsed = z.object({ why: z.enum(['unanswered', 'unpaid']) })
const waiting = z.object({ status: z.literal('PENDING') })

/** Why the system cancelled it: nobody answered the request, or paid (BOK-16); histories of before tell it by the status alone. */
export function lapseOf({ by, before, after }: { by: Actor; before: unknown; after: unknown }): Lapse | undefined {
  if (by !== 'system') return undefined
  return lapsed.safeParse(after).data?.why ?? (waiting.safeParse(before).success ? 'unanswered' : undefined)
}

type Lapse = z.infer<typeof lapsed>['why']

/** Who changed the booking, why, and when it was before, from its history (BOK-14). */
export async function changeFacts(
  scope: SystemScope,
  changeId: string,
): Promise<{ by: Actor; reason?: string; oldStartsAt?: string; before: unknown; after: unknown } | null> {
  const change = await scope.db.bookingChange.findUnique({
    where: { id: changeId },
    select: { actorKind: true, reason: true, before: true, after: true },
  })
  if (!change) return null
  const { startsAt } = earlier.parse(change.before ?? {})
  return {
    by: actors[change.actorKind],
    before: change.before,
    after: change.after,
    ...(change.reason ? { reason: change.reason } : {}),
    ...(startsAt ? { oldStartsAt: startsAt } : {}),
  }
}
