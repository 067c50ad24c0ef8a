import { findMoneyDifferences, sumMoney } from '@foyer/db/queries/check-money'
import type { InstallationScope } from '../installation-scope.ts'

/**
 * Proves that money in is payments less refunds is what the ledger says, for every business: the sums, and each order, refund and line whose
 * counterpart is missing or of another amount (PAY-6, PRI-3). Amounts in minor units.
 */
export async function checkMoney({ sql }: Pick<InstallationScope, 'sql'>) {
  const [differences, sums] = await Promise.all([findMoneyDifferences(sql), sumMoney(sql)])
  const totals = sums.map(({ slug, currency, ...sum }) => {
    const [paidMinor, refundedMinor, ledgerMinor] = [sum.paidMinor, sum.refundedMinor, sum.ledgerMinor].map(BigInt)
    return {
      slug,
      currency,
      paidMinor,
      refundedMinor,
      ledgerMinor,
      agrees: paidMinor! - refundedMinor! === ledgerMinor,
    }
  })
  return { totals, differences, agrees: differences.length === 0 && totals.every(({ agrees }) => agrees) }
}
