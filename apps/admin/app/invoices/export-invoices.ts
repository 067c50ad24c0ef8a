import type { LoaderFunctionArgs } from '@remix-run/node'
import { createTranslator } from 'use-intl/core'
import { csv } from '../edge/csv.server.ts'
import { atWork } from '../edge/desk.server.ts'
import { everyPage } from '../edge/every-page.server.ts'
import { inUnits } from '../edge/in-units.server.ts'
import { catalogues } from '../messages/catalogue.ts'
import { askedInvoices } from './asked-invoices.server.ts'

const mostOfOne = 1000
const columns = [
  'number',
  'kind',
  'day',
  'state',
  'amount',
  'currency',
  'due',
  'corrects',
  'booking',
  'customer',
] as const

/** What the list shows, as a file for a spreadsheet, in which no name can be a formula (threat line 20). */
export async function loader(args: LoaderFunctionArgs) {
  const { caller, staff } = atWork(args)
  const { locale, business, now } = staff
  const { shown, input } = askedInvoices(new URL(args.request.url).searchParams, { now, zone: business.timeZone })
  const t = createTranslator({ locale, messages: catalogues[locale].messages, namespace: 'invoices' })
  const found = await everyPage(async (before: typeof input.before) => {
    const { invoices, next } = await caller.invoices.search({ ...input, limit: mostOfOne, ...(before && { before }) })
    return { rows: invoices, next }
  })
  const rows = found.map(({ number, kind, issuedOn, state, totalMinor, dueMinor, currency, ...invoice }) => [
    ...[number, t(`kinds.${kind}`), issuedOn, t(`states.${state}`)],
    ...[inUnits(kind === 'INVOICE' ? totalMinor : -totalMinor, currency), currency, inUnits(dueMinor, currency)],
    ...[invoice.corrects ?? '', String(invoice.booking.number)],
    `${invoice.customer.givenName} ${invoice.customer.familyName}`,
  ])
  return csv(`invoices-${shown.from}-${shown.until}.csv`, [columns.map((each) => t(each)), ...rows])
}
