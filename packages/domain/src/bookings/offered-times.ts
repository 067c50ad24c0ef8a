import type { BookingRow } from '@foyer/db/queries/list-bookings'
import { findProvidersOffering } from '@foyer/db/queries/load-calendar'
import type { Sql } from '@foyer/db/sql'
import { seesOwnOnly } from '../permissions.ts'
import type { Scope } from '../scope.ts'
import { bookableSpan } from '../times/bookable-span.ts'
import type { OfferedTime, SoughtTime } from '../times/offered-times.ts'
import { serviceOf } from './service-of.ts'
import { snapshotOf } from './snapshot.ts'

/** Whoever the booking may be moved to: its provider, or all that offer the service where it allows a change (BOK-5). A provider sees no calendar but the own one (ADM-3). */
export async function movableTo(scope: Scope, sql: Sql, booking: BookingRow): Promise<{ id: string; name: string }[]> {
  const own = { id: booking.providerId, name: booking.providerName }
  const staysThere = scope.kind === 'staff' ? seesOwnOnly(scope.role) : !booking.mayChangeProvider
  if (staysThere) return [own]
  const others = await findProvidersOffering(sql, scope.businessId, serviceOf(booking))
  return [own, ...others.filter(({ id }) => id !== own.id).map(({ id, name }) => ({ id, name }))]
}

/**
 * What a booking that moves asks of a provider's calendar: the duration and buffers agreed, its own places not in the way,
 * and for customers the same location (BOK-5).
 */
export function seekMove(scope: Scope, booking: BookingRow, providerId: string): SoughtTime {
  const { durationMinutes, bufferBeforeMinutes, bufferAfterMinutes } = snapshotOf(booking)
  const { scheduling } = scope.settings
  return {
    businessId: scope.businessId,
    now: scope.now,
    serviceId: serviceOf(booking),
    capacity: booking.capacity,
    persons: booking.persons,
    providers: [{ id: providerId, durationMinutes }],
    bufferBeforeMinutes,
    bufferAfterMinutes,
    stepMinutes: booking.stepMinutes ?? scheduling.stepMinutes,
    ...bookableSpan(scope, {
      minimumNoticeMinutes: booking.minimumNoticeMinutes ?? scheduling.minimumNoticeMinutes,
      horizonDays: booking.horizonDays ?? scheduling.horizonDays,
    }),
    except: { appointmentId: booking.appointmentId, persons: booking.persons },
    locationId: scope.kind === 'staff' ? undefined : booking.locationId,
  }
}

/** Where it is already, a booking cannot be moved to. */
export const isElsewhere =
  ({ startsAt, providerId }: BookingRow) =>
  (time: OfferedTime): boolean =>
    Date.parse(time.startsAt) !== startsAt.getTime() || time.providerId !== providerId
