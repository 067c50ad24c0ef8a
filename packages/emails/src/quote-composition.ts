import { inMoney } from './booked-rows.ts'
import { type Composition, companyValues, type Row, type Setting } from './composition.ts'
import type { Facts } from './facts.ts'
import { panelLink } from './panel-link.ts'

type Shared = Pick<Facts['quoteSent'], 'customerFirstName' | 'panelUrl' | 'serviceName' | 'quoteNumber' | 'total'>

interface Told {
  fact: string
  preheader: string
  rows: Row[]
}

/** A message to a customer about a quote: which one, what for, how much, and what is told of it. */
export function composeQuote(facts: Shared, setting: Setting, { fact, preheader, rows: more }: Told): Composition {
  const { rows, actions } = setting.words
  const { quoteNumber, serviceName } = facts
  const { url, ...link } = panelLink(facts.panelUrl, actions.seeQuote, setting)
  const amount = inMoney(facts.total, setting)
  return {
    ...{ fact, preheader },
    values: {
      ...companyValues(setting),
      ...{ customer_first_name: facts.customerFirstName, customer_panel_url: url },
      ...{ service_name: serviceName, quote_number: quoteNumber, amount },
    },
    card: {
      rows: [
        { name: rows.quote, value: quoteNumber },
        { name: rows.service, value: serviceName },
        { name: rows.total, value: amount },
        ...more,
      ],
    },
    ...link,
  }
}
