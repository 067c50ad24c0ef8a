import type { CardFacts } from '@foyer/db/queries/cards'
import { lockCustomer } from '@foyer/db/queries/lock-customer'
import { findPayment, keepSavedCard } from '@foyer/db/queries/payments'
import type { SqlTransaction } from '@foyer/db/sql'
import { keep } from '../cards/settle-card.ts'
import type { SystemScope } from '../scope.ts'

/** Keeps the card that paid, where its holder wanted that, once (PAY-5). */
export async function keepPaidCard(
  scope: SystemScope,
  sql: SqlTransaction,
  { paymentId, card }: { paymentId: string; card: CardFacts | null },
): Promise<void> {
  const { businessId } = scope
  const payment = await findPayment(sql, businessId, paymentId)
  if (!card || !payment?.saveCard) return
  const { customerId } = payment
  await lockCustomer(sql, businessId, customerId)
  if ((await findPayment(sql, businessId, paymentId))?.savedCardId) return
  const cardId = await keep(scope, sql, { customerId, card })
  if (cardId) await keepSavedCard(sql, { businessId, paymentId, cardId })
}
