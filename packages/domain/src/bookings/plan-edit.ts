import type { BookingRow } from '@foyer/db/queries/list-bookings'
import { loadOffer, type ServiceOffer } from '@foyer/db/queries/load-offer'
import type { Sql } from '@foyer/db/sql'
import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { mostMinor } from '../prices/terms.ts'
import type { CustomerScope, StaffScope } from '../scope.ts'
import { termsOf } from '../services/agree.ts'
import { mostPersons } from '../services/choice.ts'
import { type AgreedExtra, withChanges } from './edit-terms.ts'
import { mayEdit, mayEditPersons, mayStaffChange } from './policy.ts'
import { type BookingSnapshot, snapshotOf } from './snapshot.ts'

/** What is to be different; what is left out stays. Extras are all that are wanted, those booked already included. */
export const editShape = {
  bookingId: z.uuid(),
  note: z.string().trim().max(1000).optional(),
  persons: z.int().min(1).max(500).optional(),
  extras: z
    .array(z.strictObject({ extraId: z.uuid(), quantity: z.int().min(1).max(100) }))
    .max(30)
    .optional(),
}
const editShapeInput = z.strictObject(editShape)
export type WantedEdit = Omit<z.infer<typeof editShapeInput>, 'bookingId'>

export interface PlannedEdit {
  note: string | null
  persons: number
  before: BookingSnapshot
  after: BookingSnapshot
  changed: { note: boolean; persons: boolean; extras: boolean }
  /** The service as it is offered today, if it still is. */
  offer: ServiceOffer | null
}

const reasonOf = { off: 'bookings.notPossible', ended: 'bookings.notPossible', tooLate: 'bookings.tooLate' } as const

/** What the wished changes make of the booking; refuses what the business does not let its customers change (BOK-13). */
export async function planEdit(
  scope: CustomerScope | StaffScope,
  sql: Sql,
  booking: BookingRow,
  wanted: WantedEdit,
): Promise<PlannedEdit> {
  refuseClosed(scope, booking)
  const before = snapshotOf(booking)
  const offer = booking.serviceId ? await loadOffer(sql, scope.businessId, booking.serviceId) : null
  const { persons = booking.persons } = wanted
  const note = wanted.note === undefined ? booking.note : wanted.note || null
  const extras = wanted.extras ? agreedExtras(scope, { before, offer }, wanted.extras) : before.extras
  const changed = {
    note: note !== booking.note,
    persons: persons !== booking.persons,
    extras: countsOf(extras) !== countsOf(before.extras),
  }
  if (scope.kind === 'customer') refuseClosedFields(scope, booking, changed)
  if (persons > Math.max(booking.persons, personsPossible(booking, offer)))
    throw new DomainError('bookings.tooManyPersons', { field: 'persons' })
  const after = changed.persons || changed.extras ? withChanges(before, persons, extras) : before
  if (after.totalMinor > mostMinor) throw new DomainError('services.priceTooHigh')
  return { note, persons, before, after, changed, offer }
}

function refuseClosed(scope: CustomerScope | StaffScope, booking: BookingRow): void {
  if (scope.kind === 'staff') {
    if (!mayStaffChange(booking)) throw new DomainError('bookings.notPossible')
    return
  }
  const verdict = mayEdit(booking, snapshotOf(booking), scope.settings, scope.now)
  if (!verdict.allowed) throw new DomainError(reasonOf[verdict.why === 'tooManyMoves' ? 'off' : verdict.why])
}

function refuseClosedFields({ settings }: CustomerScope, booking: BookingRow, changed: PlannedEdit['changed']): void {
  const { editNote, editExtras } = settings.manageBookings
  if (changed.note && !editNote) throw new DomainError('bookings.notPossible', { field: 'note' })
  if (changed.persons && !mayEditPersons(booking, settings.manageBookings))
    throw new DomainError('bookings.notPossible', { field: 'persons' })
  if (changed.extras && !editExtras) throw new DomainError('bookings.notPossible', { field: 'extras' })
}

/** Most persons the booking may have: of one booking, and beside the others who stand in the appointment. */
export function personsPossible(booking: BookingRow, offer: ServiceOffer | null): number {
  const { capacity, taken, persons, eventMostPersons } = booking
  return Math.min(capacity - taken + persons, offer ? mostPersons(offer) : (eventMostPersons ?? capacity))
}

interface OldAndOffered {
  before: BookingSnapshot
  offer: ServiceOffer | null
}

/** Extras booked already keep their agreed price; added ones have today's. Those of old bookings that have no id stay. */
function agreedExtras(
  scope: CustomerScope | StaffScope,
  { before, offer }: OldAndOffered,
  wanted: NonNullable<WantedEdit['extras']>,
): AgreedExtra[] {
  const found = wanted.map(({ extraId, quantity }): AgreedExtra => {
    const booked = before.extras.find((extra) => extra.extraId === extraId)
    const today = offer?.extras.find(({ id }) => id === extraId)
    if (quantity > Math.max(booked?.quantity ?? 0, today?.mostQuantity ?? 0))
      throw new DomainError('services.notFound', { field: 'extras' })
    if (booked) return { ...booked, quantity }
    if (!today || !offer) throw new DomainError('services.notFound', { field: 'extras' })
    const { name, priceMinor, pricing, durationMinutes } = today
    const taxes = today.taxes ?? termsOf(scope, offer).taxes
    return { extraId, name, quantity, priceMinor, pricing, durationMinutes, taxes }
  })
  if (new Set(wanted.map(({ extraId }) => extraId)).size < wanted.length)
    throw new DomainError('input.invalid', { field: 'extras' })
  return [...before.extras.filter(({ extraId }) => !extraId), ...found]
}

const countsOf = (extras: readonly AgreedExtra[]) =>
  extras
    .map(({ extraId = '', quantity }) => `${extraId} ${quantity}`)
    .sort()
    .join()
