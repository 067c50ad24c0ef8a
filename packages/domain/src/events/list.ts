import { listEvents } from '@foyer/db/queries/events'
import { z } from 'zod'
import { pageOf } from '../page-of.ts'
import { ownProvider } from '../permissions.ts'
import type { StaffScope } from '../scope.ts'
import { instantInput } from '../times/instant-input.ts'
import { describeEvent } from './describe.ts'

export const listInput = z.strictObject({
  period: z.enum(['upcoming', 'past']).default('upcoming'),
  cursor: z.strictObject({ startsAt: instantInput, id: z.uuid() }).optional(),
  limit: z.int().min(1).max(200).default(50),
})

/** The business's events with how many places are taken; a provider's the own ones (ADM-1, 3). */
export async function list(scope: StaffScope, input: z.input<typeof listInput>) {
  const { period, cursor, limit } = listInput.parse(input)
  const asked = { businessId: scope.businessId, now: scope.now, period, providerId: ownProvider(scope) }
  const rows = await listEvents(scope.sql, { ...asked, after: cursor ?? null, limit: limit + 1 })
  const { shown, next: nextCursor } = pageOf(rows, limit, ({ startsAt, id }) => ({
    startsAt: startsAt.toISOString(),
    id,
  }))
  return {
    events: shown.map((row) => ({ ...describeEvent(scope, row), ...pick(row) })),
    nextCursor,
  }
}

const pick = ({ capacity, taken, published }: { capacity: number; taken: number; published: boolean }) => ({
  ...{ capacity, taken, published },
})
