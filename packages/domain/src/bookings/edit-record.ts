import { z } from 'zod'

/**
 * What history holds of an edit, in its before and its after alike: only what differs. Names of extras are their texts per language;
 * that the note changed is kept, its words are not (GDP-4).
 */
export const editRecord = z.object({
  persons: z.int().optional(),
  extras: z.array(z.object({ name: z.record(z.string(), z.string()), quantity: z.int() })).optional(),
  /** Minor units of the booking's currency. */
  totalMinor: z.int().optional(),
  note: z.literal(true).optional(),
})
export type EditRecord = z.infer<typeof editRecord>
