import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { limitInvitations } from '../rate-limit.ts'
import type { StaffScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { assertSeen } from './assert-seen.ts'
import { sendInvitation } from './send-invitation.ts'

export const inviteInput = z.strictObject({ customerId: z.uuid() })

/** Mails a customer the way into the portal (ACC-10). */
export async function invite(
  scope: StaffScope,
  { customerId }: z.infer<typeof inviteInput>,
): Promise<{ customerId: string }> {
  await assertSeen(scope, customerId)
  await limitInvitations(scope, customerId)
  return inTransaction(scope, async (tx) => {
    const customer = await tx.customer.findUnique({ where: { id: customerId }, select: { id: true, email: true } })
    if (!customer) throw new DomainError('customers.notFound')
    await sendInvitation(scope, tx, customer)
    return { customerId }
  })
}
