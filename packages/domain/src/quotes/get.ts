import { z } from 'zod'
import type { CustomerScope, StaffScope } from '../scope.ts'
import { describeQuote } from './describe-quote.ts'
import { findQuote } from './find-quote.ts'

export const getInput = z.strictObject({ quoteId: z.uuid() })

/** One quote that was sent to the customer (INV-5). */
export async function get(scope: CustomerScope, { quoteId }: z.infer<typeof getInput>) {
  return describeQuote(scope, await findQuote(scope, quoteId))
}

/** The same for staff, drafts too, with whose it is and from where it was answered. */
export async function getForStaff(scope: StaffScope, { quoteId }: z.infer<typeof getInput>) {
  const row = await findQuote(scope, quoteId)
  const { customer, serviceId, revision, answeredIp } = row
  const { id, givenName, familyName, email } = customer
  return {
    ...describeQuote(scope, row),
    ...{ serviceId, revision, answeredIp, withdrawnAt: row.withdrawnAt?.toISOString() ?? null },
    customer: { id, givenName, familyName, hasEmail: email !== null },
  }
}
