import { DomainError } from '../errors.ts'
import type { StaffScope, Transaction } from '../scope.ts'
import { addDays, instantOf } from '../times/zone.ts'
import type { EventFields, Moment, Period } from './fields.ts'

export interface PlannedPeriod {
  startsAt: Date
  endsAt: Date
}

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

function stretchOf({ date, from, until }: Period, zone: string): PlannedPeriod {
  const [first, last] = [minutesOf(from), minutesOf(until)]
  const lastDate = last <= first ? addDays(date, 1) : date
  return {
    startsAt: new Date(instantOf(date, first, zone, 'opening')),
    endsAt: new Date(instantOf(lastDate, last, zone, 'closing')),
  }
}

const momentIn = (moment: Moment | null, zone: string) =>
  moment && new Date(instantOf(moment.date, minutesOf(moment.at), zone, 'opening'))

/** The instants that the form's clocks mean at its place; provider and place have to be active ones of the business. */
export async function planEvent(scope: StaffScope, tx: Transaction, input: EventFields) {
  const active = { select: { id: true, active: true } } as const
  const provider = await tx.provider.findUnique({ where: { id: input.providerId }, ...active })
  if (!provider?.active) throw new DomainError('providers.notFound', { field: 'providerId' })
  const location = await tx.location.findUnique({
    where: { id: input.locationId },
    select: { active: true, timeZone: true },
  })
  if (!location?.active) throw new DomainError('locations.notFound', { field: 'locationId' })
  const periods = input.periods
    .map((period, index) => ({ ...stretchOf(period, location.timeZone), index }))
    .sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime())
  refuseUnsound(periods)
  const [opensAt, closesAt] = [input.opensAt, input.closesAt].map((moment) => momentIn(moment, location.timeZone))
  if (opensAt && closesAt && opensAt >= closesAt) throw new DomainError('events.periodsOverlap', { field: 'closesAt' })
  return { periods, opensAt: opensAt ?? null, closesAt: closesAt ?? null, ...spanOf(periods), now: scope.now }
}
export type EventPlan = Awaited<ReturnType<typeof planEvent>>

function spanOf(periods: readonly PlannedPeriod[]) {
  const [first, last] = [periods[0], periods.at(-1)]
  if (!first || !last) throw new DomainError('input.invalid', { field: 'periods' })
  return { startsAt: first.startsAt, endsAt: last.endsAt }
}

function refuseUnsound(periods: readonly (PlannedPeriod & { index: number })[]): void {
  for (const [place, { startsAt, endsAt, index }] of periods.entries()) {
    const before = periods[place - 1]
    if (endsAt <= startsAt || (before && before.endsAt > startsAt))
      throw new DomainError('events.periodsOverlap', { field: `periods.${index}` })
  }
}
