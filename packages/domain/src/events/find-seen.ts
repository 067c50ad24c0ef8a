import { type EventRow, findEvent } from '@foyer/db/queries/events'
import type { Sql } from '@foyer/db/sql'
import { DomainError } from '../errors.ts'
import { ownProvider } from '../permissions.ts'
import type { StaffScope } from '../scope.ts'

/** The event, if this member of staff may see it; anything else looks as if it did not exist. */
export async function findSeen(scope: StaffScope, eventId: string, sql: Sql = scope.sql): Promise<EventRow> {
  const row = await findEvent(sql, { businessId: scope.businessId, eventId, providerId: ownProvider(scope) })
  if (!row) throw new DomainError('events.notFound')
  return row
}
