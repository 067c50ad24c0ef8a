import { closePayment, keepPaymentCard, takeStripeEvent } from '@foyer/db/queries/payments'
import type { SqlTransaction } from '@foyer/db/sql'
import { settleCard } from '../cards/settle-card.ts'
import type { SystemScope } from '../scope.ts'
import { inSqlTransaction } from '../transaction.ts'
import { keepPaidCard } from './keep-paid-card.ts'
import type { Fact, TrueEvent } from './read-event.ts'
import { refusePayment } from './refuse-payment.ts'
import { settlePayment } from './settle-payment.ts'
import { settleRefund } from './settle-refund.ts'

/** Writes an event down together with its effect: each once, whatever the order they come in and however often (PAY-6). */
export async function applyEvent(scope: SystemScope, { id, type, fact }: TrueEvent): Promise<{ isNew: boolean }> {
  const { businessId, now } = scope
  return inSqlTransaction(scope, async (sql) => {
    const isNew = await takeStripeEvent(sql, { businessId, id, type, now })
    if (isNew && fact) await apply(scope, sql, fact)
    return { isNew }
  })
}

async function apply(scope: SystemScope, sql: SqlTransaction, fact: Fact): Promise<void> {
  const { businessId } = scope
  switch (fact.kind) {
    case 'paid':
      return void (await settlePayment(scope, sql, fact))
    case 'refund':
      return void (await settleRefund(scope, sql, fact))
    case 'charged':
      await keepPaymentCard(sql, { businessId, ...fact })
      return keepPaidCard(scope, sql, fact)
    case 'refused':
      return refusePayment(scope, sql, fact.paymentId)
    case 'expired':
      return void (await closePayment(sql, { businessId, paymentId: fact.paymentId, state: 'EXPIRED' }))
    default:
      return settleCard(scope, sql, fact)
  }
}
