import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { record } from '../record.ts'
import type { CustomerScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'

export const endLoginInput = z.strictObject({ loginId: z.uuid().optional() })

/** Signs one of the customer's own browsers out, or, without an id, all the others (ACC-7). */
export async function endLogin(
  scope: CustomerScope,
  { loginId }: z.infer<typeof endLoginInput>,
): Promise<{ ended: number }> {
  return inTransaction(scope, async (tx) => {
    const { count } = await tx.login.updateMany({
      where: { customerId: scope.customerId, endedAt: null, id: loginId ?? { not: scope.loginId } },
      data: { endedAt: scope.now },
    })
    if (loginId && !count) throw new DomainError('access.loginNotFound')
    await record(scope, tx, {
      action: 'access.loginsEnded',
      subjectKind: 'customer',
      subjectId: scope.customerId,
      detail: { count },
    })
    return { ended: count }
  })
}
