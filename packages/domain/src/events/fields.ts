import { z } from 'zod'
import { minorInput } from '../prices/terms.ts'
import { textsInput } from '../texts-input.ts'

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** A stretch by the clocks of the place; one that ends at or before its beginning ends the next day. */
export const periodInput = z.strictObject({ date: z.iso.date(), from: clock, until: clock })
export type Period = z.infer<typeof periodInput>

/** A moment by the clocks of the place. */
const momentInput = z.strictObject({ date: z.iso.date(), at: clock })
export type Moment = z.infer<typeof momentInput>

/** What staff say of an event. Minor units. */
export const eventFields = {
  name: textsInput(100),
  description: textsInput(4000),
  color: z.string().regex(/^#[0-9a-f]{6}$/i),
  providerId: z.uuid(),
  locationId: z.uuid(),
  periods: z.array(periodInput).min(1).max(60),
  capacity: z.int().min(1).max(10_000),
  /** Most persons of one booking; null as many as there are places. */
  mostPersons: z.int().min(1).max(500).nullable(),
  priceMinor: minorInput,
  pricing: z.enum(['PER_PERSON', 'FLAT']),
  /** From when and until when customers may book; null at once, and until it begins. */
  opensAt: momentInput.nullable(),
  closesAt: momentInput.nullable(),
  published: z.boolean(),
}
const fields = z.strictObject(eventFields)
export type EventFields = z.infer<typeof fields>
