import { z } from 'zod'

/** Most that anything may cost, in minor units: ledger lines are 32-bit whole numbers. */
export const mostMinor = 1_000_000_000

export const minorInput = z.int().min(0).max(mostMinor)

/** Percent with up to three decimals, such as 8.875. */
export const percentInput = z.number().min(0).max(100).multipleOf(0.001)

/** A tax by the name that invoices show. */
export const taxInput = z.strictObject({ name: z.string().trim().min(1).max(60), percent: percentInput })
export const taxesInput = z.array(taxInput).max(5)
export type Tax = z.infer<typeof taxInput>

/** What is to be paid ahead: nothing, a percentage of the total, or minor units, once or for each person (PAY-4). */
export const depositInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('NONE') }),
  z.strictObject({ kind: z.literal('PERCENT'), value: percentInput }),
  z.strictObject({ kind: z.literal('FIXED'), value: minorInput, perPerson: z.boolean().default(false) }),
])
export type Deposit = z.infer<typeof depositInput>

/** A fee: nothing, a percentage of the total, or minor units; never more than the total (BOK-7). */
export const feeInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('NONE') }),
  z.strictObject({ kind: z.literal('PERCENT'), value: percentInput }),
  z.strictObject({ kind: z.literal('FIXED'), value: minorInput }),
])
export type Fee = z.infer<typeof feeInput>

/** One rung of the ladder: cancelling later than so many hours before the start costs the fee (BOK-7). */
export const rungInput = z.strictObject({ withinHours: z.int().min(1).max(8760), fee: feeInput })
export const ladderInput = z
  .array(rungInput)
  .max(6)
  .refine((rungs) => new Set(rungs.map(({ withinHours }) => withinHours)).size === rungs.length, 'twice')
export type Rung = z.infer<typeof rungInput>

/** Where the money of a cancellation in time goes (BOK-8). */
export const refundRules = ['none', 'card', 'credit', 'choice'] as const
export type RefundRule = (typeof refundRules)[number]
