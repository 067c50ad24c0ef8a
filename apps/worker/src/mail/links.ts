import { issueLink } from '@foyer/domain/access/issue-link'
import { openLinkAddress } from '@foyer/domain/addresses'
import type { SystemScope } from '@foyer/domain/scope'
import { inTransaction } from '@foyer/domain/transaction'
import type { Desk } from '../desk.ts'

/** Where a link leads: the hosted portal, or the page of the business's own site that embeds it (ACC-11). Never the host of a request (C9). */
export function linkAddress(
  { portalUrl }: Pick<Desk, 'portalUrl'>,
  scope: SystemScope,
  link: { linkId: string; secret: string; locale: string },
): string {
  const { panelUrl } = scope.settings.panelAccess
  if (!panelUrl) return openLinkAddress(portalUrl, scope.business.slug, link)
  return `${panelUrl.replace(/#.*$/s, '')}#foyer=${link.linkId}.${link.secret}`
}

/** The unique link of one message to one customer (ACC-4); none when the portal is off, the message then carries contact details (ACC-11). */
export async function makeLink(
  desk: Pick<Desk, 'portalUrl'>,
  scope: SystemScope,
  { leadsTo, locale, ...customer }: { customerId: string; email: string; locale: string; leadsTo?: string },
): Promise<string | undefined> {
  if (!scope.settings.panelAccess.enabled) return undefined
  const link = await inTransaction(scope, (tx) =>
    issueLink(scope, tx, { ...customer, purpose: 'NOTIFICATION', ...(leadsTo && { leadsTo }) }),
  )
  return linkAddress(desk, scope, { ...link, locale })
}
