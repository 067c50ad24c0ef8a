import type { StaffScope } from '../scope.ts'

/** How many messages wait for somebody to decide about them (MSG-1). */
export async function countDead(scope: StaffScope): Promise<number> {
  return scope.db.deadMessage.count({ where: { retriedAt: null } })
}
