import { randomUUID } from 'node:crypto'
import { makeCustomer, type NewCustomer } from '@foyer/db/factories/make-customer'
import { makeProvider } from '@foyer/db/factories/make-provider'
import { makeQuote, type NewQuote } from '@foyer/db/factories/make-quote'
import { makeService, type NewService } from '@foyer/db/factories/make-service'
import type { World } from './world.ts'

/** A customer with a quote of 225.00 that was sent and is valid until a week from the start of the test. */
export async function madeQuote(
  world: World,
  over: Partial<NewQuote> = {},
  about: { customer?: NewCustomer; service?: Partial<NewService> } = {},
) {
  const { prisma, business } = world
  const provider = await makeProvider(prisma, business, { name: 'Camille Roux' })
  const service = await makeService(prisma, business, { name: { en: 'Massage', fr: 'Massage' }, ...about.service }, [
    provider,
  ])
  const customer = await makeCustomer(prisma, business, about.customer)
  const quote = await makeQuote(prisma, business, { customer, service, validUntil: '2026-11-30', ...over })
  return { provider, service, customer, quote, scope: await world.customer(customer) }
}

/** What the form of staff sends. */
export const quoteForm = ({ service, customer }: { service: { id: string }; customer: { id: string } }) => ({
  ...{ customerId: customer.id, serviceId: service.id, persons: 1, note: 'As agreed', validUntil: '2026-12-11' },
  lines: [
    { description: 'Massage at home', quantity: 2, unitMinor: 6000 },
    { description: 'Travel', quantity: 1, unitMinor: 1500 },
  ],
  key: randomUUID(),
})
