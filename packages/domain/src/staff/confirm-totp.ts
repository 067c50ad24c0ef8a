import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { forgetPasswordTries, limitPasswordTries } from '../rate-limit.ts'
import type { StaffAccessScope } from '../scope.ts'
import { retrying } from '../transaction.ts'
import { ownLogin } from './login.ts'
import { recordStaff } from './record-staff.ts'
import { hashRecoveryCode, makeRecoveryCodes, matchingStep, writeRecoveryCode } from './totp.ts'

export const confirmTotpInput = z.strictObject({ code: z.string().trim().max(40) })

/** A first code switches the second factor on; ten recovery codes are shown this once (ACC-12). */
export async function confirmTotp(access: StaffAccessScope, { code }: z.infer<typeof confirmTotpInput>) {
  const { staffId } = ownLogin(access)
  const { now, prisma } = access
  const account = `staff-totp:${staffId}`
  await limitPasswordTries(access, account)
  const person = await prisma.staffMember.findUniqueOrThrow({
    where: { id: staffId },
    select: { totpSecret: true, totpEnabledAt: true },
  })
  if (!person.totpSecret || person.totpEnabledAt) throw new DomainError('staff.totpAlreadyOn')
  const step = matchingStep(person.totpSecret, code.replace(/\s/g, ''), now)
  if (step === null) throw new DomainError('staff.codeWrong', { field: 'code' })
  await forgetPasswordTries(access, account)
  const codes = makeRecoveryCodes()
  await retrying(() =>
    prisma.$transaction(async (tx) => {
      const pending = { id: staffId, totpEnabledAt: null, totpSecret: person.totpSecret }
      const { count } = await tx.staffMember.updateMany({
        where: pending,
        data: { totpEnabledAt: now, totpLastStep: step },
      })
      if (!count) throw new DomainError('staff.totpAlreadyOn')
      await tx.staffRecoveryCode.deleteMany({ where: { staffId } })
      await tx.staffRecoveryCode.createMany({
        data: codes.map((each) => ({ staffId, codeHash: hashRecoveryCode(staffId, each) })),
      })
      await recordStaff(access, tx, { action: 'staff.totpStarted', staffId })
    }),
  )
  return { recoveryCodes: codes.map(writeRecoveryCode) }
}
