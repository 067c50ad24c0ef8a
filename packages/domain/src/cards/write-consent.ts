import { findCard } from '@foyer/db/queries/cards'
import { addConsent } from '@foyer/db/queries/fee-consents'
import type { Sql } from '@foyer/db/sql'
import { v7 as uuidv7 } from 'uuid'
import { findOwn } from '../bookings/find-own.ts'
import { DomainError } from '../errors.ts'
import type { CustomerScope } from '../scope.ts'
import { asksConsent } from './asks-consent.ts'

interface Consented {
  bookingId: string
  /** The hash of the text that was shown. */
  shown: string
  /** The card, or the way on which it is being added. */
  cardId: string | null
  setupId: string | null
}

/** Writes down that the customer agreed: the text as shown, when and from where, for one of their bookings and cards (BOK-7). */
export async function writeConsent(scope: CustomerScope, sql: Sql, consented: Consented): Promise<void> {
  const { businessId, customerId, locale, now, origin } = scope
  const { shown, ...about } = consented
  const asked = asksConsent(scope, await findOwn(scope, consented.bookingId, sql))
  if (!asked) throw new DomainError('bookings.notPossible')
  if (asked.hash !== shown) throw new DomainError('cards.termsChanged')
  const { cardId } = consented
  if (cardId && !(await findCard(sql, { businessId, customerId, cardId }))) throw new DomainError('cards.notFound')
  const { text, mostMinor } = asked
  await addConsent(sql, {
    ...{ id: uuidv7(), businessId, customerId, ...about, text, mostMinor, locale, ip: origin.ip, now },
  })
}
