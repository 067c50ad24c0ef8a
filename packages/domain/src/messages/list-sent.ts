import { z } from 'zod'
import type { StaffScope } from '../scope.ts'

export const listSentInput = z
  .strictObject({ customerId: z.uuid().optional(), bookingId: z.uuid().optional() })
  .refine(({ customerId, bookingId }) => Boolean(customerId) !== Boolean(bookingId))

/** What was sent to a customer, or about a booking, newest first; kinds and times, never contents (MSG-1). */
export async function listSent(scope: StaffScope, { customerId, bookingId }: z.infer<typeof listSentInput>) {
  const sent = await scope.db.sentMessage.findMany({
    where: { ...(customerId && { customerId }), ...(bookingId && { bookingId }) },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    take: 50,
    select: { id: true, kind: true, audience: true, state: true, startedAt: true, sentAt: true },
  })
  return sent.map(({ startedAt, sentAt, ...message }) => ({ ...message, at: (sentAt ?? startedAt).toISOString() }))
}
