import { type EventRow, findEvent } from '@foyer/db/queries/events'
import type { Sql } from '@foyer/db/sql'
import { DomainError } from '../errors.ts'
import { seesOwnOnly } from '../permissions.ts'
import type { StaffScope } from '../scope.ts'

const nobody = '00000000-0000-0000-0000-000000000000'

/** Whose events this member of staff sees: everybody's, or the own (ADM-3). */
export const seenProvider = ({ role, providerId }: StaffScope): string | null =>
  seesOwnOnly(role) ? (providerId ?? nobody) : null

/** The event, if this member of staff may see it; anything else looks as if it did not exist. */
export async function findSeen(scope: StaffScope, eventId: string, sql: Sql = scope.sql): Promise<EventRow> {
  const row = await findEvent(sql, { businessId: scope.businessId, eventId, providerId: seenProvider(scope) })
  if (!row) throw new DomainError('events.notFound')
  return row
}
