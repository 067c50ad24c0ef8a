-- What free times are found by: the calendar of a provider in order, answered from the index alone.
CREATE INDEX "claim_by_start" ON "claim"("provider_id", "busy_from", "busy_until", "expires_at", "owner_id");
