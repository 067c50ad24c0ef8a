import type { LoaderFunctionArgs } from '@remix-run/node'
import { createTranslator } from 'use-intl/core'
import { csv } from '../edge/csv.server.ts'
import { atWork } from '../edge/desk.server.ts'
import { everyPage } from '../edge/every-page.server.ts'
import { inUnits } from '../edge/in-units.server.ts'
import { catalogues } from '../messages/catalogue.ts'
import { askedQuotes } from './asked-quotes.server.ts'

const columns = ['number', 'customer', 'service', 'state', 'validUntil', 'total', 'currency'] as const

/** The quotes that the list shows, as a file for a spreadsheet, in which no name can be a formula (threat line 20). */
export async function loader(args: LoaderFunctionArgs) {
  const { caller, staff } = atWork(args)
  const { input } = askedQuotes(new URL(args.request.url).searchParams)
  const { locale } = staff
  const t = createTranslator({ locale, messages: catalogues[locale].messages, namespace: 'quotes' })
  const found = await everyPage(async (before: typeof input.before) => {
    const { quotes, next } = await caller.quotes.search({ ...input, limit: 200, ...(before && { before }) })
    return { rows: quotes, next }
  })
  const rows = found.map(({ number, customer, service, state, validUntil, totalMinor, currency }) => [
    ...[String(number), `${customer.givenName} ${customer.familyName}`, service, t(`states.${state}`), validUntil],
    ...[inUnits(totalMinor, currency), currency],
  ])
  return csv('quotes.csv', [columns.map((each) => t(each)), ...rows])
}
