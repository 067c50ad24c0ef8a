import { replaceStripeDifferences, type StripeDifference } from '@foyer/db/queries/stripe-differences'
import type { InstallationScope } from '../installation-scope.ts'
import { retrying } from '../transaction.ts'
import { type Discrepancy, reconcile } from './reconcile.ts'
import type { StripeAccount } from './stripe-account.ts'

const spanMs = 30 * 864e5

/** Compares the last 30 days with Stripe and keeps what differs for Finance, in the place of what differed before (PAY-6, ADM-1). */
export async function compareWithStripe(scope: InstallationScope, account: StripeAccount): Promise<Discrepancy[]> {
  const { sql, now } = scope
  const found = await reconcile(scope, account, new Date(now.getTime() - spanMs))
  const known = found.filter((each): each is StripeDifference => each.businessId !== null && each.stripeId !== null)
  await retrying(() => sql.transaction((tx) => replaceStripeDifferences(tx, known, now)))
  return found
}
