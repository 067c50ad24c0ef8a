-- AlterTable
ALTER TABLE "appointment" ADD COLUMN     "event_id" UUID,
ALTER COLUMN "service_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "booking" ADD COLUMN     "checked_in_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "event" (
    "id" UUID NOT NULL,
    "business_id" UUID NOT NULL,
    "name" JSONB NOT NULL,
    "description" JSONB NOT NULL DEFAULT '{}',
    "color" TEXT NOT NULL,
    "price_minor" INTEGER NOT NULL,
    "pricing" "pricing" NOT NULL DEFAULT 'PER_PERSON',
    "most_persons" INTEGER,
    "opens_at" TIMESTAMPTZ(3),
    "closes_at" TIMESTAMPTZ(3),
    "published" BOOLEAN NOT NULL DEFAULT true,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "canceled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_period" (
    "id" UUID NOT NULL,
    "business_id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "event_period_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_picture" (
    "business_id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "event_picture_pkey" PRIMARY KEY ("business_id","event_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "event_business_id_id_key" ON "event"("business_id", "id");

-- CreateIndex
CREATE INDEX "event_period_business_id_event_id_starts_at_idx" ON "event_period"("business_id", "event_id", "starts_at");

-- CreateIndex
CREATE INDEX "event_period_business_id_starts_at_idx" ON "event_period"("business_id", "starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "event_period_business_id_id_key" ON "event_period"("business_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "appointment_business_id_event_id_key" ON "appointment"("business_id", "event_id");

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_business_id_event_id_fkey" FOREIGN KEY ("business_id", "event_id") REFERENCES "event"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_business_id_fkey" FOREIGN KEY ("business_id") REFERENCES "business"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_period" ADD CONSTRAINT "event_period_business_id_event_id_fkey" FOREIGN KEY ("business_id", "event_id") REFERENCES "event"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_picture" ADD CONSTRAINT "event_picture_business_id_event_id_fkey" FOREIGN KEY ("business_id", "event_id") REFERENCES "event"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What bookings stand in is for one service or of one event.
ALTER TABLE appointment ADD CONSTRAINT of_service_or_event CHECK (num_nonnulls(service_id, event_id) = 1);
ALTER TABLE event ADD CONSTRAINT event_is_sound CHECK (price_minor >= 0 AND coalesce(most_persons, 1) >= 1 AND coalesce(opens_at < closes_at, true));
ALTER TABLE event_period ADD CONSTRAINT event_period_lasts CHECK (starts_at < ends_at);
ALTER TABLE event_period ADD CONSTRAINT event_periods_follow EXCLUDE USING gist (event_id WITH =, tstzrange(starts_at, ends_at) WITH &&);

-- When whoever stands in an appointment has to be there: between the periods of an event they are free.
CREATE FUNCTION stretches_of(place appointment) RETURNS SETOF tstzrange LANGUAGE sql STABLE AS
$$ SELECT tstzrange(p.starts_at, p.ends_at) FROM event_period p WHERE p.business_id = place.business_id AND p.event_id = place.event_id
   UNION ALL SELECT tstzrange(place.starts_at, place.ends_at) WHERE place.event_id IS NULL $$;

DO $$
DECLARE shown text;
BEGIN
  FOREACH shown IN ARRAY ARRAY['event', 'event_period', 'event_picture'] LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION grow_catalogue()', shown || '_grows_catalogue', shown);
  END LOOP;
END $$;

-- The places left of an event are what free times are elsewhere.
CREATE TRIGGER event_places_are_told AFTER UPDATE OF taken, capacity ON appointment
  FOR EACH ROW WHEN (NEW.event_id IS NOT NULL) EXECUTE FUNCTION tell_times();
