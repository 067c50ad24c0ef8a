import type { BookingRow } from '@foyer/db/queries/list-bookings'
import type { UntoldCancel } from '@foyer/db/queries/restore-booking'
import type { CustomerScope, StaffScope } from '../scope.ts'
import type { Settings } from '../settings.ts'
import { isOpen, mayFollow } from './life-cycle.ts'
import type { BookingSnapshot } from './snapshot.ts'

export type Refused = 'off' | 'ended' | 'tooLate' | 'tooManyMoves'
/** until: the last instant at which a customer may still do it. */
export type Verdict = { allowed: true; until: string } | { allowed: false; why: Refused; until: string | null }

type Facts = Pick<
  BookingRow,
  'status' | 'startsAt' | 'moves' | 'cancelCutoffMinutes' | 'rescheduleCutoffMinutes' | 'eventId'
>

/** Allowed exactly when now ≤ start − cut-off (BOK-6). */
function within(startsAt: Date, cutoffMinutes: number, now: Date): Verdict {
  const until = new Date(startsAt.getTime() - cutoffMinutes * 60_000)
  return now.getTime() <= until.getTime()
    ? { allowed: true, until: until.toISOString() }
    : { allowed: false, why: 'tooLate', until: until.toISOString() }
}

/** Of the cut-off agreed at booking and today's the more lenient applies (PRI-2). */
const lenient = (agreed: number, current: number | null, business: number) => Math.min(agreed, current ?? business)

/** Whether a customer may cancel now; the one function that page, API and policy text ask (BOK-6). */
export function mayCancel(booking: Facts, snapshot: BookingSnapshot, { manageBookings }: Settings, now: Date): Verdict {
  if (!mayFollow('cancel', booking.status)) return { allowed: false, why: 'ended', until: null }
  if (!manageBookings.cancel) return { allowed: false, why: 'off', until: null }
  return within(
    booking.startsAt,
    lenient(snapshot.cancelCutoffMinutes, booking.cancelCutoffMinutes, manageBookings.cancelCutoffMinutes),
    now,
  )
}

/** Whether a customer may move the booking now (BOK-5, 6, 9). An event is on when it is on. */
export function mayReschedule(
  booking: Facts,
  snapshot: BookingSnapshot,
  { manageBookings }: Settings,
  now: Date,
): Verdict {
  if (!isOpen(booking.status)) return { allowed: false, why: 'ended', until: null }
  if (!manageBookings.reschedule || booking.eventId) return { allowed: false, why: 'off', until: null }
  if (manageBookings.mostMoves !== null && booking.moves >= manageBookings.mostMoves)
    return { allowed: false, why: 'tooManyMoves', until: null }
  return within(booking.startsAt, rescheduleCutoff(booking, snapshot, manageBookings), now)
}

const rescheduleCutoff = (
  booking: Facts,
  snapshot: BookingSnapshot,
  { rescheduleCutoffMinutes }: Settings['manageBookings'],
) => lenient(snapshot.rescheduleCutoffMinutes, booking.rescheduleCutoffMinutes, rescheduleCutoffMinutes)

/** Whether a customer may change note, persons or extras now: what the business lets them, until the reschedule cut-off (BOK-13). */
export function mayEdit(
  booking: Facts & Pick<BookingRow, 'capacity' | 'hasExtras' | 'isQuoted'>,
  snapshot: BookingSnapshot,
  { manageBookings }: Settings,
  now: Date,
): Verdict {
  if (!isOpen(booking.status)) return { allowed: false, why: 'ended', until: null }
  const { editNote, editExtras } = manageBookings
  const isSomething =
    editNote || (mayEditPersons(booking, manageBookings) && booking.capacity > 1) || (editExtras && booking.hasExtras)
  if (!isSomething) return { allowed: false, why: 'off', until: null }
  return within(booking.startsAt, rescheduleCutoff(booking, snapshot, manageBookings), now)
}

/** Whether customers change the persons of this booking: not where a quote was made for them, whose price does not follow them (INV-5). */
export const mayEditPersons = (
  { isQuoted }: Pick<BookingRow, 'isQuoted'>,
  { editPersons }: Settings['manageBookings'],
): boolean => editPersons && !isQuoted

/** Staff record a no-show from the start until 7 days after it (BOK-16). */
export function mayMarkNoShow(booking: Pick<BookingRow, 'status' | 'startsAt'>, now: Date): boolean {
  const age = now.getTime() - booking.startsAt.getTime()
  return mayFollow('markNoShow', booking.status) && age >= 0 && age <= 7 * 864e5
}

/** Whether a cancellation may be taken back now: customers their own, staff any, while nobody has been told of it (BOK-9). */
export const mayUndoCancel = (
  { kind, settings, now }: Pick<CustomerScope | StaffScope, 'kind' | 'settings' | 'now'>,
  { canceledBy, dueAt }: Pick<UntoldCancel, 'canceledBy' | 'dueAt'>,
): boolean => settings.manageBookings.undoCancel && now <= dueAt && (kind === 'staff' || canceledBy === 'CUSTOMER')

/** Staff are exempt from switches and cut-offs, but what has ended stays ended (BOK-6). */
export const mayStaffChange = (booking: Pick<BookingRow, 'status'>): boolean => isOpen(booking.status)

/** Staff approve or reject a request until its start; after that it is cancelled as unanswered (BOK-16). */
export const mayDecide = (booking: Pick<BookingRow, 'status' | 'startsAt'>, now: Date): boolean =>
  mayFollow('approve', booking.status) && now < booking.startsAt
