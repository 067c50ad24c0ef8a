import { findUnanswered } from '@foyer/db/queries/lapsed-bookings'
import type { InstallationScope } from '../installation-scope.ts'
import { cancelBySystem } from './cancel-by-system.ts'

/** Requests that nobody answered before their start are cancelled by the system (BOK-16). */
export async function cancelUnanswered(scope: InstallationScope): Promise<{ canceled: number }> {
  return cancelBySystem(scope, { why: 'unanswered', find: (limit) => findUnanswered(scope.sql, scope.now, limit) })
}
