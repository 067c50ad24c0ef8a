import { DomainError } from '../errors.ts'
import { record } from '../record.ts'
import type { StaffScope, Transaction } from '../scope.ts'

/** Notes and queues the invitation; it needs an address to go to and a portal to lead to. */
export async function sendInvitation(
  scope: StaffScope,
  tx: Transaction,
  { id, email }: { id: string; email: string | null },
): Promise<void> {
  if (!email) throw new DomainError('customers.noEmail', { field: 'email' })
  if (!scope.settings.panelAccess.enabled) throw new DomainError('access.portalOff')
  await tx.customer.update({ where: { id }, data: { invitedAt: scope.now }, select: { id: true } })
  await queueInvitation(scope, tx, id)
}

/** Notes and queues the message to a customer who is written down as invited. */
export async function queueInvitation(scope: StaffScope, tx: Transaction, customerId: string): Promise<void> {
  const about = { action: 'customers.invited', subjectKind: 'customer', subjectId: customerId }
  const invitationId = await record(scope, tx, about)
  await scope.enqueue(tx, 'customers.invited', { businessId: scope.businessId, customerId, invitationId })
}
