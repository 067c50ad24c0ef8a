export interface BookingStep {
  businessId: string
  bookingId: string
  /** The revision that was read; another one means that somebody else was faster. */
  revision: number
  changeId: string
  auditId: string
  kind: string
  actorKind: 'CUSTOMER' | 'STAFF' | 'SYSTEM'
  actorId: string | null
  origin: string
  before: object
  after: object
  reason: string | null
  now: Date
}

/** The first thirteen values of every statement that changes a booking. */
export const recorded = (s: BookingStep) => [
  ...[s.businessId, s.bookingId, s.revision, s.changeId, s.kind, s.actorKind, s.actorId, s.origin],
  ...[JSON.stringify(s.before), JSON.stringify(s.after), s.reason, s.now.toISOString(), s.auditId],
]

/** History and audit of what happens to target, whose planned messages go (BOK-14, MSG-5). */
export const recording = `changed AS (INSERT INTO booking_change (id, business_id, booking_id, kind, actor_kind, actor_id, origin, before, after, reason, created_at)
      SELECT $4::uuid, $1::uuid, id, $5::text, $6::actor_kind, $7::uuid, $8::text, $9::jsonb, $10::jsonb, $11::text, $12::timestamptz FROM target),
    audited AS (INSERT INTO audit_record (id, business_id, action, actor_kind, actor_id, subject_kind, subject_id, origin, detail, created_at)
      SELECT $13::uuid, $1::uuid, 'bookings.' || $5::text, $6::actor_kind, $7::uuid, 'booking', id, $8::text,
        jsonb_build_object('before', $9::jsonb, 'after', $10::jsonb), $12::timestamptz FROM target),
    unplanned AS (DELETE FROM planned_message WHERE business_id = $1::uuid AND booking_id = (SELECT id FROM target))`
