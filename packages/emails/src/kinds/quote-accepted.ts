import { formatDate } from '@foyer/format/dates'
import type { Composition, Setting } from '../composition.ts'
import type { Facts } from '../facts.ts'
import { composeQuote } from '../quote-composition.ts'

/** What the customer accepted, in writing (INV-5). */
export function composeQuoteAccepted(facts: Facts['quoteAccepted'], setting: Setting): Composition {
  const { facts: fact, rows, preheaders, dateLocale } = setting.words
  return composeQuote(facts, setting, {
    ...{ fact: fact.quoteConfirmed, preheader: preheaders.quoteAccepted },
    rows: [
      { name: rows.acceptedBy, value: facts.acceptedName },
      { name: rows.acceptedOn, value: formatDate(facts.acceptedOn, dateLocale) },
    ],
  })
}
