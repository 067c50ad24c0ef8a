import { staffQuoteAddress } from '@foyer/domain/addresses'
import { isLocale } from '@foyer/domain/locales'
import { describeQuote } from '@foyer/domain/quotes/describe-quote'
import { findSender } from '@foyer/domain/quotes/find-sender'
import { findSent } from '@foyer/domain/quotes/find-sent'
import type { JobHandler } from '../desk.ts'
import { openSystem } from '../gate.ts'
import { writeLetter } from '../mail/write-letter.ts'

/** Tells whoever sent a quote what the customer answered; the business's address once they have left (INV-5). */
export const answered: JobHandler<'quotes.answered'> = async (desk, { businessId, quoteId }) => {
  const scope = await openSystem(desk.installation, businessId)
  const row = scope && (await findSent(scope, quoteId))
  const sender = row && (await findSender(scope, row))
  if (!scope || !row || !sender) return
  const about = { businessId, kind: 'quoteAnswered', audience: 'staff' as const, now: scope.now }
  await desk.mailer.once({ key: `quotes.answered/${quoteId}`, ...about }, async () => {
    const locale = isLocale(sender.locale) ? sender.locale : scope.locale
    const { number, service, totalMinor, currency, state, declineReason } = describeQuote({ ...scope, locale }, row)
    const { givenName, familyName } = row.customer
    return writeLetter(scope, desk.portalUrl, {
      ...{ kind: 'quoteAnswered', audience: 'staff', locale, to: { name: sender.name, address: sender.email } },
      facts: {
        ...{ customerName: `${givenName} ${familyName}`.trim(), url: staffQuoteAddress(desk.adminUrl, quoteId) },
        ...{ serviceName: service, quoteNumber: String(number), total: { minor: totalMinor, currency } },
        ...{ isAccepted: state === 'ACCEPTED', ...(declineReason && { reason: declineReason }) },
      },
    })
  })
}
