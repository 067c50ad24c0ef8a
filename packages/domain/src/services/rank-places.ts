import { countBusy } from '@foyer/db/queries/count-busy'
import type { Sql } from '@foyer/db/sql'
import type { Scope } from '../scope.ts'
import type { OfferedTime } from '../times/offered-times.ts'
import { addDays, instantOf } from '../times/zone.ts'

/**
 * Who is given a time that several are free for: whoever has the least to do that day, or whoever stands first, as the business wishes;
 * among equals the business's order decides (BOK-2).
 */
export async function rankPlaces(scope: Scope, sql: Sql, places: readonly OfferedTime[]): Promise<OfferedTime[]> {
  const [first] = places
  if (!first || places.length < 2 || scope.settings.scheduling.anyProvider === 'order') return [...places]
  const { timeZone } = scope.business
  const busy = await countBusy(sql, {
    businessId: scope.businessId,
    providerIds: places.map(({ providerId }) => providerId),
    from: new Date(instantOf(first.date, 0, timeZone, 'opening')),
    until: new Date(instantOf(addDays(first.date, 1), 0, timeZone, 'opening')),
    now: scope.now,
  })
  const minutesOf = ({ providerId }: OfferedTime) => busy.get(providerId) ?? 0
  return [...places].sort((one, other) => minutesOf(one) - minutesOf(other))
}
