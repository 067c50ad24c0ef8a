import type { Caller } from '../edge/load-context.server.ts'

/** The accepted quote that the address names, so that what it says is chosen already; null without one (INV-5). */
export async function loadQuoted(caller: Caller, quoteId: string | undefined) {
  if (!quoteId) return null
  const quote = await caller.quotes.get({ quoteId })
  if (quote.state !== 'ACCEPTED' || quote.bookingId) throw new Response(null, { status: 409 })
  const { id, number, customer, serviceId, service, persons, totalMinor, currency } = quote
  return { id, number, customerId: customer.id, serviceId, service, persons, totalMinor, currency }
}
