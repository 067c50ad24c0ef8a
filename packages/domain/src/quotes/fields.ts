import { z } from 'zod'
import { minorInput } from '../prices/terms.ts'

export const lineInput = z.strictObject({
  description: z.string().trim().min(1).max(200),
  quantity: z.int().min(1).max(1000),
  /** Minor units of one; with the tax where prices include it. */
  unitMinor: minorInput,
})
export type QuoteLine = z.infer<typeof lineInput>

/** What staff write of a quote; totals and taxes are the server's (INV-5). */
export const quoteFields = {
  serviceId: z.uuid(),
  persons: z.int().min(1).max(500),
  lines: z.array(lineInput).min(1).max(30),
  note: z.string().trim().max(2000).default(''),
  /** The last day on which it may be accepted, in the business's zone. */
  validUntil: z.iso.date(),
}
