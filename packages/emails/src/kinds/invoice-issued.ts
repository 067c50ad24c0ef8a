import { inMoney } from '../booked-rows.ts'
import { type Composition, companyValues, type Setting } from '../composition.ts'
import type { Facts } from '../facts.ts'
import { panelLink } from '../panel-link.ts'

/** Brings an invoice or credit note (INV-4). */
export function composeInvoiceIssued(facts: Facts['invoiceIssued'], setting: Setting): Composition {
  const { facts: fact, rows, preheaders, actions } = setting.words
  const { isCreditNote, invoiceNumber, corrects, serviceName, due } = facts
  const { url, ...link } = panelLink(facts.panelUrl, actions.seeInvoices, setting)
  const amount = inMoney(facts.total, setting)
  return {
    fact: isCreditNote ? fact.creditNoteIssued : fact.invoiceIssued,
    preheader: preheaders.invoiceIssued,
    values: {
      ...companyValues(setting),
      ...{ customer_first_name: facts.customerFirstName, customer_panel_url: url },
      ...{ service_name: serviceName, invoice_number: invoiceNumber, amount },
    },
    card: {
      rows: [
        { name: isCreditNote ? rows.creditNote : rows.invoice, value: invoiceNumber },
        ...(corrects ? [{ name: rows.corrects, value: corrects }] : []),
        { name: rows.service, value: serviceName },
        { name: rows.total, value: amount },
        ...(due ? [{ name: rows.due, value: inMoney(due, setting) }] : []),
      ],
    },
    ...link,
  }
}
