import { z } from 'zod'
import { pictureInput, readPicture } from '../images/read-picture.ts'
import { record } from '../record.ts'
import type { StaffScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { findSeen } from './find-seen.ts'

export const changePictureInput = z.strictObject({ eventId: z.uuid(), picture: pictureInput })

/** Replaces an event's picture or takes it away: a PNG, JPEG or WebP of at most 256 kB and 2000 pixels a side (C18). */
export async function changePicture(scope: StaffScope, { eventId, picture }: z.infer<typeof changePictureInput>) {
  await findSeen(scope, eventId)
  const read = picture === null ? null : readPicture(picture, 'events.pictureInvalid')
  await inTransaction(scope, async (tx) => {
    const key = { businessId: scope.businessId, eventId }
    if (read) {
      const data = { ...read, updatedAt: scope.now }
      const where = { businessId_eventId: key }
      await tx.eventPicture.upsert({ where, create: { ...key, ...data }, update: data, select: { type: true } })
    } else await tx.eventPicture.deleteMany({ where: key })
    const detail = read ? { type: read.type, bytes: read.bytes.length } : { removed: true }
    await record(scope, tx, { action: 'events.pictureChanged', subjectKind: 'event', subjectId: eventId, detail })
  })
  return { changed: true }
}
