-- Weekly hours and breaks are a provider's or, without one, the business's.
ALTER TABLE provider_hours RENAME TO weekly_hours;
ALTER TABLE weekly_hours ALTER COLUMN provider_id DROP NOT NULL;
ALTER TABLE weekly_hours RENAME CONSTRAINT provider_hours_pkey TO weekly_hours_pkey;
ALTER TABLE weekly_hours RENAME CONSTRAINT provider_hours_business_id_provider_id_fkey TO weekly_hours_business_id_provider_id_fkey;
ALTER TABLE weekly_hours RENAME CONSTRAINT provider_hours_business_id_location_id_fkey TO weekly_hours_business_id_location_id_fkey;
ALTER INDEX provider_hours_business_id_provider_id_idx RENAME TO weekly_hours_business_id_provider_id_idx;
ALTER INDEX provider_hours_business_id_id_key RENAME TO weekly_hours_business_id_id_key;
ALTER TABLE provider_break RENAME TO weekly_break;
ALTER TABLE weekly_break ALTER COLUMN provider_id DROP NOT NULL;
ALTER TABLE weekly_break RENAME CONSTRAINT provider_break_pkey TO weekly_break_pkey;
ALTER TABLE weekly_break RENAME CONSTRAINT provider_break_business_id_provider_id_fkey TO weekly_break_business_id_provider_id_fkey;
ALTER INDEX provider_break_business_id_provider_id_idx RENAME TO weekly_break_business_id_provider_id_idx;
ALTER INDEX provider_break_business_id_id_key RENAME TO weekly_break_business_id_id_key;

-- AlterTable
ALTER TABLE "booking" ADD COLUMN     "flags" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "guest" JSONB,
ADD COLUMN     "least_fee_minor" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "extra" ADD COLUMN     "active" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "description" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "most_quantity" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "position" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "taxes" JSONB;

-- AlterTable
ALTER TABLE "location" ADD COLUMN     "active" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "position" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "planned_message" ADD COLUMN     "change_id" UUID;

-- AlterTable
ALTER TABLE "provider" ADD COLUMN     "own_hours" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "service" ADD COLUMN     "approval" BOOLEAN,
ADD COLUMN     "cancel_fees" JSONB,
ADD COLUMN     "deposit" JSONB,
ADD COLUMN     "horizon_days" INTEGER,
ADD COLUMN     "minimum_notice_minutes" INTEGER,
ADD COLUMN     "most_persons" INTEGER,
ADD COLUMN     "no_show_fee" JSONB,
ADD COLUMN     "taxes" JSONB;

-- AlterTable
ALTER TABLE "special_day" ADD COLUMN     "name" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "booking_pass" (
    "id" UUID NOT NULL,
    "business_id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "secret_hash" BYTEA NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "booking_pass_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hold" (
    "id" UUID NOT NULL,
    "business_id" UUID NOT NULL,
    "appointment_id" UUID NOT NULL,
    "secret_hash" BYTEA NOT NULL,
    "persons" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "hold_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "booking_pass_business_id_booking_id_idx" ON "booking_pass"("business_id", "booking_id");

-- CreateIndex
CREATE INDEX "booking_pass_expires_at_idx" ON "booking_pass"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "booking_pass_business_id_id_key" ON "booking_pass"("business_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "booking_pass_business_id_secret_hash_key" ON "booking_pass"("business_id", "secret_hash");

-- CreateIndex
CREATE INDEX "hold_business_id_appointment_id_idx" ON "hold"("business_id", "appointment_id");

-- CreateIndex
CREATE INDEX "hold_expires_at_idx" ON "hold"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "hold_business_id_id_key" ON "hold"("business_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "hold_business_id_secret_hash_key" ON "hold"("business_id", "secret_hash");

-- AddForeignKey
ALTER TABLE "booking_pass" ADD CONSTRAINT "booking_pass_business_id_booking_id_fkey" FOREIGN KEY ("business_id", "booking_id") REFERENCES "booking"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hold" ADD CONSTRAINT "hold_business_id_appointment_id_fkey" FOREIGN KEY ("business_id", "appointment_id") REFERENCES "appointment"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "weekly_hours" ADD CONSTRAINT "weekly_hours_business_id_fkey" FOREIGN KEY ("business_id") REFERENCES "business"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "weekly_break" ADD CONSTRAINT "weekly_break_business_id_fkey" FOREIGN KEY ("business_id") REFERENCES "business"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

UPDATE service SET taxes = jsonb_build_array(jsonb_build_object('name', 'Tax', 'percent', tax_percent::float8)) WHERE tax_percent > 0;
ALTER TABLE service DROP CONSTRAINT service_is_sound;
ALTER TABLE service DROP COLUMN tax_percent;
ALTER TABLE service ADD CONSTRAINT service_is_sound CHECK (
  duration_minutes BETWEEN 1 AND 10080 AND buffer_before_minutes BETWEEN 0 AND 1440 AND buffer_after_minutes BETWEEN 0 AND 1440
  AND price_minor >= 0 AND capacity >= 1 AND coalesce(most_persons, 1) >= 1 AND coalesce(step_minutes, 5) >= 1
  AND coalesce(minimum_notice_minutes, 0) >= 0 AND coalesce(horizon_days, 1) >= 1
  AND coalesce(cancel_cutoff_minutes, 0) >= 0 AND coalesce(reschedule_cutoff_minutes, 0) >= 0);
ALTER TABLE extra ADD CONSTRAINT extra_is_sound CHECK (price_minor >= 0 AND duration_minutes BETWEEN 0 AND 1440 AND most_quantity BETWEEN 1 AND 100);
ALTER TABLE weekly_hours RENAME CONSTRAINT hours_are_sound TO weekly_hours_are_sound;
ALTER TABLE weekly_break RENAME CONSTRAINT break_is_sound TO weekly_break_is_sound;
ALTER TABLE booking ADD CONSTRAINT least_fee_is_sound CHECK (least_fee_minor >= 0);
ALTER TABLE hold ADD CONSTRAINT hold_is_sound CHECK (persons >= 1 AND created_at < expires_at);

-- What was agreed before there were extras, taxes by name and fees is written out in full.
UPDATE booking SET snapshot = jsonb_build_object('pricing', 'PER_PERSON', 'taxesIncluded', true, 
    'taxes', CASE WHEN (snapshot->>'taxPercent')::numeric > 0
      THEN jsonb_build_array(jsonb_build_object('name', 'Tax', 'percent', (snapshot->>'taxPercent')::float8)) ELSE '[]'::jsonb END,
    'discountMinor', 0, 'depositMinor', 0, 'cancelFees', '[]'::jsonb, 'noShowFee', jsonb_build_object('kind', 'NONE'),
    'refund', 'card', 'depositRefundable', true) || (snapshot - 'taxPercent');
