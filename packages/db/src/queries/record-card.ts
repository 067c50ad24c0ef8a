import type { Sql, Statement } from '../sql.ts'

const record: Statement = {
  name: 'card_record',
  text: `INSERT INTO audit_record (id, business_id, action, actor_kind, actor_id, subject_kind, subject_id, origin, detail, created_at)
    VALUES ($2::uuid, $1::uuid, 'cards.' || $3::text, $4::actor_kind, $5::uuid, 'card', $6::uuid, $7::text, '{}', $8::timestamptz) RETURNING id`,
}

/** Audits what happened to a customer's card (ADM-5). */
export async function recordCard(
  sql: Sql,
  r: {
    id: string
    businessId: string
    cardId: string
    action: 'added' | 'removed'
    actorKind: 'CUSTOMER' | 'STAFF' | 'SYSTEM'
    actorId: string | null
    origin: string
    now: Date
  },
): Promise<void> {
  await sql.rows(record, [
    ...[r.businessId, r.id, r.action, r.actorKind, r.actorId, r.cardId, r.origin, r.now.toISOString()],
  ])
}
