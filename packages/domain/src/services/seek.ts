import type { OwnPlace } from '@foyer/db/queries/find-joinable'
import type { Scope } from '../scope.ts'
import { bookableSpan } from '../times/bookable-span.ts'
import type { SoughtTime } from '../times/offered-times.ts'
import { termsOf } from './agree.ts'
import { type Choice, durationWith } from './choice.ts'

/** What a choice asks of the calendars: with each provider as long as it takes there, extras included (BOK-2). */
export function seek(
  scope: Scope,
  choice: Choice,
  { locationId, except = null }: { locationId?: string; except?: OwnPlace | null } = {},
): SoughtTime {
  const { offer, persons, providers } = choice
  const terms = termsOf(scope, offer)
  return {
    businessId: scope.businessId,
    now: scope.now,
    serviceId: offer.id,
    capacity: offer.capacity,
    persons,
    providers: providers.map((provider) => ({ id: provider.id, durationMinutes: durationWith(choice, provider) })),
    bufferBeforeMinutes: offer.bufferBeforeMinutes,
    bufferAfterMinutes: offer.bufferAfterMinutes,
    stepMinutes: terms.stepMinutes,
    ...bookableSpan(scope, terms),
    except,
    locationId,
  }
}
