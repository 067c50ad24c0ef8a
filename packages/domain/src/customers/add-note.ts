import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { record } from '../record.ts'
import type { StaffScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { assertSeen } from './assert-seen.ts'

export const addNoteInput = z.strictObject({ customerId: z.uuid(), text: z.string().trim().min(1).max(4000) })

/** Leaves an internal note on a customer, which the customer never sees (ADM-1). */
export async function addNote(
  scope: StaffScope,
  { customerId, text }: z.infer<typeof addNoteInput>,
): Promise<{ noteId: string }> {
  await assertSeen(scope, customerId)
  return inTransaction(scope, async (tx) => {
    const customer = await tx.customer.findUnique({ where: { id: customerId }, select: { id: true } })
    if (!customer) throw new DomainError('customers.notFound')
    const { id } = await tx.customerNote.create({
      data: { businessId: scope.businessId, customerId, staffId: scope.staffId, text, createdAt: scope.now },
      select: { id: true },
    })
    await record(scope, tx, {
      action: 'customers.noteAdded',
      subjectKind: 'customer',
      subjectId: customerId,
      detail: { noteId: id },
    })
    return { noteId: id }
  })
}
