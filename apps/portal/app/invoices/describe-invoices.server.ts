import type { list } from '@foyer/domain/invoices/list'
import type { Locale } from '@foyer/domain/locales'
import { payTextIn } from '../payments/words.server'
import { describeInvoice } from './describe-invoice'

/** What was issued for one booking, with the words around it; null where there is nothing (INV-1). */
export function describeInvoices(
  locale: Locale,
  invoices: Awaited<ReturnType<typeof list>>,
  viewer: { slug: string; regional: string },
) {
  const p = payTextIn(locale)
  if (invoices.length === 0) return null
  return { heading: p('invoices.heading'), invoices: invoices.map((each) => describeInvoice(p, each, viewer)) }
}
