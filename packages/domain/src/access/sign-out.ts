import { record } from '../record.ts'
import type { CustomerScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'

/** Ends this browser's login, at this business only (ACC-7). */
export async function signOut(scope: CustomerScope): Promise<{ signedOut: true }> {
  await inTransaction(scope, async (tx) => {
    await tx.login.updateMany({ where: { id: scope.loginId, endedAt: null }, data: { endedAt: scope.now } })
    await record(scope, tx, { action: 'access.signedOut', subjectKind: 'login', subjectId: scope.loginId })
  })
  return { signedOut: true }
}
