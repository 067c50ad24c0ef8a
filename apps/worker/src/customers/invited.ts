import type { JobHandler } from '../desk.ts'
import { openSystem } from '../gate.ts'
import { makeLink } from '../mail/links.ts'
import { writeLetter } from '../mail/write-letter.ts'
import { findReader } from './find-reader.ts'

/** Mails a customer the way into the portal (ACC-10), or how to reach the business while the portal is off (ACC-11). */
export const invited: JobHandler<'customers.invited'> = async (desk, { businessId, customerId, invitationId }) => {
  const scope = await openSystem(desk.installation, businessId)
  const reader = scope && (await findReader(scope, customerId))
  if (!reader) return
  const about = {
    key: `customers.invited/${invitationId}`,
    businessId,
    kind: 'invitation',
    audience: 'customer',
    now: scope.now,
  } as const
  await desk.mailer.once(about, async () => {
    const panelUrl = await makeLink(desk, scope, { customerId, email: reader.email, locale: reader.locale })
    return writeLetter(scope, desk.portalUrl, {
      ...{ kind: 'invitation', audience: 'customer', locale: reader.locale, to: reader.to, customerId },
      facts: { customerFirstName: reader.givenName, ...(panelUrl && { panelUrl }) },
    })
  })
}
