import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { recordPersonal } from '../record.ts'
import type { StaffScope, Transaction } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { assertSeen } from './assert-seen.ts'
import { emailTaken } from './email-taken.ts'
import { editFields, readFields } from './fields.ts'

export const editInput = z.strictObject({ customerId: z.uuid(), ...editFields })

/** Corrects what is known of a customer. Another e-mail address ends every login, link and password of the old one (ACC-7). */
export async function edit(
  scope: StaffScope,
  { customerId, ...input }: z.infer<typeof editInput>,
): Promise<{ customerId: string }> {
  await assertSeen(scope, customerId)
  const dateOfBirth = input.dateOfBirth ? new Date(input.dateOfBirth) : null
  if (dateOfBirth && dateOfBirth > scope.now) throw new DomainError('input.invalid', { field: 'dateOfBirth' })
  const address = Object.fromEntries(Object.entries(input.address).filter(([, value]) => value))
  const next = { ...readFields(scope, input), dateOfBirth, address }
  try {
    return await inTransaction(scope, async (tx) => {
      const before = await tx.customer.findUnique({
        where: { id: customerId },
        select: {
          givenName: true,
          familyName: true,
          email: true,
          phone: true,
          locale: true,
          dateOfBirth: true,
          address: true,
        },
      })
      if (!before) throw new DomainError('customers.notFound')
      await tx.customer.update({
        where: { id: customerId },
        data: { ...next, updatedAt: scope.now },
        select: { id: true },
      })
      if (before.email?.toLowerCase() !== next.email?.toLowerCase()) await endAccess(scope, tx, customerId)
      await recordPersonal(scope, tx, {
        action: 'customers.edited',
        customerId,
        before: { ...before, address: before.address ?? {} },
        after: next,
      })
      return { customerId }
    })
  } catch (error) {
    throw emailTaken(error)
  }
}

async function endAccess(scope: StaffScope, tx: Transaction, customerId: string): Promise<void> {
  const ended = { where: { customerId, endedAt: null }, data: { endedAt: scope.now } }
  await tx.login.updateMany(ended)
  await tx.accessLink.updateMany(ended)
  await tx.customer.update({ where: { id: customerId }, data: { passwordHash: null }, select: { id: true } })
}
