import { lockProviders } from '@foyer/db/queries/change-booking'
import { hasClaim } from '@foyer/db/queries/has-claim'
import { transactionSql } from '@foyer/db/sql'
import { v7 as uuidv7 } from 'uuid'
import { DomainError } from '../errors.ts'
import type { StaffScope, Transaction } from '../scope.ts'
import type { EventPlan } from './plan.ts'

export interface Periods {
  eventId: string
  providerId: string
  /** Who led it before, where it is changed. */
  before?: string
  plan: EventPlan
}

/** Gives the event these periods, each with its claim of the provider's time; whose time is taken is refused with the period (BOK-3). */
export async function writePeriods(
  { businessId, now }: StaffScope,
  tx: Transaction,
  { eventId, providerId, before = providerId, plan }: Periods,
): Promise<void> {
  const sql = transactionSql(tx)
  await lockProviders(sql, businessId, [before, providerId], now)
  await freePeriods(tx, eventId)
  await tx.eventPeriod.deleteMany({ where: { eventId } })
  for (const { startsAt, endsAt, index } of plan.periods) {
    const stretch = { busyFrom: startsAt, busyUntil: endsAt }
    if (await hasClaim(sql, { businessId, providerId, now, ...stretch }))
      throw new DomainError('events.providerBusy', { field: `periods.${index}` })
    const [id, ownerId] = [uuidv7(), uuidv7()]
    await tx.eventPeriod.create({ data: { id: ownerId, businessId, eventId, startsAt, endsAt }, select: { id: true } })
    await tx.claim.create({
      data: { id, businessId, providerId, kind: 'EVENT', ownerId, ...stretch },
      select: { id: true },
    })
  }
}

/** Gives the provider's time back. */
export async function freePeriods(tx: Transaction, eventId: string): Promise<void> {
  const periods = await tx.eventPeriod.findMany({ where: { eventId }, select: { id: true } })
  await tx.claim.deleteMany({ where: { kind: 'EVENT', ownerId: { in: periods.map(({ id }) => id) } } })
}
