import { Prisma } from '@foyer/db/generated/client'
import { z } from 'zod'
import { changedFields } from '../changed-fields.ts'
import { depositInput, feeInput, ladderInput, taxesInput } from '../prices/terms.ts'
import { record } from '../record.ts'
import type { StaffScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { openService } from './load-service.ts'

const minutes = z.int().min(0).max(525_600)

/** Each rule that is null follows the business. */
export const changeRulesInput = z.strictObject({
  serviceId: z.uuid(),
  version: z.string(),
  taxes: taxesInput.nullable(),
  deposit: depositInput.nullable(),
  cancelFees: ladderInput.nullable(),
  noShowFee: feeInput.nullable(),
  approval: z.boolean().nullable(),
  minimumNoticeMinutes: minutes.nullable(),
  horizonDays: z.int().min(1).max(730).nullable(),
  cancelCutoffMinutes: minutes.nullable(),
  rescheduleCutoffMinutes: minutes.nullable(),
  mayChangeProvider: z.boolean(),
})

/** Changes the rules a service has of its own, for bookings made from now on (BOK-6, 7, 16, PRI-2). */
export async function changeRules(
  scope: StaffScope,
  { serviceId, version, ...after }: z.infer<typeof changeRulesInput>,
): Promise<{ serviceId: string }> {
  return inTransaction(scope, async (tx) => {
    const { service: before } = await openService(scope, tx, { serviceId, version })
    const { taxes, deposit, cancelFees, noShowFee, ...rest } = after
    const data = {
      ...rest,
      taxes: taxes ?? Prisma.DbNull,
      deposit: deposit ?? Prisma.DbNull,
      cancelFees: cancelFees ?? Prisma.DbNull,
      noShowFee: noShowFee ?? Prisma.DbNull,
    }
    await tx.service.update({ where: { id: serviceId }, data, select: { id: true } })
    await record(scope, tx, {
      action: 'services.rulesChanged',
      subjectKind: 'service',
      subjectId: serviceId,
      detail: changedFields(before, after),
    })
    return { serviceId }
  })
}
