import { setDefaultCard } from '@foyer/db/queries/cards'
import { lockCustomer } from '@foyer/db/queries/lock-customer'
import { z } from 'zod'
import { DomainError } from '../errors.ts'
import type { CustomerScope } from '../scope.ts'
import { inSqlTransaction } from '../transaction.ts'

export const makeDefaultInput = z.strictObject({ cardId: z.uuid() })

/** The card that is offered first from now on (PAY-5). */
export async function makeDefault(scope: CustomerScope, { cardId }: z.infer<typeof makeDefaultInput>) {
  const { businessId, customerId } = scope
  await inSqlTransaction(scope, async (sql) => {
    await lockCustomer(sql, businessId, customerId)
    if (!(await setDefaultCard(sql, { businessId, customerId, cardId }))) throw new DomainError('cards.notFound')
  })
  return { cardId }
}
