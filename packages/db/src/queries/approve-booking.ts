import type { Sql, Statement } from '../sql.ts'
import { type BookingStep, recorded, recording } from './booking-step.ts'

const approve: Statement = {
  name: 'approve_booking',
  text: `WITH target AS (UPDATE booking SET status = 'APPROVED', revision = revision + 1, updated_at = $12::timestamptz
      WHERE business_id = $1::uuid AND id = $2::uuid AND revision = $3::int AND status = 'PENDING' RETURNING id, revision),
    ${recording}
    SELECT revision::int FROM target`,
}

/** Approves a pending booking, with history and audit; null when its revision has changed. */
export async function approveBooking(sql: Sql, step: BookingStep): Promise<number | null> {
  const [row] = await sql.rows<{ revision: number }>(approve, recorded(step))
  return row?.revision ?? null
}
