import { type Locale, messagesIn } from './catalogue.ts'
import type { MessageKind } from './facts.ts'

/** Subject and body as text with placeholders; a blank line parts paragraphs (MSG-3). */
export interface Template {
  subject: string
  body: string
}

export type Audience = 'customer' | 'provider' | 'staff'

/** The shipped text of a kind, which a business may replace; `portalOff` gives the one that speaks of no link (ACC-11). */
export function defaultTemplate(kind: MessageKind, audience: Audience, locale: Locale, portalOff = false): Template {
  const texts = messagesIn(locale).templates[kind]
  if ('provider' in texts) return audience === 'customer' ? texts.customer : texts.provider
  return portalOff && 'portalOff' in texts ? texts.portalOff : texts.portalOn
}
