import type { list } from '@foyer/domain/invoices/list'
import { formatDay } from '@foyer/format/dates'
import { formatMoney } from '@foyer/format/money'
import { paths } from '../paths'
import type { PayText } from '../payments/words'

type Invoice = Awaited<ReturnType<typeof list>>[number]

const tones = { PAID: 'success', DUE: 'warn', CREDITED: 'neutral' } as const

/** An invoice as a row shows it, written by the server: pages that rarely have one carry no words for it. */
export function describeInvoice(p: PayText, invoice: Invoice, { slug, regional }: { slug: string; regional: string }) {
  const { id, kind, number, issuedOn, totalMinor, currency, corrects, correctedBy, state, booking, service } = invoice
  const name = p(kind === 'INVOICE' ? 'invoices.invoice' : 'invoices.creditNote', { number })
  return {
    ...{ id, name, service, bookingTo: paths.booking(slug, booking.id) },
    day: formatDay(`${issuedOn}T12:00:00Z`, { locale: regional, zone: 'UTC' }),
    amount: formatMoney(kind === 'INVOICE' ? totalMinor : -totalMinor, currency, regional),
    badge: state === 'CREDIT_NOTE' ? null : { text: p(`invoices.states.${state}`), tone: tones[state] },
    about: corrects
      ? p('invoices.corrects', { number: corrects })
      : correctedBy && p('invoices.correctedBy', { number: correctedBy }),
    href: paths.invoice(slug, id),
    pay: invoice.mayPay ? { to: paths.pay(slug, booking.id), label: p('invoices.pay') } : null,
    look: p('invoices.look'),
    lookAt: p('invoices.lookAt', { name }),
    keep: p('invoices.keep'),
    keepIt: p('invoices.keepIt', { name }),
  }
}

export type DescribedInvoice = ReturnType<typeof describeInvoice>
