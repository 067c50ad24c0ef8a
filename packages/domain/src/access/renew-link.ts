import { z } from 'zod'
import type { VisitorScope } from '../scope.ts'
import { findLink } from './find-link.ts'
import { requestLink } from './request-link.ts'

export const renewLinkInput = z.strictObject({ linkId: z.uuid() })

/** Mails a fresh link to the address a used or expired one went to; an unknown link gets the same answer (ACC-5). */
export async function renewLink(
  scope: VisitorScope,
  { linkId }: z.infer<typeof renewLinkInput>,
): Promise<{ asking: string }> {
  const link = await findLink(scope.db, linkId)
  const email = link?.email ?? `${linkId}@unknown.invalid`
  return requestLink(scope, { email, forgotPassword: link?.purpose === 'PASSWORD' })
}
