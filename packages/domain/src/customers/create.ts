import { takeCustomerNumber } from '@foyer/db/queries/number-series'
import { transactionSql } from '@foyer/db/sql'
import { z } from 'zod'
import { once } from '../idempotency.ts'
import { recordPersonal } from '../record.ts'
import type { StaffScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { emailTaken } from './email-taken.ts'
import { customerFields, readFields } from './fields.ts'
import { sendInvitation } from './send-invitation.ts'

export const createInput = z.strictObject({
  ...customerFields,
  /** The tick box: mail the way into the portal at once (ACC-10). */
  invite: z.boolean().default(false),
  key: z.uuid(),
})

/** Writes a new customer down under the business's next number; a double click makes one customer (ACC-10, ADM-1). */
export async function create(
  scope: StaffScope,
  input: z.infer<typeof createInput>,
): Promise<{ customerId: string; number: number }> {
  const { key, ...content } = input
  const fields = readFields(scope, input)
  try {
    return await inTransaction(scope, (tx) =>
      once(scope, transactionSql(tx), { key, content }, async () => {
        const number = await takeCustomerNumber(transactionSql(tx), scope.businessId)
        const { id } = await tx.customer.create({
          data: { businessId: scope.businessId, number, ...fields, createdAt: scope.now, updatedAt: scope.now },
          select: { id: true },
        })
        await recordPersonal(scope, tx, { action: 'customers.created', customerId: id, before: {}, after: fields })
        if (input.invite) await sendInvitation(scope, tx, { id, email: fields.email })
        return { customerId: id, number }
      }),
    )
  } catch (error) {
    throw emailTaken(error)
  }
}
