import { listAppointments } from '@foyer/db/queries/appointments'
import { listPeriods, type PeriodRow } from '@foyer/db/queries/events'
import { loadCalendars } from '@foyer/db/queries/load-calendar'
import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { ownProvider } from '../permissions.ts'
import type { StaffScope } from '../scope.ts'
import { textIn } from '../texts.ts'
import { instantInput } from '../times/instant-input.ts'
import { workingWindows } from '../times/working-windows.ts'
import { addDays, datesBetween, utcDate } from '../times/zone.ts'
import { describeAppointment } from './describe.ts'

const dayMs = 864e5
const mostDays = 45

export const listInput = z.strictObject({
  from: instantInput,
  until: instantInput,
  providerId: z.uuid().optional(),
  locationId: z.uuid().optional(),
  serviceId: z.uuid().optional(),
  /** Cancelled and rejected bookings as well. */
  withEnded: z.boolean().default(false),
})

/**
 * The calendar between two moments: who works there, when they do, breaks and days off left out, the appointments with whoever comes, and what
 * the periods of events take. A
 * provider sees the own calendar only (ADM-1, 3).
 */
export async function list(scope: StaffScope, input: z.input<typeof listInput>) {
  const { from, until, providerId: asked, ...narrowed } = listInput.parse(input)
  if (Date.parse(until) - Date.parse(from) > mostDays * dayMs || until < from)
    throw new DomainError('input.invalid', { field: 'until' })
  const { businessId, sql, db } = scope
  const providerId = ownProvider(scope) ?? asked
  const { locationId = null, serviceId = null, withEnded } = narrowed
  const asking = { businessId, from, until, providerId: providerId ?? null, locationId }
  const [providers, rows, periods] = await Promise.all([
    db.provider.findMany({
      where: { ...(providerId && { id: providerId }), active: true },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      select: { id: true, name: true },
    }),
    listAppointments(sql, { ...asking, serviceId, withEnded }),
    serviceId ? [] : listPeriods(sql, asking),
  ])
  const calendars = providers.length
    ? await loadCalendars(sql, {
        ...{ businessId, from: utcDate(Date.parse(from)), until: utcDate(Date.parse(until)), now: scope.now },
        ...{ except: null, providerIds: providers.map(({ id }) => id), bufferMinutes: 0 },
      })
    : []
  const dates = datesBetween(addDays(utcDate(Date.parse(from)), -1), addDays(utcDate(Date.parse(until)), 1))
  const open = calendars.flatMap((calendar) =>
    workingWindows(calendar, dates)
      .filter((window) => !locationId || window.locationId === locationId)
      .flatMap(({ stretches }) => stretches)
      .filter(([opens, closes]) => closes > Date.parse(from) && opens < Date.parse(until))
      .map(([opens, closes]) => ({
        providerId: calendar.providerId,
        from: new Date(opens).toISOString(),
        until: new Date(closes).toISOString(),
      })),
  )
  return {
    ...{ providers, open },
    appointments: rows.map((row) => describeAppointment(scope, row)),
    periods: periods.map((row) => describePeriod(scope, row)),
  }
}

function describePeriod({ locale, business }: StaffScope, row: PeriodRow) {
  const inLanguage = (texts: unknown) => textIn(texts, locale, business.languages)
  const { id, eventId, color, providerId, capacity, taken } = row
  return {
    ...{ id, eventId, color, providerId, capacity, taken },
    name: inLanguage(row.name),
    location: inLanguage(row.locationName),
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
  }
}
