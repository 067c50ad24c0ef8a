import { answerRequest } from '@foyer/domain/access/answer-request'
import { chooseLocale } from '@foyer/domain/locales'
import type { JobHandler } from '../desk.ts'
import { openSystem } from '../gate.ts'
import { linkAddress } from '../mail/links.ts'
import { writeLetter } from '../mail/write-letter.ts'

/** Mails the way in to a known address and nothing to an unknown one (ACC-2); in the language it was asked for in (ACC-1). */
export const requested: JobHandler<'access.requested'> = async (desk, { businessId, requestId }) => {
  const scope = await openSystem(desk.installation, businessId)
  if (!scope) return
  const about = {
    key: `access.requested/${requestId}`,
    businessId,
    kind: 'access',
    audience: 'customer',
    now: scope.now,
    urgent: true,
  } as const
  await desk.mailer.once(about, async () => {
    const answer = await answerRequest(scope, { requestId })
    if (!answer) return null
    const { customer, purpose, minutes, code } = answer
    const locale = chooseLocale([answer.locale, customer.locale], scope.business.languages)
    const panelUrl = linkAddress(desk, scope, { ...answer, locale })
    const customerFirstName = customer.givenName
    const shared = {
      audience: 'customer' as const,
      locale,
      to: { name: `${customer.givenName} ${customer.familyName}`.trim(), address: customer.email },
      customerId: customer.id,
    }
    return purpose === 'PASSWORD'
      ? writeLetter(scope, desk.portalUrl, {
          ...shared,
          kind: 'passwordReset',
          facts: { customerFirstName, panelUrl, minutes },
        })
      : writeLetter(scope, desk.portalUrl, {
          ...shared,
          kind: 'access',
          facts: { customerFirstName, panelUrl, minutes, code: code ?? '' },
        })
  })
}
