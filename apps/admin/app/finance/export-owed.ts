import { formatDateTime } from '@foyer/format/dates'
import { regionalLocale } from '@foyer/format/region'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { createTranslator } from 'use-intl/core'
import { csv } from '../edge/csv.server.ts'
import { asResponse, atWork } from '../edge/desk.server.ts'
import { inUnits } from '../edge/in-units.server.ts'
import { catalogues } from '../messages/catalogue.ts'
import { askedOwed } from './asked-owed.server.ts'

const mostOfOne = 1000
const most = 100_000

/** The open balances as a file for a spreadsheet, in which no name can be a formula (threat line 20). */
export async function loader(args: LoaderFunctionArgs) {
  const { caller, staff } = atWork(args)
  const { locale, business } = staff
  const { by } = askedOwed(new URL(args.request.url).searchParams)
  const t = createTranslator({ locale, messages: catalogues[locale].messages, namespace: 'finance' })
  const place = { locale: regionalLocale(locale, business.currency), zone: business.timeZone }
  const rows: string[][] = []
  for (let after: { at: string; id: string } | undefined; rows.length < most; ) {
    const { bookings, next, currency } = await caller.payments
      .listOwed({ by, limit: mostOfOne, ...(after && { after }) })
      .catch((error: unknown) => {
        throw asResponse(error)
      })
    for (const { number, service, customer, startsAt, paidMinor, balanceMinor } of bookings)
      rows.push([
        ...[String(number), formatDateTime(startsAt, place), service, customer.givenName, customer.familyName],
        ...[inUnits(paidMinor, currency), inUnits(balanceMinor, currency), currency],
      ])
    if (!next) break
    after = next
  }
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
