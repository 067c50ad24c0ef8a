import type { ProviderCalendar } from '@foyer/db/queries/load-calendar'
import type { Dates, OfferedTime, SoughtTime } from '../times/offered-times.ts'
import { datesBetween } from '../times/zone.ts'
import { slowStarts } from './slow-times.ts'
import { wallClock } from './wall-clock.ts'
import type { World } from './world.ts'

const isoDate = (date: Date) => date.toISOString().slice(0, 10)
const takesPlace = ({ status }: { status: string }) => status !== 'CANCELED' && status !== 'REJECTED'
const sum = (all: { persons: number }[]) => all.reduce((total, { persons }) => total + persons, 0)

/** All rows that decide, as they stand: no aggregate, no condition, nothing that the engine asks for. */
async function readRows({ prisma, business }: World) {
  const of = { where: { businessId: business.id } }
  const locations = await prisma.location.findMany(of)
  const isOn = (id: string) => locations.some((each) => each.id === id && each.active)
  return {
    locations,
    providers: await prisma.provider.findMany(of),
    hours: (await prisma.weeklyHours.findMany(of)).filter(({ locationId }) => isOn(locationId)),
    breaks: await prisma.weeklyBreak.findMany(of),
    daysOff: await prisma.dayOff.findMany(of),
    specialDays: await prisma.specialDay.findMany(of),
    claims: await prisma.claim.findMany(of),
    appointments: (await prisma.appointment.findMany({ ...of, include: { bookings: true, holds: true } })).filter(
      ({ locationId }) => isOn(locationId),
    ),
  }
}
type Rows = Awaited<ReturnType<typeof readRows>>

/** What is on offer, worked out from the raw rows minute by minute and appointment by appointment: slow, and plainly what is meant. */
export async function slowOffers(world: World, sought: SoughtTime & Dates): Promise<OfferedTime[]> {
  const rows = await readRows(world)
  const found = sought.providers.flatMap(({ id, durationMinutes }, rank) => {
    if (!rows.providers.find((each) => each.id === id)?.active) return []
    const starts = slowStarts(calendarOf(rows, id, sought), datesBetween(sought.fromDate, sought.untilDate), {
      ...{ ...sought, durationMinutes },
    }).map((start) => ({ ...start, appointmentId: null as string | null }))
    return [...starts, ...groupsOf(rows, { id, durationMinutes }, sought)]
      .filter(({ locationId }) => !sought.locationId || locationId === sought.locationId)
      .map((start) => ({ ...start, providerId: id, rank }))
  })
  return found
    .sort((a, b) => a.startsAt - b.startsAt || a.rank - b.rank)
    .map(({ rank: _, startsAt, ...time }) => ({ ...time, startsAt: new Date(startsAt).toISOString() }))
}

function calendarOf(rows: Rows, providerId: string, sought: SoughtTime): ProviderCalendar {
  const provider = rows.providers.find(({ id }) => id === providerId)
  const followed = provider?.ownHours ? providerId : null
  const zoneOf = (id: string | null) => rows.locations.find((each) => each.id === id)?.timeZone ?? null
  const weekly = ({ weekday, fromMinute, untilMinute }: Rows['breaks'][number]) => ({
    ...{ weekday, from: fromMinute, until: untilMinute },
  })
  const alone = rows.appointments.find((each) => each.id === sought.except?.appointmentId && !others(each, sought))
  return {
    providerId,
    hours: rows.hours
      .filter((each) => each.providerId === followed)
      .sort((a, b) => a.weekday - b.weekday || a.fromMinute - b.fromMinute)
      .map((each) => ({ ...weekly(each), zone: zoneOf(each.locationId) ?? '', locationId: each.locationId })),
    breaks: rows.breaks.filter((each) => each.providerId === followed).map(weekly),
    daysOff: rows.daysOff
      .filter((each) => each.providerId === null || each.providerId === providerId)
      .map(({ fromDate, untilDate }) => ({ from: isoDate(fromDate), until: isoDate(untilDate) })),
    specialDays: rows.specialDays
      .filter((each) => each.providerId === null || each.providerId === providerId)
      .map(({ date, providerId: own, locationId, hours }) => ({
        ...{ date: isoDate(date), own: own !== null, locationId, zone: zoneOf(locationId) },
        hours: hours as { fromMinute: number; untilMinute: number }[],
      })),
    busy: rows.claims
      .filter((each) => each.providerId === providerId && isLive(each, sought) && each.ownerId !== alone?.id)
      .map(({ busyFrom, busyUntil }) => [busyFrom.getTime(), busyUntil.getTime()]),
  }
}

const isLive = ({ expiresAt }: { expiresAt: Date | null }, { now }: SoughtTime) => expiresAt === null || expiresAt > now

/** Persons in an appointment besides whoever asks. */
const others = ({ id, bookings, holds }: Rows['appointments'][number], sought: SoughtTime) =>
  sum(bookings.filter(takesPlace)) +
  sum(holds.filter((hold) => isLive(hold, sought))) -
  (id === sought.except?.appointmentId ? sought.except.persons : 0)

function groupsOf(rows: Rows, provider: { id: string; durationMinutes: number }, sought: SoughtTime & Dates) {
  const joinable = sought.capacity > 1 ? rows.appointments : []
  return joinable.flatMap((each) => {
    const { id, serviceId, providerId, locationId, startsAt, endsAt, capacity } = each
    const lasts = (endsAt.getTime() - startsAt.getTime()) / 60_000
    const isSame = serviceId === sought.serviceId && providerId === provider.id && lasts === provider.durationMinutes
    const stands = rows.claims.some((claim) => claim.ownerId === id && isLive(claim, sought))
    const fits = others(each, sought) + sought.persons <= capacity
    const isOwn = id === sought.except?.appointmentId && !others(each, sought)
    if (!isSame || !stands || !fits || isOwn) return []
    const at = startsAt.getTime()
    const zone = rows.locations.find((location) => location.id === locationId)?.timeZone ?? 'UTC'
    const date = isoDate(new Date(wallClock(at, zone)))
    const isWithin = sought.earliest <= at && at < sought.latest && sought.fromDate <= date && date <= sought.untilDate
    return isWithin ? [{ startsAt: at, date, locationId, appointmentId: id as string | null }] : []
  })
}
