/** What a booking b was charged, has paid and got back, by its ledger, in minor units; joined as m. */
export const ledgerSums = `CROSS JOIN LATERAL (
    SELECT coalesce(sum(amount_minor) FILTER (WHERE kind NOT IN ('PAYMENT', 'REFUND', 'CREDIT')), 0)::int AS charged,
      coalesce(-sum(amount_minor) FILTER (WHERE kind IN ('PAYMENT', 'CREDIT')), 0)::int AS paid,
      coalesce(sum(amount_minor) FILTER (WHERE kind = 'REFUND'), 0)::int AS refunded
    FROM ledger_line g WHERE g.business_id = b.business_id AND g.booking_id = b.id) m`
