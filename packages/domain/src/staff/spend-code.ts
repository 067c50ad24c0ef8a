import type { StaffTransaction } from './login.ts'
import { hashRecoveryCode, matchingStep } from './totp.ts'

/** Uses up a code of the authenticator app, never the same or an older one twice, or else a recovery code; null when it is neither. */
export async function spendCode(
  tx: StaffTransaction,
  staffId: string,
  { code, now }: { code: string; now: Date },
): Promise<'app' | 'recovery' | null> {
  const plain = code.replace(/[\s-]/g, '').toLowerCase()
  if (/^\d{6}$/.test(plain)) return (await spendAppCode(tx, staffId, plain, now)) ? 'app' : null
  const unused = { staffId, codeHash: hashRecoveryCode(staffId, plain), usedAt: null }
  const { count } = await tx.staffRecoveryCode.updateMany({ where: unused, data: { usedAt: now } })
  return count ? 'recovery' : null
}

async function spendAppCode(tx: StaffTransaction, staffId: string, code: string, now: Date): Promise<boolean> {
  const person = await tx.staffMember.findUnique({
    where: { id: staffId },
    select: { totpSecret: true, totpEnabledAt: true },
  })
  if (!person?.totpSecret || !person.totpEnabledAt) return false
  const step = matchingStep(person.totpSecret, code, now)
  if (step === null) return false
  const unspent = { id: staffId, OR: [{ totpLastStep: null }, { totpLastStep: { lt: step } }] }
  const { count } = await tx.staffMember.updateMany({ where: unspent, data: { totpLastStep: step } })
  return count === 1
}
