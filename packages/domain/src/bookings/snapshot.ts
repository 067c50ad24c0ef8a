import { z } from 'zod'

const texts = z.record(z.string(), z.string())

/** What was agreed when the booking was made; later changes of the service never touch it (PRI-2). Moneys in minor units, times in minutes. */
export const bookingSnapshot = z.object({
  serviceName: texts,
  durationMinutes: z.int(),
  bufferBeforeMinutes: z.int(),
  bufferAfterMinutes: z.int(),
  currency: z.string(),
  unitPriceMinor: z.int(),
  taxPercent: z.number(),
  taxMinor: z.int(),
  totalMinor: z.int(),
  extras: z.array(z.object({ name: texts, quantity: z.int(), priceMinor: z.int() })),
  cancelCutoffMinutes: z.int(),
  rescheduleCutoffMinutes: z.int(),
})
export type BookingSnapshot = z.infer<typeof bookingSnapshot>
