import { staffQuoteAddress } from '@foyer/domain/addresses'
import { isLocale } from '@foyer/domain/locales'
import { describeQuote } from '@foyer/domain/quotes/describe-quote'
import { findSender } from '@foyer/domain/quotes/find-sender'
import { findSent } from '@foyer/domain/quotes/find-sent'
import type { SystemScope } from '@foyer/domain/scope'
import { todayOf } from '@foyer/domain/times/days'
import type { Desk, JobHandler } from '../desk.ts'
import { openSystem } from '../gate.ts'
import { allTold } from '../mail/all-told.ts'
import { writeLetter } from '../mail/write-letter.ts'
import { type SentQuote, tellReader } from './tell-reader.ts'

/** Tells whoever sent a quote what the customer answered, and a customer who accepted what that was (INV-5). */
export const answered: JobHandler<'quotes.answered'> = async (desk, { businessId, quoteId }) => {
  const scope = await openSystem(desk.installation, businessId)
  const row = scope && (await findSent(scope, quoteId))
  if (!scope || !row) return
  await allTold([tellSender(desk, scope, row), confirm(desk, scope, row)])
}

async function confirm(desk: Desk, scope: SystemScope, row: SentQuote): Promise<void> {
  const { id, state, acceptedName, answeredAt } = row
  if (state !== 'ACCEPTED' || !acceptedName || !answeredAt) return
  const more = { acceptedName, acceptedOn: todayOf({ ...scope, now: answeredAt }) }
  await tellReader(desk, scope, row, { kind: 'quoteAccepted', key: `quotes.accepted/${id}`, more })
}

/** The business's address once whoever sent it has left. */
async function tellSender(desk: Desk, scope: SystemScope, row: SentQuote): Promise<void> {
  const { id: quoteId, businessId } = row
  const sender = await findSender(scope, row)
  if (!sender) return
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
