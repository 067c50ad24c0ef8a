import { staffPasswordAddress } from '@foyer/domain/addresses'
import { isLocale } from '@foyer/domain/locales'
import { answerReset } from '@foyer/domain/staff/answer-reset'
import { renderMessage } from '@foyer/emails/render'
import type { JobHandler } from '../desk.ts'
import { openStaffAccess } from '../gate.ts'
import { foyerBrand } from '../mail/brand.ts'

/** Mails the link for a new staff password to a known address and nothing to an unknown one (ACC-12, ACC-2). */
export const resetRequested: JobHandler<'staff.resetRequested'> = async (desk, { requestId }) => {
  const access = await openStaffAccess(desk.installation)
  const about = {
    key: `staff.resetRequested/${requestId}`,
    businessId: null,
    kind: 'staffReset',
    audience: 'staff',
    now: access.now,
    urgent: true,
  } as const
  await desk.mailer.once(about, async () => {
    const answer = await answerReset(access, { requestId })
    if (!answer) return null
    const { staff, minutes, tokenId, secret } = answer
    const facts = { staffName: staff.name, url: staffPasswordAddress(desk.adminUrl, tokenId, secret), minutes }
    const locale = isLocale(staff.locale) ? staff.locale : 'en'
    const rendered = renderMessage({ kind: 'staffReset', audience: 'staff', locale, brand: foyerBrand, facts })
    const to = { name: staff.name, address: staff.email }
    return { ...rendered, to, customerId: null, fromName: foyerBrand.name, replyTo: null }
  })
}
