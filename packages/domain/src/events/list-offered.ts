import { listOfferedEvents } from '@foyer/db/queries/events'
import { assertPageOn } from '../bookings/page-on.ts'
import type { CustomerScope, VisitorScope } from '../scope.ts'
import { describeEvent } from './describe.ts'

const most = 200

/** What the business announces and is not over, soonest first, full ones included; nothing where it hides events (PAN-2, BOK-10). */
export async function listOffered(scope: VisitorScope | CustomerScope) {
  assertPageOn(scope)
  if (!scope.settings.visibility.events) return { events: [] }
  const rows = await listOfferedEvents(scope.sql, scope.businessId, scope.now, most)
  return { events: rows.map((row) => describeEvent(scope, row)) }
}
