import { formatDateTime } from '@foyer/format/dates'
import { regionalLocale } from '@foyer/format/region'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { createTranslator } from 'use-intl/core'
import { csv } from '../edge/csv.server.ts'
import { asResponse, atWork } from '../edge/desk.server.ts'
import { inUnits } from '../edge/in-units.server.ts'
import { catalogues } from '../messages/catalogue.ts'

/** Who comes to an event, as a file for a spreadsheet, in which no name can be a formula (threat line 20). */
export async function loader(args: LoaderFunctionArgs) {
  const { caller, staff } = atWork(args)
  if (!staff.permissions.has('customers.contact')) throw new Response(null, { status: 403 })
  const event = await caller.events.get({ eventId: args.params.eventId ?? '' }).catch((error: unknown) => {
    throw asResponse(error)
  })
  const { locale, business } = staff
  const t = createTranslator({ locale, messages: catalogues[locale].messages, namespace: 'events' })
  const status = createTranslator({ locale, messages: catalogues[locale].messages, namespace: 'bookings.statuses' })
  const place = { locale: regionalLocale(locale, business.currency), zone: event.zone }
  const head = [
    'number',
    'givenName',
    'familyName',
    'email',
    'phone',
    'personsHead',
    'statusHead',
    'dueHead',
    'hereHead',
    'note',
  ] as const
  const rows = event.attendees.map((each) => [
    ...[String(each.number), each.givenName, each.familyName, each.email ?? '', each.phone ?? '', String(each.persons)],
    ...[status(each.status), inUnits(each.balanceMinor, business.currency)],
    ...[each.checkedInAt ? formatDateTime(each.checkedInAt, place) : '', each.note ?? ''],
  ])
  return csv(`attendees-${event.startsAt.slice(0, 10)}.csv`, [head.map((each) => t(`columns.${each}`)), ...rows])
}
