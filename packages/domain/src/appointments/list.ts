import { listAppointments } from '@foyer/db/queries/appointments'
import { listPeriods, type PeriodRow } from '@foyer/db/queries/events'
import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { seenShifts } from '../hours/seen-shifts.ts'
import { ownProvider } from '../permissions.ts'
import type { StaffScope } from '../scope.ts'
import { textIn } from '../texts.ts'
import { instantInput } from '../times/instant-input.ts'
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
  const { businessId, sql } = scope
  const { locationId = null, serviceId = null, withEnded } = narrowed
  const asking = { businessId, from, until, providerId: ownProvider(scope) ?? asked ?? null, locationId }
  const [since, till] = [Date.parse(from), Date.parse(until)]
  const [shifts, rows, periods] = await Promise.all([
    seenShifts(scope, { from: since, until: till, providerId: asked }),
    listAppointments(sql, { ...asking, serviceId, withEnded }),
    serviceId ? [] : listPeriods(sql, asking),
  ])
  const open = shifts.flatMap(({ provider, windows }) =>
    windows
      .filter((window) => !locationId || window.locationId === locationId)
      .flatMap(({ stretches }) => stretches)
      .filter(([opens, closes]) => closes > since && opens < till)
      .map(([opens, closes]) => ({
        providerId: provider.id,
        from: new Date(opens).toISOString(),
        until: new Date(closes).toISOString(),
      })),
  )
  return {
    providers: shifts.map(({ provider }) => provider),
    open,
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
