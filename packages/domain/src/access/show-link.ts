import { z } from 'zod'
import type { VisitorScope } from '../scope.ts'
import { findLink, linkIsAlive } from './find-link.ts'
import { maskEmail } from './mask.ts'

export const showLinkInput = z.strictObject({ linkId: z.uuid() })

/** What opening a link shows; it changes nothing, so scanners and previews can't spend it (ACC-5). */
export async function showLink(scope: VisitorScope, { linkId }: z.infer<typeof showLinkInput>) {
  const link = scope.settings.panelAccess.enabled ? await findLink(scope.db, linkId) : null
  if (!link || !linkIsAlive(link, scope.now)) return { state: 'spent' as const }
  return { state: 'ready' as const, email: maskEmail(link.email), leadsToPassword: link.purpose === 'PASSWORD' }
}
