import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { minorInput } from '../prices/terms.ts'
import type { StaffScope, Transaction } from '../scope.ts'
import { mergeNames, mergeTexts, textsInput } from '../texts-input.ts'

const day = 24 * 60

/** What a service is: its texts, its time and its price. Minutes and minor units. */
export const basicFields = {
  categoryId: z.uuid(),
  name: textsInput(100),
  description: textsInput(2000),
  color: z.string().regex(/^#[0-9a-f]{6}$/i),
  durationMinutes: z
    .int()
    .min(1)
    .max(7 * day),
  bufferBeforeMinutes: z.int().min(0).max(day),
  bufferAfterMinutes: z.int().min(0).max(day),
  /** How far apart the offered times lie; null as the business's. */
  stepMinutes: z.int().min(5).max(240).nullable(),
  priceMinor: minorInput,
  pricing: z.enum(['PER_PERSON', 'FLAT']),
  capacity: z.int().min(1).max(1000),
  /** Most persons of one booking; null as many as there are places. */
  mostPersons: z.int().min(1).max(1000).nullable(),
  online: z.boolean(),
  meetingUrl: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable(),
}
const basics = z.strictObject(basicFields)
export type Basics = z.infer<typeof basics>

/** The columns that such a form writes; the category has to be one of the business's. */
export async function basicColumns(
  scope: StaffScope,
  tx: Transaction,
  { name, description, ...rest }: Basics,
  before: { name?: unknown; description?: unknown } = {},
) {
  const category = await tx.category.findUnique({ where: { id: rest.categoryId }, select: { id: true } })
  if (!category) throw new DomainError('categories.notFound', { field: 'categoryId' })
  return {
    ...rest,
    name: mergeNames(scope.business, before.name, name),
    description: mergeTexts(before.description, description),
  }
}
