import { quotePath } from '@foyer/domain/addresses'
import { describeQuote } from '@foyer/domain/quotes/describe-quote'
import { findSent } from '@foyer/domain/quotes/find-sent'
import { findReader } from '../customers/find-reader.ts'
import type { JobHandler } from '../desk.ts'
import { openSystem } from '../gate.ts'
import { makeLink } from '../mail/links.ts'
import { writeLetter } from '../mail/write-letter.ts'

/** Mails a quote to its customer; nothing once it was answered or withdrawn, or where quotes are switched off (INV-5, PAN-11). */
export const sent: JobHandler<'quotes.sent'> = async (desk, { businessId, quoteId }) => {
  const scope = await openSystem(desk.installation, businessId)
  const row = scope && (await findSent(scope, quoteId))
  const reader = row && (await findReader(scope, row.customerId))
  if (!scope || !row || !reader || row.state !== 'SENT' || !scope.settings.visibility.quotes) return
  const about = { businessId, kind: 'quoteSent', audience: 'customer' as const, now: scope.now }
  await desk.mailer.once({ key: `quotes.sent/${quoteId}`, ...about }, async () => {
    const { email, locale, givenName } = reader
    const leadsTo = quotePath(quoteId)
    const panelUrl = await makeLink(desk, scope, { customerId: row.customerId, email, locale, leadsTo })
    const { number, service, totalMinor, currency, validUntil } = describeQuote({ ...scope, locale }, row)
    return writeLetter(scope, desk.portalUrl, {
      ...{ kind: 'quoteSent', audience: 'customer', locale, to: reader.to, customerId: row.customerId },
      facts: {
        ...{ customerFirstName: givenName, serviceName: service, quoteNumber: String(number), validUntil },
        total: { minor: totalMinor, currency },
        ...(panelUrl && { panelUrl }),
      },
    })
  })
}
