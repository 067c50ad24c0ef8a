import { searchBusinessBookings } from '@foyer/db/queries/list-bookings'
import { z } from 'zod'
import { pageOf } from '../page-of.ts'
import { ownProvider } from '../permissions.ts'
import type { StaffScope } from '../scope.ts'
import { instantInput } from '../times/instant-input.ts'
import { bookingCard } from './card.ts'
import { staffMay } from './staff-may.ts'

export const searchInput = z.strictObject({
  from: instantInput.optional(),
  until: instantInput.optional(),
  status: z.enum(['PENDING', 'APPROVED', 'CANCELED', 'REJECTED', 'NO_SHOW', 'COMPLETED']).optional(),
  providerId: z.uuid().optional(),
  serviceId: z.uuid().optional(),
  customerId: z.uuid().optional(),
  text: z
    .string()
    .trim()
    .max(100)
    .refine((text) => !text.includes('\0'))
    .optional(),
  newestFirst: z.boolean().default(false),
  cursor: z.strictObject({ startsAt: instantInput, id: z.uuid() }).optional(),
  limit: z.int().min(1).max(200).default(50),
})

/** Bookings of the business by period, status, provider, service, customer or text; a provider sees the own ones only (ADM-1, 3). */
export async function search(scope: StaffScope, input: z.input<typeof searchInput>) {
  const asked = searchInput.parse(input)
  const rows = await searchBusinessBookings(scope.sql, {
    businessId: scope.businessId,
    from: asked.from ?? null,
    until: asked.until ?? null,
    status: asked.status ?? null,
    providerId: ownProvider(scope) ?? asked.providerId ?? null,
    serviceId: asked.serviceId ?? null,
    customerId: asked.customerId ?? null,
    text: asked.text || null,
    after: asked.cursor ?? null,
    newestFirst: asked.newestFirst,
    limit: asked.limit + 1,
  })
  const { shown, next: nextCursor } = pageOf(rows, asked.limit, ({ startsAt, id }) => ({
    startsAt: startsAt.toISOString(),
    id,
  }))
  return {
    bookings: shown.map((row) => ({
      ...bookingCard(scope, row),
      customer: {
        id: row.customerId,
        number: row.customerNumber,
        givenName: row.givenName,
        familyName: row.familyName,
      },
      may: staffMay(row, scope.now),
    })),
    nextCursor,
  }
}
