import { z } from 'zod'
import type { CustomerScope, StaffScope, VisitorScope } from '../scope.ts'

export const getPictureInput = z.strictObject({ eventId: z.uuid() })

/** An event's picture, for anybody on the business's pages once it is published. */
export async function getPicture(scope: VisitorScope | CustomerScope | StaffScope, { eventId }: { eventId: string }) {
  if (!getPictureInput.safeParse({ eventId }).success) return null
  const found = await scope.db.eventPicture.findUnique({
    where: { businessId_eventId: { businessId: scope.businessId, eventId } },
    select: { type: true, bytes: true, updatedAt: true, event: { select: { published: true } } },
  })
  if (!found || (scope.kind !== 'staff' && !found.event.published)) return null
  return { type: found.type, bytes: found.bytes, version: String(found.updatedAt.getTime()) }
}
