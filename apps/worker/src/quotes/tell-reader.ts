import { quotePath } from '@foyer/domain/addresses'
import { describeQuote } from '@foyer/domain/quotes/describe-quote'
import type { findSent } from '@foyer/domain/quotes/find-sent'
import type { SystemScope } from '@foyer/domain/scope'
import type { Facts } from '@foyer/emails/facts'
import { findReader } from '../customers/find-reader.ts'
import type { Desk } from '../desk.ts'
import { makeLink } from '../mail/links.ts'
import { writeLetter } from '../mail/write-letter.ts'

export type SentQuote = NonNullable<Awaited<ReturnType<typeof findSent>>>

type Shared = 'customerFirstName' | 'panelUrl' | 'serviceName' | 'quoteNumber' | 'total'

interface Told<K extends 'quoteSent' | 'quoteAccepted'> {
  kind: K
  /** Names the message for ever. */
  key: string
  /** What is told besides what quote it is. */
  more: Omit<Facts[K], Shared>
}

/** Writes to a quote's customer about it, once, with a link that leads to it; to nobody who has no address. */
export async function tellReader<K extends 'quoteSent' | 'quoteAccepted'>(
  desk: Desk,
  scope: SystemScope,
  row: SentQuote,
  { kind, key, more }: Told<K>,
): Promise<void> {
  const { businessId, customerId } = row
  const reader = await findReader(scope, customerId)
  if (!reader) return
  const about = { businessId, kind, audience: 'customer' as const, now: scope.now }
  await desk.mailer.once({ key, ...about }, async () => {
    const { email, locale, givenName } = reader
    const panelUrl = await makeLink(desk, scope, { customerId, email, locale, leadsTo: quotePath(row.id) })
    const { number, service, totalMinor, currency } = describeQuote({ ...scope, locale }, row)
    const facts = {
      ...{ customerFirstName: givenName, serviceName: service, quoteNumber: String(number) },
      ...{ total: { minor: totalMinor, currency }, ...(panelUrl && { panelUrl }) },
      ...more,
    } as unknown as Facts[K]
    return writeLetter(scope, desk.portalUrl, { kind, audience: 'customer', locale, to: reader.to, customerId, facts })
  })
}
