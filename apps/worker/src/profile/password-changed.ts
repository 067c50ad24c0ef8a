import { findReader } from '../customers/find-reader.ts'
import type { JobHandler } from '../desk.ts'
import { openSystem } from '../gate.ts'
import { makeLink } from '../mail/links.ts'
import { writeLetter } from '../mail/write-letter.ts'

/** Tells a customer that the password was set or changed, whoever did it (ACC-7). */
export const passwordChanged: JobHandler<'profile.passwordChanged'> = async (
  desk,
  { businessId, customerId, changeId },
) => {
  const scope = await openSystem(desk.installation, businessId)
  const reader = scope && (await findReader(scope, customerId))
  if (!reader) return
  const about = {
    key: `profile.passwordChanged/${changeId}`,
    businessId,
    kind: 'securityNotice',
    audience: 'customer',
    now: scope.now,
  } as const
  await desk.mailer.once(about, async () => {
    const change = await scope.db.auditRecord.findFirst({
      where: { action: 'access.passwordSet', subjectId: customerId },
      orderBy: { createdAt: 'desc' },
      select: { createdAt: true },
    })
    const panelUrl = await makeLink(desk, scope, { customerId, email: reader.email, locale: reader.locale })
    return writeLetter(scope, desk.portalUrl, {
      ...{ kind: 'securityNotice', audience: 'customer', locale: reader.locale, to: reader.to, customerId },
      facts: {
        ...{ customerFirstName: reader.givenName, what: 'passwordChanged', zone: reader.timeZone },
        at: (change?.createdAt ?? scope.now).toISOString(),
        ...(panelUrl && { panelUrl }),
      },
    })
  })
}
