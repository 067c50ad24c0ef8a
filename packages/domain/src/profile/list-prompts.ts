import { findProfileGaps } from '@foyer/db/queries/profile-gaps'
import type { CustomerScope } from '../scope.ts'

export type Prompt = 'phone' | 'address'

/** Which prompts to complete the profile are open (PAN-8). */
export async function listPrompts(scope: CustomerScope): Promise<Prompt[]> {
  return (await findProfileGaps(scope.sql, scope.businessId, scope.customerId)) as Prompt[]
}
