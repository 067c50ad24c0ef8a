import { z } from 'zod'
import type { CustomerScope, VisitorScope } from '../scope.ts'

const input = z.uuid()

/** A provider's photo, for anybody on the business's pages, unless the business hides them (PAN-11). */
export async function getPhoto(scope: VisitorScope | CustomerScope, { providerId }: { providerId: string }) {
  if (!scope.settings.visibility.providerPhotos || !input.safeParse(providerId).success) return null
  const where = { businessId_providerId: { businessId: scope.businessId, providerId } }
  const found = await scope.db.providerPhoto.findUnique({ where, select: { type: true, bytes: true, updatedAt: true } })
  return found && { type: found.type, bytes: found.bytes, version: String(found.updatedAt.getTime()) }
}
