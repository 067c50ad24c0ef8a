import { countBusy } from '@foyer/db/queries/count-busy'
import type { Sql } from '@foyer/db/sql'
import type { Scope } from '../scope.ts'
import type { OfferedTime } from '../times/offered-times.ts'

/**
 * Who is given a time that several are free for: a group under way goes first, so that its places are filled before another begins; then
 * whoever has the least to do on that local day, or whoever stands first, as the business wishes; among equals its order decides (BOK-2).
 */
export async function rankPlaces(
  scope: Pick<Scope, 'businessId' | 'settings' | 'now'>,
  sql: Sql,
  places: readonly OfferedTime[],
  /** The one in which the own hold stands: it makes nobody busy. */
  exceptAppointmentId: string | null = null,
): Promise<OfferedTime[]> {
  const groupsFirst = (one: OfferedTime, other: OfferedTime) =>
    Number(!one.appointmentId) - Number(!other.appointmentId)
  if (places.length < 2 || scope.settings.scheduling.anyProvider === 'order') return [...places].sort(groupsFirst)
  const { businessId, now } = scope
  const busy = await countBusy(sql, { businessId, now, days: places, exceptAppointmentId })
  const minutesOf = ({ providerId }: OfferedTime) => busy.get(providerId) ?? 0
  return [...places].sort((one, other) => groupsFirst(one, other) || minutesOf(one) - minutesOf(other))
}
