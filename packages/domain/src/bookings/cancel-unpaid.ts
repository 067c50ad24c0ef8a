import { findUnpaid } from '@foyer/db/queries/lapsed-bookings'
import type { InstallationScope } from '../installation-scope.ts'
import { cancelBySystem } from './cancel-by-system.ts'

/** Bookings that had to be paid, and of which nothing was for 30 minutes, are cancelled by the system (BOK-16). */
export async function cancelUnpaid(scope: InstallationScope): Promise<{ canceled: number }> {
  return cancelBySystem(scope, { why: 'unpaid', find: (limit) => findUnpaid(scope.sql, scope.now, limit) })
}
