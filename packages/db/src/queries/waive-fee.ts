import type { Sql, Statement } from '../sql.ts'
import { lockBooking, type Posting, post, postingText, postingValues } from './post-to-ledger.ts'

const waive: Statement = {
  name: 'waive_fee',
  text: postingText({
    select: `b.customer_id, b.id, 'WAIVER', -sum(g.amount_minor)::int, g.currency, 'waived', NULL FROM booking b
      JOIN ledger_line g ON g.business_id = b.business_id AND g.booking_id = b.id AND g.kind IN ('FEE', 'WAIVER')
      WHERE b.business_id = $1::uuid AND b.id = $2::uuid GROUP BY b.id, b.customer_id, g.currency HAVING sum(g.amount_minor) > 0`,
    kind: 'feeWaived',
    detail: `'waivedMinor', abs(amount_minor)`,
  }),
}

/** Waives what is left of the fee of an ended booking, with history and audit; returns how much, null when there is none. */
export async function waiveFeeOf(sql: Sql, waiver: Posting): Promise<number | null> {
  await lockBooking(sql, waiver)
  return post(sql, waive, postingValues(waiver))
}
