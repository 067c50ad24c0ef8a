import { loadCalendars, type ProviderCalendar } from '@foyer/db/queries/load-calendar'
import { ownProvider } from '../permissions.ts'
import type { StaffScope } from '../scope.ts'
import { type WorkingWindow, workingWindows } from '../times/working-windows.ts'
import { addDays, datesBetween, utcDate } from '../times/zone.ts'

interface Asked {
  /** Epoch milliseconds. */
  from: number
  until: number
  providerId?: string
}

export interface SeenShifts {
  provider: { id: string; name: string }
  /** On the days between, and on those beside them. */
  windows: WorkingWindow[]
  busy: ProviderCalendar['busy']
}

/** The active providers whom a member of staff sees, in the business's order, with when they work and what is taken of it (ADM-1, 3). */
export async function seenShifts(scope: StaffScope, { from, until, providerId }: Asked): Promise<SeenShifts[]> {
  const { businessId, sql, db, now } = scope
  const only = ownProvider(scope) ?? providerId
  const providers = await db.provider.findMany({
    where: { ...(only && { id: only }), active: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true },
  })
  if (!providers.length) return []
  const calendars = await loadCalendars(sql, {
    ...{ businessId, now, from: utcDate(from), until: utcDate(until), except: null, bufferMinutes: 0 },
    providerIds: providers.map(({ id }) => id),
  })
  const dates = datesBetween(addDays(utcDate(from), -1), addDays(utcDate(until), 1))
  const calendarOf = new Map(calendars.map((calendar) => [calendar.providerId, calendar]))
  return providers.map((provider) => {
    const calendar = calendarOf.get(provider.id)
    return { provider, windows: calendar ? workingWindows(calendar, dates) : [], busy: calendar?.busy ?? [] }
  })
}
