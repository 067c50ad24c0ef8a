import { z } from 'zod'
import { locales } from '../locales.ts'
import type { StaffAccessScope } from '../scope.ts'
import { ownLogin } from './login.ts'
import { recordStaff } from './record-staff.ts'

export const changeAccountInput = z.strictObject({ name: z.string().trim().min(1).max(100), locale: z.enum(locales) })

/** Changes the own name and the language of the admin app and its messages. */
export async function changeAccount(
  access: StaffAccessScope,
  input: z.infer<typeof changeAccountInput>,
): Promise<{ changed: true }> {
  const { staffId } = ownLogin(access)
  await access.prisma.$transaction(async (tx) => {
    await tx.staffMember.update({ where: { id: staffId }, data: input, select: { id: true } })
    await recordStaff(access, tx, { action: 'staff.accountChanged', staffId, detail: { fields: Object.keys(input) } })
  })
  return { changed: true }
}
