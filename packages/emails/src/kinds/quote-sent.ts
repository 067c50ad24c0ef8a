import { formatDate } from '@foyer/format/dates'
import { inMoney } from '../booked-rows.ts'
import { type Composition, companyValues, type Setting } from '../composition.ts'
import type { Facts } from '../facts.ts'
import { panelLink } from '../panel-link.ts'

/** Brings a quote, to be read and answered in the portal (INV-5). */
export function composeQuoteSent(facts: Facts['quoteSent'], setting: Setting): Composition {
  const { facts: fact, rows, preheaders, actions, dateLocale } = setting.words
  const { quoteNumber, serviceName } = facts
  const { url, ...link } = panelLink(facts.panelUrl, actions.seeQuote, setting)
  const amount = inMoney(facts.total, setting)
  const validUntil = formatDate(facts.validUntil, dateLocale)
  return {
    fact: fact.quoteSent,
    preheader: preheaders.quoteSent,
    values: {
      ...companyValues(setting),
      ...{ customer_first_name: facts.customerFirstName, customer_panel_url: url },
      ...{ service_name: serviceName, quote_number: quoteNumber, amount, valid_until: validUntil },
    },
    card: {
      rows: [
        { name: rows.quote, value: quoteNumber },
        { name: rows.service, value: serviceName },
        { name: rows.total, value: amount },
        { name: rows.validUntil, value: validUntil },
      ],
    },
    ...link,
  }
}
