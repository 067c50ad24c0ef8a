import type { Sql, Statement } from '../sql.ts'
import { type Posting, post, postingText, postingValues } from './post-to-ledger.ts'

const record: Statement = {
  name: 'payment_record',
  text: postingText({
    select: `b.customer_id, b.id, 'PAYMENT', -$11::int, w.currency, $12::text, NULL
      FROM booking b JOIN business w ON w.id = b.business_id WHERE b.business_id = $1::uuid AND b.id = $2::uuid`,
    kind: 'paymentRecorded',
    detail: `'paidMinor', abs(amount_minor), 'method', label`,
    auditDetail: `'lineId', id`,
  }),
}

const takeBack: Statement = {
  name: 'payment_take_back',
  text: postingText({
    select: `g.customer_id, g.booking_id, 'PAYMENT', -g.amount_minor, g.currency, g.label, g.id FROM ledger_line g
      WHERE g.business_id = $1::uuid AND g.booking_id = $2::uuid AND g.id = $11::uuid
        AND g.kind = 'PAYMENT' AND g.amount_minor < 0 AND g.label = ANY($12::text[])
        AND NOT EXISTS (SELECT FROM ledger_line r WHERE r.business_id = g.business_id AND r.booking_id = g.booking_id AND r.reverses_id = g.id)`,
    kind: 'paymentTakenBack',
    detail: `'takenBackMinor', abs(amount_minor), 'method', label`,
    auditDetail: `'lineId', id`,
  }),
}

/** Posts money that was received outside of Foyer, with history and audit. */
export async function insertPayment(
  sql: Sql,
  { amountMinor, method, ...posting }: Posting & { amountMinor: number; method: string },
): Promise<void> {
  await post(sql, record, [...postingValues(posting), amountMinor, method])
}

/** Posts the opposite of a payment of one of these methods, once; returns how much, null where there is none, or it was taken back already. */
export async function reversePayment(
  sql: Sql,
  { paymentId, methods, ...posting }: Posting & { paymentId: string; methods: readonly string[] },
): Promise<number | null> {
  return post(sql, takeBack, [...postingValues(posting), paymentId, methods])
}
