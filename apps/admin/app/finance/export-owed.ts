import { formatDateTime } from '@foyer/format/dates'
import { regionalLocale } from '@foyer/format/region'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { createTranslator } from 'use-intl/core'
import { csv } from '../edge/csv.server.ts'
import { atWork } from '../edge/desk.server.ts'
import { everyPage } from '../edge/every-page.server.ts'
import { inUnits } from '../edge/in-units.server.ts'
import { catalogues } from '../messages/catalogue.ts'
import { askedOwed } from './asked-owed.server.ts'

const mostOfOne = 1000

/** The open balances as a file for a spreadsheet, in which no name can be a formula (threat line 20). */
export async function loader(args: LoaderFunctionArgs) {
  const { caller, staff } = atWork(args)
  const { locale, business } = staff
  const { by } = askedOwed(new URL(args.request.url).searchParams)
  const t = createTranslator({ locale, messages: catalogues[locale].messages, namespace: 'finance' })
  const place = { locale: regionalLocale(locale, business.currency), zone: business.timeZone }
  const found = await everyPage(async (after: { at: string; id: string } | undefined) => {
    const { bookings, next } = await caller.payments.listOwed({ by, limit: mostOfOne, ...(after && { after }) })
    return { rows: bookings, next }
  })
  const { currency } = business
  const rows = found.map(({ number, service, customer, startsAt, paidMinor, balanceMinor }) => [
    ...[String(number), formatDateTime(startsAt, place), service, customer.givenName, customer.familyName],
    ...[inUnits(paidMinor, currency), inUnits(balanceMinor, currency), currency],
  ])
  const head = [
    'columns.booking',
    'columns.when',
    'columns.service',
    'columns.givenName',
    'columns.familyName',
  ] as const
  const amounts = ['owedPaid', 'owedOpen', 'columns.currency'] as const
  return csv(`open-${by}.csv`, [[...head, ...amounts].map((each) => t(each)), ...rows])
}
