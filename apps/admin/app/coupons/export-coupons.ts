import type { LoaderFunctionArgs } from '@remix-run/node'
import { createTranslator } from 'use-intl/core'
import { csv } from '../edge/csv.server.ts'
import { atWork } from '../edge/desk.server.ts'
import { everyPage } from '../edge/every-page.server.ts'
import { inUnits } from '../edge/in-units.server.ts'
import { catalogues } from '../messages/catalogue.ts'

const columns = ['code', 'note', 'percent', 'amount', 'currency', 'from', 'until', 'mostUses', 'used', 'state'] as const

/** All coupons and how often they were used, as a file for a spreadsheet, in which no note can be a formula (threat line 20). */
export async function loader(args: LoaderFunctionArgs) {
  const { caller, staff } = atWork(args)
  const { locale, business } = staff
  const { currency } = business
  const t = createTranslator({ locale, messages: catalogues[locale].messages, namespace: 'coupons' })
  const found = await everyPage(async (before: string | undefined) => {
    const { coupons, next } = await caller.coupons.list({ before })
    return { rows: coupons, next }
  })
  const rows = found.map(({ code, note, percent, amountMinor, validFrom, validUntil, mostUses, uses, state }) => [
    ...[code, note ?? '', percent === null ? '' : String(percent)],
    ...[amountMinor === null ? '' : inUnits(amountMinor, currency), amountMinor === null ? '' : currency],
    ...[
      validFrom ?? '',
      validUntil ?? '',
      mostUses === null ? '' : String(mostUses),
      String(uses),
      t(`states.${state}`),
    ],
  ])
  return csv('coupons.csv', [columns.map((each) => t(`file.${each}`)), ...rows])
}
