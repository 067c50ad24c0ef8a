import { clearTotp } from '@foyer/db/queries/staff'
import { transactionSql } from '@foyer/db/sql'
import { z } from 'zod'
import { passwordInput } from '../access/password.ts'
import type { StaffAccessScope } from '../scope.ts'
import { ownLogin } from './login.ts'
import { proveOwnPassword } from './own-password.ts'
import { recordStaff } from './record-staff.ts'

export const stopTotpInput = z.strictObject({ password: passwordInput })

/** Switches the own second factor off, after the password (ACC-12). */
export async function stopTotp(
  access: StaffAccessScope,
  { password }: z.infer<typeof stopTotpInput>,
): Promise<{ stopped: true }> {
  const { staffId } = ownLogin(access)
  await proveOwnPassword(access, password, 'password')
  await access.prisma.$transaction(async (tx) => {
    await clearTotp(transactionSql(tx), staffId)
    await recordStaff(access, tx, { action: 'staff.totpStopped', staffId })
  })
  return { stopped: true }
}
