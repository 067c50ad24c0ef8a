import { loadCalendars, type ProviderCalendar } from '@foyer/db/queries/load-calendar'
import type { StaffScope } from '../scope.ts'
import { workingWindows } from '../times/working-windows.ts'
import { addDays, localDate } from '../times/zone.ts'

interface Ahead {
  id: string
  providerId: string
  startsAt: Date
  endsAt: Date
}

/** How many bookings ahead lie outside the hours as they are now: they stay, but staff should know (BOK-2). All providers' for null. */
export async function countOutside(scope: StaffScope, providerId: string | null): Promise<number> {
  const ahead: Ahead[] = await scope.db.appointment.findMany({
    where: { startsAt: { gt: scope.now }, taken: { gt: 0 }, ...(providerId && { providerId }) },
    orderBy: { startsAt: 'asc' },
    select: { id: true, providerId: true, startsAt: true, endsAt: true },
  })
  const last = ahead.at(-1)
  if (!last) return 0
  const from = addDays(localDate(scope.now.getTime(), 'UTC'), -1)
  const until = addDays(localDate(last.endsAt.getTime(), 'UTC'), 1)
  const calendars = await loadCalendars(scope.sql, {
    businessId: scope.businessId,
    providerIds: [...new Set(ahead.map((each) => each.providerId))],
    from,
    until,
    now: scope.now,
    except: null,
    bufferMinutes: 0,
  })
  const dates: string[] = []
  for (let date = from; date <= until; date = addDays(date, 1)) dates.push(date)
  const outside = calendars.flatMap((calendar) =>
    idsOutside(
      calendar,
      ahead.filter((each) => each.providerId === calendar.providerId),
      dates,
    ),
  )
  return scope.db.booking.count({
    where: { appointmentId: { in: outside }, status: { in: ['PENDING', 'APPROVED'] } },
  })
}

function idsOutside(calendar: ProviderCalendar, ahead: Ahead[], dates: readonly string[]): string[] {
  const open = workingWindows(calendar, dates).flatMap(({ stretches }) => stretches)
  const isInside = ({ startsAt, endsAt }: Ahead) =>
    open.some(([opens, closes]) => opens <= startsAt.getTime() && endsAt.getTime() <= closes)
  return ahead.filter((each) => !isInside(each)).map(({ id }) => id)
}
