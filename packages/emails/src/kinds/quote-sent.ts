import { formatDate } from '@foyer/format/dates'
import type { Composition, Setting } from '../composition.ts'
import type { Facts } from '../facts.ts'
import { composeQuote } from '../quote-composition.ts'

/** Brings a quote, to be read and answered in the portal (INV-5). */
export function composeQuoteSent(facts: Facts['quoteSent'], setting: Setting): Composition {
  const { facts: fact, rows, preheaders, dateLocale } = setting.words
  const validUntil = formatDate(facts.validUntil, dateLocale)
  const told = composeQuote(facts, setting, {
    ...{ fact: fact.quoteSent, preheader: preheaders.quoteSent },
    rows: [{ name: rows.validUntil, value: validUntil }],
  })
  return { ...told, values: { ...told.values, valid_until: validUntil } }
}
