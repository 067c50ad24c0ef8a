import type { Prisma, QuoteState } from '../generated/client.ts'
import type { MadeBusiness } from './make-business.ts'

export interface NewQuote {
  customer: { id: string }
  service: { id: string }
  state?: Extract<QuoteState, 'DRAFT' | 'SENT'>
  persons?: number
  lines?: { description: string; quantity: number; unitMinor: number }[]
  note?: string
  /** `2026-12-31` */
  validUntil: string
  at?: Date
}

/** A quote without taxes, a draft or sent, as the product would have written it. */
export async function makeQuote(prisma: Prisma.TransactionClient, business: MadeBusiness, quote: NewQuote) {
  const { customer, service, state = 'SENT', at = business.createdAt, validUntil, ...rest } = quote
  const { lines = [{ description: 'Five visits', quantity: 5, unitMinor: 4500 }], persons = 1, note = '' } = rest
  const totalMinor = lines.reduce((sum, line) => sum + line.quantity * line.unitMinor, 0)
  const { id: businessId, currency } = business
  const { next } = await prisma.numberSeries.upsert({
    where: { businessId_kind: { businessId, kind: 'quote' } },
    create: { businessId, kind: 'quote', next: 1002 },
    update: { next: { increment: 1 } },
  })
  return prisma.quote.create({
    data: {
      ...{ businessId, customerId: customer.id, serviceId: service.id, number: next - 1, state, persons, lines, note },
      ...{ currency, taxes: [], taxesIncluded: true, taxMinor: 0, totalMinor, createdAt: at, updatedAt: at },
      validUntil: new Date(`${validUntil}T00:00:00Z`),
      sentAt: state === 'DRAFT' ? null : at,
    },
  })
}
