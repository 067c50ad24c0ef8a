import { z } from 'zod'
import { minorInput } from '../prices/terms.ts'

/** What staff say of money that moved outside of Foyer, whichever way. */
export const recordedShape = {
  bookingId: z.uuid(),
  /** Minor units. */
  amountMinor: minorInput.min(1),
  /** The customer gets it in writing (PAY-8). */
  receipt: z.boolean().default(true),
  key: z.uuid(),
}
