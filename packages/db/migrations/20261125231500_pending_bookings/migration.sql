-- What waits for an answer is looked for every few seconds, and is little among many.
CREATE INDEX booking_pending_starts ON booking (starts_at) WHERE status = 'PENDING';
