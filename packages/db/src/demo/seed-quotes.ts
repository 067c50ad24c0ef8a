import type { MadeBusiness } from '../factories/make-business.ts'
import { makeQuote } from '../factories/make-quote.ts'
import type { Prisma } from '../generated/client.ts'

const dayMs = 864e5

/** A quote that was sent to the customer yesterday and waits for an answer. */
export async function seedQuotes(
  prisma: Prisma.TransactionClient,
  business: MadeBusiness,
  { customer, service, now }: { customer: { id: string }; service: { id: string }; now: Date },
): Promise<void> {
  await makeQuote(prisma, business, {
    ...{ customer, service, at: new Date(now.getTime() - dayMs) },
    lines: [
      { description: 'Visits at your home', quantity: 5, unitMinor: 7200 },
      { description: 'Travel', quantity: 5, unitMinor: 1500 },
    ],
    note: 'We bring the table. The dates are agreed with you one by one.',
    validUntil: new Date(now.getTime() + 21 * dayMs).toISOString().slice(0, 10),
  })
}
