import { lockOwners } from '@foyer/db/queries/staff'
import { transactionSql } from '@foyer/db/sql'
import { DomainError } from '../errors.ts'
import { mayGrant, type Role } from '../permissions.ts'
import type { StaffScope, Transaction } from '../scope.ts'

/** The employment to change, with the owners locked, if the person asking stands high enough. */
export async function findColleague(
  scope: StaffScope,
  tx: Transaction,
  staffId: string,
): Promise<{ id: string; role: Role; isLastOwner: boolean }> {
  const owners = await lockOwners(transactionSql(tx), scope.businessId)
  const employment = await tx.employment.findFirst({
    where: { staffId, endedAt: null },
    select: { id: true, role: true },
  })
  if (!employment) throw new DomainError('staff.notFound')
  if (!mayGrant(scope.role, employment.role)) throw new DomainError('staff.roleAbove')
  return { ...employment, isLastOwner: owners.length === 1 && owners[0] === staffId }
}
