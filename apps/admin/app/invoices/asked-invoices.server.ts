import { invoiceShows } from '@foyer/domain/invoices/search'
import { type Asked, askedDays } from '../finance/asked-days.server.ts'

/** Which invoices the address asks for; of this month without. */
export function askedInvoices(search: URLSearchParams, place: Asked) {
  const { days, span, before } = askedDays(search, place)
  const show = invoiceShows.find((each) => each === search.get('show')) ?? 'all'
  const text = search.get('text')?.trim().slice(0, 100) ?? ''
  return { shown: { ...days, show, text }, input: { ...span, show, text, ...(before && { before }) } }
}
