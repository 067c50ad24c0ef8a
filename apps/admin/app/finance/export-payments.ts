import { methodOf } from '@foyer/domain/bookings/payment-methods'
import { formatDateTime } from '@foyer/format/dates'
import { regionalLocale } from '@foyer/format/region'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { createTranslator } from 'use-intl/core'
import { csv } from '../edge/csv.server.ts'
import { atWork } from '../edge/desk.server.ts'
import { everyPage } from '../edge/every-page.server.ts'
import { inUnits } from '../edge/in-units.server.ts'
import { catalogues } from '../messages/catalogue.ts'
import { askedPayments } from './asked-payments.server.ts'

const mostOfOne = 1000

/** What moved in the days asked for, as a file for a spreadsheet, in which no name can be a formula (threat line 20). */
export async function loader(args: LoaderFunctionArgs) {
  const { caller, staff } = atWork(args)
  const { locale, business, now } = staff
  const { days, input } = askedPayments(new URL(args.request.url).searchParams, { now, zone: business.timeZone })
  const t = createTranslator({ locale, messages: catalogues[locale].messages, namespace: 'finance' })
  const place = { locale: regionalLocale(locale, business.currency), zone: business.timeZone }
  const found = await everyPage(async (before: typeof input.before) => {
    const { lines, next } = await caller.payments.search({ ...input, limit: mostOfOne, ...(before && { before }) })
    return { rows: lines, next }
  })
  const { currency } = business
  const rows = found.map(({ at, method, booking, service, customer, amountMinor }) => [
    ...[formatDateTime(at, place), t(`methods.${methodOf(method)}`), inUnits(amountMinor, currency), currency],
    ...[String(booking.number), service, customer.givenName, customer.familyName],
  ])
  const head = ['when', 'method', 'amount', 'currency', 'booking', 'service', 'givenName', 'familyName'] as const
  return csv(`payments-${days.from}-${days.until}.csv`, [head.map((each) => t(`columns.${each}`)), ...rows])
}
