import type { Locale } from '@foyer/domain/locales'
import type { SystemScope } from '@foyer/domain/scope'
import type { Facts, MessageKind } from '@foyer/emails/facts'
import { renderMessage } from '@foyer/emails/render'
import type { Audience } from '@foyer/emails/template'
import { regionalLocale } from '@foyer/format/region'
import { brandOf } from './brand.ts'
import type { Letter } from './letter.ts'

export interface Writing<K extends MessageKind> {
  kind: K
  audience: Audience
  locale: Locale
  to: Letter['to']
  customerId?: string
  facts: Facts[K]
  calendar?: Letter['calendar']
  attachment?: Letter['attachment']
}

/** Writes a business's message in its reader's language, with its own wording where it has one (MSG-3, MSG-7). */
export async function writeLetter<K extends MessageKind>(
  scope: SystemScope,
  portalUrl: string,
  writing: Writing<K>,
): Promise<Letter> {
  const { kind, audience, locale, to, customerId, facts, calendar, attachment } = writing
  const { business } = scope
  const template = await scope.db.messageTemplate.findFirst({
    where: { kind, audience, channel: 'email', locale },
    select: { subject: true, body: true },
  })
  const rendered = renderMessage({
    kind,
    audience,
    locale,
    region: regionalLocale(locale, business.currency),
    brand: brandOf(business, portalUrl),
    facts,
    ...(template && { template }),
  })
  return {
    ...rendered,
    to,
    customerId: customerId ?? null,
    fromName: business.name,
    replyTo: business.contact.email ?? null,
    ...(calendar && { calendar }),
    ...(attachment && { attachment }),
  }
}
