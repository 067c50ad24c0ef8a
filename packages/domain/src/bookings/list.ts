import { listCustomerBookings } from '@foyer/db/queries/list-bookings'
import { z } from 'zod'
import { pageOf } from '../page-of.ts'
import type { CustomerScope } from '../scope.ts'
import { instantInput } from '../times/instant-input.ts'
import { bookingCard } from './card.ts'
import { shownKinds } from './shown-kinds.ts'

export const listInput = z.strictObject({
  period: z.enum(['upcoming', 'past', 'all']).default('upcoming'),
  from: instantInput.optional(),
  until: instantInput.optional(),
  serviceId: z.uuid().optional(),
  providerId: z.uuid().optional(),
  /** Appointments, events, or both (PAN-5). */
  kind: z.enum(['appointment', 'event']).optional(),
  /** The next page's place, as the page before returned it. */
  cursor: z.strictObject({ startsAt: instantInput, id: z.uuid() }).optional(),
  limit: z.int().min(1).max(100).default(25),
})

/** The customer's own bookings: upcoming soonest first, past and all latest first, paged (PAN-1, 5). What the business hides is not in it (PAN-2). */
export async function list(scope: CustomerScope, input: z.input<typeof listInput>) {
  const asked = listInput.parse(input)
  const kinds = shownKinds(scope).filter((kind) => !asked.kind || kind === asked.kind)
  if (!kinds.length) return { bookings: [], nextCursor: null }
  const rows = await listCustomerBookings(scope.sql, {
    businessId: scope.businessId,
    customerId: scope.customerId,
    period: asked.period,
    now: scope.now,
    from: asked.from ?? null,
    until: asked.until ?? null,
    serviceId: asked.serviceId ?? null,
    providerId: asked.providerId ?? null,
    kinds,
    before: asked.cursor ?? null,
    limit: asked.limit + 1,
  })
  const { shown, next: nextCursor } = pageOf(rows, asked.limit, ({ startsAt, id }) => ({
    startsAt: startsAt.toISOString(),
    id,
  }))
  return {
    bookings: shown.map((row) => bookingCard(scope, row)),
    nextCursor,
  }
}
