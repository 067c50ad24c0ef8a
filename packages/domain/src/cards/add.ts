import { findOpenSetup, makeCardSetup } from '@foyer/db/queries/card-setups'
import { lockCustomer } from '@foyer/db/queries/lock-customer'
import type { Sql } from '@foyer/db/sql'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { bookingPath } from '../addresses.ts'
import { DomainError } from '../errors.ts'
import { once } from '../idempotency.ts'
import { freshMs } from '../payments/stripe-limits.ts'
import type { CustomerScope } from '../scope.ts'
import { inSqlTransaction } from '../transaction.ts'
import { offersCards } from './offers-cards.ts'
import { openSetup } from './open-setup.ts'
import { writeConsent } from './write-consent.ts'

export const addInput = z.strictObject({
  /** The booking whose fees may be charged to the new card, and the hash of the text that is agreed to (BOK-7). */
  consent: z.strictObject({ bookingId: z.uuid(), shown: z.string().max(100) }).optional(),
  key: z.uuid(),
})

/** Where the customer adds a card: a page of Stripe's. A repetition, and a way that is still open, lead to the same page (PAY-5, BOK-15). */
export async function add(scope: CustomerScope, { key, consent }: z.infer<typeof addInput>) {
  if (!offersCards(scope)) throw new DomainError('cards.notOffered')
  const { businessId, business, customerId } = scope
  const content = { addCard: consent ?? null }
  const setupId = await inSqlTransaction(scope, async (sql) => {
    await lockCustomer(sql, businessId, customerId)
    const id = await openOrMake(scope, sql, consent?.bookingId ?? null)
    await once(scope, sql, { key, content }, async () => {
      if (consent) await writeConsent(scope, sql, { ...consent, cardId: null, setupId: id })
      return {}
    })
    return id
  })
  const back = consent ? `${bookingPath(consent.bookingId)}/card` : '/cards'
  return { setupId, url: await openSetup(scope, setupId, `/${business.slug}${back}`) }
}

async function openOrMake(scope: CustomerScope, sql: Sql, bookingId: string | null): Promise<string> {
  const { businessId, customerId, locale, now } = scope
  const since = new Date(now.getTime() - freshMs)
  const open = await findOpenSetup(sql, { businessId, customerId, bookingId, since })
  if (open) return open.id
  const id = uuidv7()
  await makeCardSetup(sql, { id, businessId, customerId, locale, now })
  return id
}
