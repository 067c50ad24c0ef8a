import { renderToStaticMarkup } from 'react-dom/server'
import { readBody } from './body.ts'
import type { Brand } from './brand.ts'
import { type Locale, messagesIn } from './catalogue.ts'
import { compose } from './compose.ts'
import { expandSubject, expandText } from './expand.ts'
import type { Facts, MessageKind } from './facts.ts'
import type { Letter } from './layout/letter.ts'
import { Page } from './layout/page.tsx'
import { writeText } from './layout/write-text.ts'
import { withLines } from './lines.ts'
import { type Audience, defaultTemplate, type Template } from './template.ts'

export type { Brand } from './brand.ts'

export interface MessageInput<K extends MessageKind = MessageKind> {
  kind: K
  audience: Audience
  locale: Locale
  /** The language with a region, such as en-US, whose habits dates and money follow; the locale's own without one. */
  region?: string
  brand: Brand
  facts: Facts[K]
  /** The text of the business, in place of the shipped one. */
  template?: Template
}

export interface RenderedMessage {
  /** One line. */
  subject: string
  html: string
  text: string
}

/** Writes a message: the layout and fact card of its kind around the text of the business or the shipped one (MSG-3). */
export function renderMessage<K extends MessageKind>(input: MessageInput<K>): RenderedMessage {
  const { kind, audience, locale } = input
  const words = messagesIn(locale)
  const regional = input.region ? { ...words, dateLocale: input.region } : words
  const setting = { audience, words: regional, brand: withLines(input.brand) }
  const composition = compose(kind, withLines(input.facts), setting)
  const template = input.template ?? defaultTemplate(kind, audience, locale, !composition.action)
  const subject = expandSubject(template.subject, composition.values)
  const letter: Letter = {
    ...composition,
    subject,
    fact: expandText(composition.fact, composition.values),
    preheader: expandText(composition.preheader, composition.values),
    blocks: readBody(template.body, composition.values),
    brand: setting.brand,
    words: setting.words,
  }
  return {
    subject,
    html: `<!doctype html>${renderToStaticMarkup(<Page letter={letter} />)}`,
    text: writeText(letter),
  }
}
