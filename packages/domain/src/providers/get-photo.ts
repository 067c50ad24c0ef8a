import { z } from 'zod'
import type { CustomerScope, StaffScope, VisitorScope } from '../scope.ts'

export const getPhotoInput = z.strictObject({ providerId: z.uuid() })

/** A provider's photo, for anybody on the business's pages, unless the business hides them there (PAN-11). */
export async function getPhoto(
  scope: VisitorScope | CustomerScope | StaffScope,
  { providerId }: { providerId: string },
) {
  if (!getPhotoInput.safeParse({ providerId }).success) return null
  if (scope.kind !== 'staff' && !scope.settings.visibility.providerPhotos) return null
  const where = { businessId_providerId: { businessId: scope.businessId, providerId } }
  const found = await scope.db.providerPhoto.findUnique({ where, select: { type: true, bytes: true, updatedAt: true } })
  return found && { type: found.type, bytes: found.bytes, version: String(found.updatedAt.getTime()) }
}
