import type { Prisma } from '@foyer/db/generated/client'
import type { StaffAccessScope } from '../scope.ts'
import type { StaffTransaction } from './login.ts'

export interface StaffAction {
  action: string
  staffId: string
  businessId?: string | null
  detail?: Prisma.InputJsonObject
}

/** Audits what a person does with their own account, which belongs to no single business (ADM-5). */
export async function recordStaff(
  access: StaffAccessScope,
  tx: StaffTransaction,
  { action, staffId, businessId, detail }: StaffAction,
): Promise<string> {
  const { id } = await tx.auditRecord.create({
    data: {
      businessId: businessId ?? access.login?.businessId ?? null,
      action,
      actorKind: 'STAFF',
      actorId: staffId,
      subjectKind: 'staff',
      subjectId: staffId,
      origin: access.origin.app,
      detail: detail ?? {},
      createdAt: access.now,
    },
    select: { id: true },
  })
  return id
}
