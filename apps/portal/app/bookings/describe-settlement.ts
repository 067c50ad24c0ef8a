import type { Settlement } from '@foyer/domain/bookings/settle'
import { formatMoney } from '@foyer/format/money'

/** What cancelling keeps and gives back, to the cent, as the page shows it. */
export function describeSettlement(
  settlement: Settlement,
  { currency, regional }: { currency: string; regional: string },
) {
  const { keptMinor, refundMinor, owedMinor, refundTo, why, feeMinor } = settlement
  const money = (minor: number) => formatMoney(minor, currency, regional)
  return {
    ...{ keptMinor, refundTo, why },
    fee: feeMinor > 0 ? money(feeMinor) : null,
    kept: money(keptMinor),
    refund: refundMinor > 0 ? money(refundMinor) : null,
    owed: money(owedMinor),
  }
}
export type SettlementView = ReturnType<typeof describeSettlement>
