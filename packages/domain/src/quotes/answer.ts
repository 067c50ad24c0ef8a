import { record } from '../record.ts'
import type { CustomerScope, Transaction } from '../scope.ts'
import { asDate, todayOf } from '../times/days.ts'
import { findQuote } from './find-quote.ts'
import { refuseAnswered } from './refuse-answered.ts'

export type Answer = { state: 'ACCEPTED'; acceptedName: string } | { state: 'DECLINED'; declineReason: string | null }

/** Writes the customer's answer, once, until the quote's last day, with when and from where; staff are told (INV-5). */
export async function answerQuote(scope: CustomerScope, tx: Transaction, quoteId: string, answer: Answer) {
  const { businessId, customerId, now, origin } = scope
  const { number, totalMinor } = await findQuote(scope, quoteId, tx)
  const { count } = await tx.quote.updateMany({
    where: { id: quoteId, customerId, state: 'SENT', validUntil: { gte: asDate(todayOf(scope)) } },
    data: { ...answer, answeredAt: now, answeredIp: origin.ip, revision: { increment: 1 }, updatedAt: now },
  })
  if (count === 0) refuseAnswered(await findQuote(scope, quoteId, tx))
  const action = answer.state === 'ACCEPTED' ? 'quotes.accepted' : 'quotes.declined'
  await record(scope, tx, { action, subjectKind: 'quote', subjectId: quoteId, detail: { number, totalMinor } })
  await scope.enqueue(tx, 'quotes.answered', { businessId, quoteId })
  return { quoteId, number }
}
