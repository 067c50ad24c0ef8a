import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { record } from '../record.ts'
import type { StaffScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { readImage } from './read-image.ts'

const mostBytes = 256 * 1024
const mostPixels = 2000

/** The picture in Base64; null takes the logo away. */
export const changeLogoInput = z.strictObject({
  picture: z
    .base64()
    .max(Math.ceil(mostBytes / 3) * 4 + 4)
    .nullable(),
})

/** Replaces the logo: a PNG, JPEG or WebP of at most 256 kB and 2000 pixels a side, judged by content (ACC-11, C18). */
export async function changeLogo(
  scope: StaffScope,
  { picture }: z.infer<typeof changeLogoInput>,
): Promise<{ changed: true }> {
  const logo = picture === null ? null : readLogo(picture)
  await inTransaction(scope, async (tx) => {
    const where = { businessId: scope.businessId }
    if (logo) {
      const data = { ...logo, updatedAt: scope.now }
      await tx.businessLogo.upsert({ where, create: { ...where, ...data }, update: data, select: { type: true } })
    } else await tx.businessLogo.deleteMany({ where })
    const detail = logo ? { type: logo.type, bytes: logo.bytes.length } : { removed: true }
    await record(scope, tx, {
      action: 'businesses.logoChanged',
      subjectKind: 'business',
      subjectId: scope.businessId,
      detail,
    })
  })
  return { changed: true }
}

function readLogo(picture: string) {
  const bytes = new Uint8Array(Buffer.from(picture, 'base64'))
  const image = readImage(bytes)
  const fits = image && image.width > 0 && image.height > 0 && Math.max(image.width, image.height) <= mostPixels
  if (!fits || bytes.length > mostBytes) throw new DomainError('settings.logoInvalid', { field: 'picture' })
  return { type: image.type, bytes }
}
