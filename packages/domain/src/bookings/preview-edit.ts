import type { BookingRow } from '@foyer/db/queries/list-bookings'
import { z } from 'zod'
import type { CustomerScope, StaffScope } from '../scope.ts'
import { textIn } from '../texts.ts'
import { priceAgreed } from './edit-terms.ts'
import { findOwn } from './find-own.ts'
import { balanceOf } from './payment-status.ts'
import { editShape, type PlannedEdit, personsPossible, planEdit } from './plan-edit.ts'
import { mayEditPersons } from './policy.ts'

export const previewEditInput = z.strictObject(editShape)

/** What a change of persons and extras costs, before it is made, beside what may be changed at all (BOK-13). Moneys in minor units. */
export async function previewEdit(scope: CustomerScope | StaffScope, input: z.infer<typeof previewEditInput>) {
  const { bookingId, ...wanted } = input
  const booking = await findOwn(scope, bookingId)
  const plan = await planEdit(scope, scope.sql, booking, wanted)
  const { before, after, changed, persons } = plan
  const name = (texts: unknown) => textIn(texts, scope.locale, scope.business.languages)
  const nameOf = (extraId: string | undefined) => name(after.extras.find((extra) => extra.extraId === extraId)?.name)
  return {
    changed,
    currency: after.currency,
    lines: priceAgreed(after, persons).lines.map((line, place) => ({
      name: place === 0 ? name(after.serviceName) : nameOf(line.extraId),
      ...{ quantity: line.quantity, amountMinor: line.amountMinor },
    })),
    /** What the agreed coupon takes off the lines. */
    coupon: after.coupon ? { code: after.coupon.code, discountMinor: after.discountMinor } : null,
    beforeMinor: before.totalMinor,
    totalMinor: after.totalMinor,
    differenceMinor: after.totalMinor - before.totalMinor,
    balanceMinor: balanceOf(booking) + after.totalMinor - before.totalMinor,
    durationMinutes: after.durationMinutes,
    endsAt: new Date(booking.startsAt.getTime() + after.durationMinutes * 60_000).toISOString(),
    fields: fieldsOf(scope, booking, plan),
  }
}

/** Which fields there are, what stands in them now and how far they go; null is not to be changed. */
function fieldsOf(scope: CustomerScope | StaffScope, booking: BookingRow, { before, offer }: PlannedEdit) {
  const { manageBookings } = scope.settings
  const { editNote, editExtras } = manageBookings
  const isStaff = scope.kind === 'staff'
  const most = Math.max(booking.persons, personsPossible(booking, offer))
  return {
    note: isStaff || editNote ? (booking.note ?? '') : null,
    persons:
      (isStaff || mayEditPersons(booking, manageBookings)) && booking.capacity > 1
        ? { now: booking.persons, most }
        : null,
    extras: isStaff || editExtras ? extrasOf(scope, before, offer) : [],
  }
}

function extrasOf(
  scope: CustomerScope | StaffScope,
  { extras: booked }: PlannedEdit['before'],
  offer: PlannedEdit['offer'],
) {
  const inLanguage = (texts: unknown) => textIn(texts, scope.locale, scope.business.languages)
  const today = offer?.extras ?? []
  const kept = booked.filter(({ extraId }) => extraId && !today.some(({ id }) => id === extraId))
  return [
    ...kept.map(({ extraId = '', name, quantity, priceMinor, pricing, durationMinutes }) => ({
      ...{ extraId, name: inLanguage(name), now: quantity, most: quantity, priceMinor },
      ...{ pricing: pricing ?? ('PER_BOOKING' as const), durationMinutes: durationMinutes ?? 0 },
    })),
    ...today.map(({ id, name, mostQuantity, priceMinor, pricing, durationMinutes }) => {
      const own = booked.find(({ extraId }) => extraId === id)
      const now = own?.quantity ?? 0
      return {
        ...{ extraId: id, name: inLanguage(name), now, most: Math.max(now, mostQuantity) },
        ...{ priceMinor: own?.priceMinor ?? priceMinor, pricing: own?.pricing ?? pricing },
        durationMinutes: own?.durationMinutes ?? durationMinutes,
      }
    }),
  ]
}
