import { inMoney } from '../booked-rows.ts'
import { type Composition, companyValues, type Setting } from '../composition.ts'
import type { Facts } from '../facts.ts'
import { webAddress } from '../lines.ts'

/** Tells staff what a customer answered to a quote (INV-5). */
export function composeQuoteAnswered(facts: Facts['quoteAnswered'], setting: Setting): Composition {
  const { facts: fact, rows, preheaders, actions, aCustomer } = setting.words
  const { quoteNumber, serviceName, isAccepted, reason } = facts
  const customer = facts.customerName || aCustomer
  const url = webAddress(facts.url)
  const amount = inMoney(facts.total, setting)
  return {
    fact: isAccepted ? fact.quoteAccepted : fact.quoteDeclined,
    preheader: preheaders.quoteAnswered,
    values: {
      ...companyValues(setting),
      ...{ customer_full_name: customer, staff_url: url, service_name: serviceName, quote_number: quoteNumber, amount },
    },
    ...(url && { action: { label: actions.openQuote, url } }),
    card: {
      rows: [
        { name: rows.quote, value: quoteNumber },
        { name: rows.customer, value: customer },
        { name: rows.service, value: serviceName },
        { name: rows.total, value: amount },
        ...(reason ? [{ name: rows.reason, value: reason }] : []),
      ],
    },
    contact: false,
  }
}
