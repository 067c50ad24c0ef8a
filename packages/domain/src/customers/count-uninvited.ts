import { findUninvited } from '@foyer/db/queries/find-uninvited'
import type { z } from 'zod'
import type { StaffScope } from '../scope.ts'
import { searchInput, soughtBy } from './search.ts'

export const countUninvitedInput = searchInput.pick({ text: true })

/** How many of the customers looked for could be invited: they have an address, and have neither been invited nor ever signed in (ACC-10). */
export async function countUninvited(scope: StaffScope, { text }: z.infer<typeof countUninvitedInput>) {
  const { businessId, sql } = scope
  const { count } = await findUninvited(sql, { businessId, ...soughtBy(scope, text), most: 1 })
  return { count }
}
