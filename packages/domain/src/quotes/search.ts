import type { Prisma } from '@foyer/db/generated/client'
import { z } from 'zod'
import { pageOf } from '../page-of.ts'
import type { StaffScope } from '../scope.ts'
import { asDate, todayOf } from '../times/days.ts'
import { instantInput } from '../times/instant-input.ts'
import { describeQuote, quoteStates } from './describe-quote.ts'
import { type FoundQuote, quoteShown } from './find-quote.ts'

export const searchInput = z.strictObject({
  /** All without. */
  state: z.enum(quoteStates).optional(),
  /** Part of a number or of a name. */
  text: z.string().trim().max(100).default(''),
  before: z.strictObject({ at: instantInput, id: z.uuid() }).optional(),
  limit: z.int().min(1).max(200).default(50),
})
type Asked = z.infer<typeof searchInput>

/** The business's quotes, latest written first (INV-5, ADM-1). */
export async function search(scope: StaffScope, { before, limit, ...asked }: Asked) {
  const rows = await scope.db.quote.findMany({
    where: { AND: [...whereOf(scope, asked), ...(before ? [behind(before)] : [])] },
    include: quoteShown,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  })
  const { shown, next } = pageOf(rows, limit, ({ createdAt, id }) => ({ at: createdAt.toISOString(), id }))
  return {
    quotes: shown.map((row) => describe(scope, row)),
    next,
  }
}

const behind = ({ at, id }: NonNullable<Asked['before']>): Prisma.QuoteWhereInput => ({
  OR: [{ createdAt: { lt: new Date(at) } }, { createdAt: new Date(at), id: { lt: id } }],
})

function whereOf(scope: StaffScope, { state, text }: Pick<Asked, 'state' | 'text'>): Prisma.QuoteWhereInput[] {
  const today = asDate(todayOf(scope))
  const words = text.split(/\s+/).filter(Boolean)
  return [
    ...(state === 'EXPIRED' ? [{ state: 'SENT' as const, validUntil: { lt: today } }] : []),
    ...(state === 'SENT' ? [{ state, validUntil: { gte: today } }] : []),
    ...(state && state !== 'EXPIRED' && state !== 'SENT' ? [{ state }] : []),
    ...words.map(matches),
  ]
}

function matches(word: string): Prisma.QuoteWhereInput {
  const like = { contains: word.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' as const }
  const isNumber = /^\d{1,9}$/.test(word)
  const ofPeople = [{ customer: { givenName: like } }, { customer: { familyName: like } }]
  return { OR: [...ofPeople, ...(isNumber ? [{ number: Number(word) }] : [])] }
}

function describe(scope: StaffScope, row: FoundQuote) {
  const { id, number, state, service, totalMinor, currency, validUntil, bookingId } = describeQuote(scope, row)
  const { customer } = row
  return {
    ...{ id, number, state, service, totalMinor, currency, validUntil, bookingId },
    customer: { id: customer.id, givenName: customer.givenName, familyName: customer.familyName },
  }
}
