import { z } from 'zod'
import { pictureInput, readPicture } from '../images/read-picture.ts'
import { record } from '../record.ts'
import type { StaffScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'

export const changeLogoInput = z.strictObject({ picture: pictureInput })

/** Replaces the logo: a PNG, JPEG or WebP of at most 256 kB and 2000 pixels a side, judged by content (ACC-11, C18). */
export async function changeLogo(
  scope: StaffScope,
  { picture }: z.infer<typeof changeLogoInput>,
): Promise<{ changed: true }> {
  const logo = picture === null ? null : readPicture(picture, 'settings.logoInvalid')
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
