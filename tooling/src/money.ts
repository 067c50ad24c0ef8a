import { openDatabase } from '@foyer/db/client'
import { readEnvironment } from '@foyer/db/environment'
import { checkMoney } from '@foyer/domain/payments/check-money'
import { reconcile } from '@foyer/domain/payments/reconcile'
import { openStripeAccount } from '@foyer/domain/payments/stripe-account'
import { say } from './say.ts'

/** `npm run money`: proves that payments, refunds and ledger agree, here and, for the last 30 days, with Stripe; 1 where they do not. */
const days = 30
const environment = readEnvironment()
const database = openDatabase({ url: environment.DATABASE_URL, poolSize: 2 })
const account = openStripeAccount(environment)
try {
  const { totals, differences, agrees } = await checkMoney(database)
  for (const { slug, currency, paidMinor, refundedMinor, ledgerMinor, agrees: same } of totals)
    say(
      `${slug}: paid ${paidMinor} − refunded ${refundedMinor} ${same ? '=' : '≠'} ledger ${ledgerMinor} (${currency}, minor units)`,
    )
  for (const { what, id } of differences) say(`${what} ${id} has no counterpart, or one of another amount`)
  const since = new Date(Date.now() - days * 864e5)
  const apart = account ? await reconcile(database, account, since) : []
  for (const { what, why, stripeId, ownId } of apart) say(`Stripe: ${what} ${stripeId ?? ownId}: ${why}`)
  if (!agrees || apart.length > 0) process.exitCode = 1
  else say('Payments, refunds and ledger agree.')
} finally {
  await database.close()
}
