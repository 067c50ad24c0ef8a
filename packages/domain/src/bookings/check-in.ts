import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { record } from '../record.ts'
import { actorOf, type StaffScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { findOwn } from './find-own.ts'
import { isOpen } from './life-cycle.ts'

export const checkInInput = z.strictObject({ bookingId: z.uuid(), isHere: z.boolean() })

/** Staff note that whoever booked has come, or that this was noted by mistake; with history, and nobody is told (BOK-14). */
export async function checkIn(scope: StaffScope, { bookingId, isHere }: z.infer<typeof checkInInput>) {
  const { businessId, now } = scope
  const booking = await findOwn(scope, bookingId)
  if (!isOpen(booking.status) && booking.status !== 'COMPLETED') throw new DomainError('bookings.notPossible')
  return inTransaction(scope, async (tx) => {
    const { count } = await tx.booking.updateMany({
      where: { id: bookingId, checkedInAt: isHere ? null : { not: null } },
      data: { checkedInAt: isHere ? now : null, updatedAt: now },
    })
    if (!count) return { bookingId, isHere }
    const kind = isHere ? 'checkedIn' : 'checkInTakenBack'
    const written = { businessId, bookingId, kind, ...actorOf(scope), origin: scope.origin.app, createdAt: now }
    await tx.bookingChange.create({ data: written, select: { id: true } })
    await record(scope, tx, { action: `bookings.${kind}`, subjectKind: 'booking', subjectId: bookingId })
    return { bookingId, isHere }
  })
}
