import type { Sql, Statement } from '../sql.ts'
import { type Posting, post, postingText, postingValues } from './post-to-ledger.ts'

const recordText = (line: string, kind: string, amountName: string) =>
  postingText({
    select: `b.customer_id, b.id, ${line}, w.currency, $12::text, NULL
      FROM booking b JOIN business w ON w.id = b.business_id WHERE b.business_id = $1::uuid AND b.id = $2::uuid`,
    kind,
    detail: `'${amountName}', abs(amount_minor), 'method', label`,
    auditDetail: `'lineId', id`,
  })

const recordPayment: Statement = {
  name: 'payment_record',
  text: recordText(`'PAYMENT', -$11::int`, 'paymentRecorded', 'paidMinor'),
}

const recordRefund: Statement = {
  name: 'refund_record',
  text: recordText(`'REFUND', $11::int`, 'refundRecorded', 'refundedMinor'),
}

/** What was recorded is a line that lowers what is owed if it is a payment, and raises it if it is a refund; its opposite is of the same kind. */
const takeBackText = (which: string, kind: string) =>
  postingText({
    select: `g.customer_id, g.booking_id, g.kind, -g.amount_minor, g.currency, g.label, g.id FROM ledger_line g
      WHERE g.business_id = $1::uuid AND g.booking_id = $2::uuid AND g.id = $11::uuid AND ${which} AND g.label = ANY($12::text[])
        AND NOT EXISTS (SELECT FROM ledger_line r WHERE r.business_id = g.business_id AND r.booking_id = g.booking_id AND r.reverses_id = g.id)`,
    kind,
    detail: `'takenBackMinor', abs(amount_minor), 'method', label`,
    auditDetail: `'lineId', id`,
  })

const takeBackPayment: Statement = {
  name: 'payment_take_back',
  text: takeBackText(`g.kind = 'PAYMENT' AND g.amount_minor < 0`, 'paymentTakenBack'),
}

const takeBackRefund: Statement = {
  name: 'refund_recorded_take_back',
  text: takeBackText(`g.kind = 'REFUND' AND g.amount_minor > 0`, 'refundTakenBack'),
}

/** Posts money that was received outside of Foyer, with history and audit. */
export async function insertPayment(
  sql: Sql,
  { amountMinor, method, ...posting }: Posting & { amountMinor: number; method: string },
): Promise<void> {
  await post(sql, recordPayment, [...postingValues(posting), amountMinor, method])
}

/** Posts money that was given back outside of Foyer, with history and audit. */
export async function insertRefund(
  sql: Sql,
  { amountMinor, method, ...posting }: Posting & { amountMinor: number; method: string },
): Promise<void> {
  await post(sql, recordRefund, [...postingValues(posting), amountMinor, method])
}

/** Posts the opposite of a payment or refund of one of these methods, once; null where there is none, or it was taken back already. */
export async function reverseRecorded(
  sql: Sql,
  { recordedId, methods, ...posting }: Posting & { recordedId: string; methods: readonly string[] },
): Promise<{ kind: 'PAYMENT' | 'REFUND'; amountMinor: number } | null> {
  const values = [...postingValues(posting), recordedId, methods]
  const paidMinor = await post(sql, takeBackPayment, values)
  if (paidMinor !== null) return { kind: 'PAYMENT', amountMinor: paidMinor }
  const refundedMinor = await post(sql, takeBackRefund, values)
  return refundedMinor === null ? null : { kind: 'REFUND', amountMinor: refundedMinor }
}
