import { z } from 'zod'
import { pictureInput, readPicture } from '../images/read-picture.ts'
import { record } from '../record.ts'
import type { StaffScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { loadProvider } from './load-provider.ts'

export const changePhotoInput = z.strictObject({ providerId: z.uuid(), picture: pictureInput })

/** Replaces a provider's photo or takes it away: a PNG, JPEG or WebP of at most 256 kB and 2000 pixels a side (PAN-11, C18). */
export async function changePhoto(
  scope: StaffScope,
  { providerId, picture }: z.infer<typeof changePhotoInput>,
): Promise<{ changed: true }> {
  await loadProvider(scope.db, providerId)
  const photo = picture === null ? null : readPicture(picture, 'providers.photoInvalid')
  await inTransaction(scope, async (tx) => {
    const key = { businessId: scope.businessId, providerId }
    if (photo) {
      const data = { ...photo, updatedAt: scope.now }
      const where = { businessId_providerId: key }
      await tx.providerPhoto.upsert({ where, create: { ...key, ...data }, update: data, select: { type: true } })
    } else await tx.providerPhoto.deleteMany({ where: key })
    const detail = photo ? { type: photo.type, bytes: photo.bytes.length } : { removed: true }
    await record(scope, tx, {
      action: 'providers.photoChanged',
      subjectKind: 'provider',
      subjectId: providerId,
      detail,
    })
  })
  return { changed: true }
}
