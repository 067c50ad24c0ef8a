import { staffPasswordAddress } from '@foyer/domain/addresses'
import { isLocale } from '@foyer/domain/locales'
import { answerInvitation } from '@foyer/domain/staff/answer-invitation'
import type { JobHandler } from '../desk.ts'
import { openSystem } from '../gate.ts'
import { writeLetter } from '../mail/write-letter.ts'

/** Mails a new colleague the way into the admin app; whoever has a password from another business just signs in (ACC-12). */
export const invited: JobHandler<'staff.invited'> = async (desk, { businessId, staffId, invitationId }) => {
  const scope = await openSystem(desk.installation, businessId)
  if (!scope) return
  const about = {
    key: `staff.invited/${invitationId}`,
    businessId,
    kind: 'staffInvitation',
    audience: 'staff',
    now: scope.now,
  } as const
  await desk.mailer.once(about, async () => {
    const answer = await answerInvitation(scope, { staffId })
    if (!answer) return null
    const { staff, role, token } = answer
    const url = token ? staffPasswordAddress(desk.adminUrl, token.tokenId, token.secret) : desk.adminUrl
    return writeLetter(scope, desk.portalUrl, {
      ...{ kind: 'staffInvitation', audience: 'staff', locale: isLocale(staff.locale) ? staff.locale : scope.locale },
      to: { name: staff.name, address: staff.email },
      facts: { staffName: staff.name, url, businessName: scope.business.name, role },
    })
  })
}
