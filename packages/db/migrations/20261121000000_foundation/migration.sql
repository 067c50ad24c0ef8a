CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;


-- CreateEnum
CREATE TYPE "link_purpose" AS ENUM ('ACCESS', 'NOTIFICATION', 'PASSWORD');

-- CreateEnum
CREATE TYPE "booking_status" AS ENUM ('PENDING', 'APPROVED', 'CANCELED', 'REJECTED', 'NO_SHOW', 'COMPLETED');

-- CreateEnum
CREATE TYPE "actor_kind" AS ENUM ('CUSTOMER', 'STAFF', 'SYSTEM');

-- CreateEnum
CREATE TYPE "claim_kind" AS ENUM ('APPOINTMENT', 'EVENT', 'HOLD', 'OFFER');

-- CreateEnum
CREATE TYPE "ledger_kind" AS ENUM ('CHARGE', 'DISCOUNT', 'TAX', 'FEE', 'WAIVER', 'PAYMENT', 'REFUND', 'CREDIT');

-- CreateEnum
CREATE TYPE "sent_state" AS ENUM ('SENDING', 'SENT');

-- CreateEnum
CREATE TYPE "pricing" AS ENUM ('PER_PERSON', 'FLAT');

-- CreateEnum
CREATE TYPE "extra_pricing" AS ENUM ('PER_BOOKING', 'PER_PERSON');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('OWNER', 'MANAGER', 'FRONT_DESK', 'PROVIDER');

-- CreateEnum
CREATE TYPE "staff_token_purpose" AS ENUM ('INVITATION', 'RESET');

-- CreateTable
CREATE TABLE "login" (
    "id" UUID NOT NULL,
    "business_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "method" TEXT NOT NULL,
    "must_set_password" BOOLEAN NOT NULL DEFAULT false,
    "ip" TEXT NOT NULL,
    "user_agent" TEXT NOT NULL,

    CONSTRAINT "login_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "access_request" (
    "id" UUID NOT NULL,
    "business_id" UUID NOT NULL,
    "purpose" "link_purpose" NOT NULL,
    "email" CITEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "browser_hash" BYTEA NOT NULL,
    "code_tries" INTEGER NOT NULL DEFAULT 0,
    "ip" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "access_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "access_link" (
    "id" UUID NOT NULL,
    "business_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "purpose" "link_purpose" NOT NULL,
    "request_id" UUID,
    "secret_hash" BYTEA NOT NULL,
    "code_hash" BYTEA,
    "email" CITEXT NOT NULL,
    "leads_to" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "access_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "window_start" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "audit_record" (
    "id" UUID NOT NULL,
    "business_id" UUID,
    "action" TEXT NOT NULL,
    "actor_kind" "actor_kind" NOT NULL,
    "actor_id" UUID,
    "subject_kind" TEXT NOT NULL,
    "subject_id" UUID,
    "origin" TEXT NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "audit_record_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "personal_detail" (
    "id" UUID NOT NULL,
    "business_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "audit_id" UUID NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "personal_detail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "booking" (
    "id" UUID NOT NULL,
    "business_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "customer_id" UUID NOT NULL,
    "appointment_id" UUID NOT NULL,
    "status" "booking_status" NOT NULL,
    "persons" INTEGER NOT NULL DEFAULT 1,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "moves" INTEGER NOT NULL DEFAULT 0,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "snapshot" JSONB NOT NULL,
    "custom_fields" JSONB NOT NULL DEFAULT '{}',
    "note" TEXT,
    "meeting_url" TEXT,
    "cancel_reason" TEXT,
    "canceled_at" TIMESTAMPTZ(3),
    "canceled_by" "actor_kind",
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "booking_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "booking_change" (
    "id" UUID NOT NULL,
    "business_id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "actor_kind" "actor_kind" NOT NULL,
    "actor_id" UUID,
    "origin" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "booking_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "business_id" UUID NOT NULL,
    "actor" TEXT NOT NULL,
    "key" UUID NOT NULL,
    "content_hash" BYTEA NOT NULL,
    "result" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("business_id","actor","key")
);

-- CreateTable
CREATE TABLE "business" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "time_zone" TEXT NOT NULL,
    "languages" TEXT[],
    "contact" JSONB NOT NULL DEFAULT '{}',
    "brand" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "business_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "business_logo" (
    "business_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "business_logo_pkey" PRIMARY KEY ("business_id")
);

-- CreateTable
CREATE TABLE "number_series" (
    "business_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "next" INTEGER NOT NULL,

    CONSTRAINT "number_series_pkey" PRIMARY KEY ("business_id","kind")
);

-- CreateTable
CREATE TABLE "location" (
    "id" UUID NOT NULL,
    "business_id" UUID NOT NULL,
    "name" JSONB NOT NULL,
    "address" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "phone" TEXT,

    CONSTRAINT "location_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setting" (
    "business_id" UUID NOT NULL,
    "section" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("business_id","section")
);

-- CreateTable
CREATE TABLE "claim" (
    "id" UUID NOT NULL,
    "business_id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "kind" "claim_kind" NOT NULL,
    "owner_id" UUID NOT NULL,
    "busy_from" TIMESTAMPTZ(3) NOT NULL,
    "busy_until" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3),

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appointment" (
    "id" UUID NOT NULL,
    "business_id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "service_id" UUID NOT NULL,
    "location_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "capacity" INTEGER NOT NULL DEFAULT 1,
    "taken" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "appointment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clock" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "offset_ms" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "clock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "customer" (
    "id" UUID NOT NULL,
    "business_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "given_name" TEXT NOT NULL,
    "family_name" TEXT NOT NULL,
    "email" CITEXT,
    "phone" TEXT,
    "date_of_birth" DATE,
    "address" JSONB,
    "locale" TEXT NOT NULL,
    "time_zone" TEXT,
    "password_hash" TEXT,
    "prompts_hidden" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "invited_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "customer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "customer_note" (
    "id" UUID NOT NULL,
    "business_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "customer_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_line" (
    "id" UUID NOT NULL,
    "business_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "booking_id" UUID,
    "kind" "ledger_kind" NOT NULL,
    "amount_minor" INTEGER NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "label" TEXT NOT NULL,
    "reverses_id" UUID,
    "actor_kind" "actor_kind" NOT NULL,
    "actor_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ledger_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "planned_message" (
    "id" UUID NOT NULL,
    "business_id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "offset_minutes" INTEGER NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "planned_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sent_message" (
    "id" UUID NOT NULL,
    "business_id" UUID,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "customer_id" UUID,
    "booking_id" UUID,
    "state" "sent_state" NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "sent_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dead_message" (
    "id" UUID NOT NULL,
    "business_id" UUID,
    "job" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "error" TEXT NOT NULL,
    "tries" INTEGER NOT NULL,
    "died_at" TIMESTAMPTZ(3) NOT NULL,
    "retried_at" TIMESTAMPTZ(3),
    "retried_by" UUID,

    CONSTRAINT "dead_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message_template" (
    "id" UUID NOT NULL,
    "business_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "channel" TEXT NOT NULL DEFAULT 'email',
    "locale" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "message_template_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "provider" (
    "id" UUID NOT NULL,
    "business_id" UUID NOT NULL,
    "staff_id" UUID,
    "name" TEXT NOT NULL,
    "title" JSONB NOT NULL DEFAULT '{}',
    "email" CITEXT,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "position" INTEGER NOT NULL DEFAULT 0,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "provider_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "provider_photo" (
    "business_id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "provider_photo_pkey" PRIMARY KEY ("business_id","provider_id")
);

-- CreateTable
CREATE TABLE "provider_hours" (
    "id" UUID NOT NULL,
    "business_id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "location_id" UUID NOT NULL,
    "weekday" SMALLINT NOT NULL,
    "from_minute" SMALLINT NOT NULL,
    "until_minute" SMALLINT NOT NULL,

    CONSTRAINT "provider_hours_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "provider_break" (
    "id" UUID NOT NULL,
    "business_id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "weekday" SMALLINT NOT NULL,
    "from_minute" SMALLINT NOT NULL,
    "until_minute" SMALLINT NOT NULL,

    CONSTRAINT "provider_break_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "day_off" (
    "id" UUID NOT NULL,
    "business_id" UUID NOT NULL,
    "provider_id" UUID,
    "from_date" DATE NOT NULL,
    "until_date" DATE NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "day_off_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "special_day" (
    "id" UUID NOT NULL,
    "business_id" UUID NOT NULL,
    "provider_id" UUID,
    "date" DATE NOT NULL,
    "location_id" UUID,
    "hours" JSONB NOT NULL,

    CONSTRAINT "special_day_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "category" (
    "id" UUID NOT NULL,
    "business_id" UUID NOT NULL,
    "name" JSONB NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "category_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service" (
    "id" UUID NOT NULL,
    "business_id" UUID NOT NULL,
    "category_id" UUID NOT NULL,
    "name" JSONB NOT NULL,
    "description" JSONB NOT NULL DEFAULT '{}',
    "color" TEXT NOT NULL,
    "duration_minutes" INTEGER NOT NULL,
    "buffer_before_minutes" INTEGER NOT NULL DEFAULT 0,
    "buffer_after_minutes" INTEGER NOT NULL DEFAULT 0,
    "step_minutes" INTEGER,
    "price_minor" INTEGER NOT NULL,
    "pricing" "pricing" NOT NULL DEFAULT 'PER_PERSON',
    "capacity" INTEGER NOT NULL DEFAULT 1,
    "tax_percent" DECIMAL(6,3) NOT NULL DEFAULT 0,
    "online" BOOLEAN NOT NULL DEFAULT false,
    "meeting_url" TEXT,
    "may_change_provider" BOOLEAN NOT NULL DEFAULT false,
    "cancel_cutoff_minutes" INTEGER,
    "reschedule_cutoff_minutes" INTEGER,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "service_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "extra" (
    "id" UUID NOT NULL,
    "business_id" UUID NOT NULL,
    "service_id" UUID NOT NULL,
    "name" JSONB NOT NULL,
    "price_minor" INTEGER NOT NULL,
    "pricing" "extra_pricing" NOT NULL DEFAULT 'PER_BOOKING',
    "duration_minutes" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "extra_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "provider_service" (
    "business_id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "service_id" UUID NOT NULL,
    "price_minor" INTEGER,
    "duration_minutes" INTEGER,

    CONSTRAINT "provider_service_pkey" PRIMARY KEY ("business_id","provider_id","service_id")
);

-- CreateTable
CREATE TABLE "staff_member" (
    "id" UUID NOT NULL,
    "email" CITEXT NOT NULL,
    "name" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "password_hash" TEXT,
    "totp_secret" TEXT,
    "totp_enabled_at" TIMESTAMPTZ(3),
    "totp_last_step" BIGINT,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "staff_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_recovery_code" (
    "id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "code_hash" TEXT NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "staff_recovery_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_token" (
    "id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "purpose" "staff_token_purpose" NOT NULL,
    "secret_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "staff_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_login" (
    "id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "business_id" UUID,
    "token_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "proved_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "ip" TEXT NOT NULL,
    "user_agent" TEXT NOT NULL,

    CONSTRAINT "staff_login_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "employment" (
    "id" UUID NOT NULL,
    "business_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "employment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_reset_request" (
    "id" UUID NOT NULL,
    "email" CITEXT NOT NULL,
    "ip" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "staff_reset_request_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "login_token_hash_key" ON "login"("token_hash");

-- CreateIndex
CREATE INDEX "login_business_id_customer_id_idx" ON "login"("business_id", "customer_id");

-- CreateIndex
CREATE UNIQUE INDEX "login_business_id_id_key" ON "login"("business_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "access_request_browser_hash_key" ON "access_request"("browser_hash");

-- CreateIndex
CREATE UNIQUE INDEX "access_request_business_id_id_key" ON "access_request"("business_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "access_link_secret_hash_key" ON "access_link"("secret_hash");

-- CreateIndex
CREATE INDEX "access_link_business_id_customer_id_idx" ON "access_link"("business_id", "customer_id");

-- CreateIndex
CREATE INDEX "access_link_business_id_request_id_idx" ON "access_link"("business_id", "request_id");

-- CreateIndex
CREATE UNIQUE INDEX "access_link_business_id_id_key" ON "access_link"("business_id", "id");

-- CreateIndex
CREATE INDEX "audit_record_business_id_created_at_idx" ON "audit_record"("business_id", "created_at");

-- CreateIndex
CREATE INDEX "audit_record_business_id_subject_kind_subject_id_idx" ON "audit_record"("business_id", "subject_kind", "subject_id");

-- CreateIndex
CREATE INDEX "personal_detail_business_id_customer_id_idx" ON "personal_detail"("business_id", "customer_id");

-- CreateIndex
CREATE UNIQUE INDEX "personal_detail_business_id_id_key" ON "personal_detail"("business_id", "id");

-- CreateIndex
CREATE INDEX "booking_business_id_customer_id_starts_at_idx" ON "booking"("business_id", "customer_id", "starts_at");

-- CreateIndex
CREATE INDEX "booking_business_id_appointment_id_idx" ON "booking"("business_id", "appointment_id");

-- CreateIndex
CREATE INDEX "booking_business_id_starts_at_idx" ON "booking"("business_id", "starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "booking_business_id_id_key" ON "booking"("business_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "booking_business_id_number_key" ON "booking"("business_id", "number");

-- CreateIndex
CREATE INDEX "booking_change_business_id_booking_id_created_at_idx" ON "booking_change"("business_id", "booking_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "booking_change_business_id_id_key" ON "booking_change"("business_id", "id");

-- CreateIndex
CREATE INDEX "idempotency_key_created_at_idx" ON "idempotency_key"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "business_slug_key" ON "business"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "location_business_id_id_key" ON "location"("business_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "claim_business_id_id_key" ON "claim"("business_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "claim_business_id_kind_owner_id_key" ON "claim"("business_id", "kind", "owner_id");

-- CreateIndex
CREATE INDEX "appointment_business_id_starts_at_idx" ON "appointment"("business_id", "starts_at");

-- CreateIndex
CREATE INDEX "appointment_business_id_provider_id_starts_at_idx" ON "appointment"("business_id", "provider_id", "starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "appointment_business_id_id_key" ON "appointment"("business_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "customer_business_id_id_key" ON "customer"("business_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "customer_business_id_number_key" ON "customer"("business_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "customer_business_id_email_key" ON "customer"("business_id", "email");

-- CreateIndex
CREATE INDEX "customer_note_business_id_customer_id_idx" ON "customer_note"("business_id", "customer_id");

-- CreateIndex
CREATE UNIQUE INDEX "customer_note_business_id_id_key" ON "customer_note"("business_id", "id");

-- CreateIndex
CREATE INDEX "ledger_line_business_id_booking_id_idx" ON "ledger_line"("business_id", "booking_id");

-- CreateIndex
CREATE INDEX "ledger_line_business_id_customer_id_idx" ON "ledger_line"("business_id", "customer_id");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_line_business_id_id_key" ON "ledger_line"("business_id", "id");

-- CreateIndex
CREATE INDEX "planned_message_due_at_idx" ON "planned_message"("due_at");

-- CreateIndex
CREATE UNIQUE INDEX "planned_message_business_id_id_key" ON "planned_message"("business_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "planned_message_business_id_booking_id_kind_offset_minutes_key" ON "planned_message"("business_id", "booking_id", "kind", "offset_minutes");

-- CreateIndex
CREATE UNIQUE INDEX "sent_message_key_key" ON "sent_message"("key");

-- CreateIndex
CREATE INDEX "sent_message_business_id_customer_id_started_at_idx" ON "sent_message"("business_id", "customer_id", "started_at");

-- CreateIndex
CREATE INDEX "sent_message_business_id_booking_id_started_at_idx" ON "sent_message"("business_id", "booking_id", "started_at");

-- CreateIndex
CREATE INDEX "dead_message_business_id_died_at_idx" ON "dead_message"("business_id", "died_at");

-- CreateIndex
CREATE UNIQUE INDEX "message_template_business_id_id_key" ON "message_template"("business_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "message_template_business_id_kind_audience_channel_locale_key" ON "message_template"("business_id", "kind", "audience", "channel", "locale");

-- CreateIndex
CREATE UNIQUE INDEX "provider_business_id_id_key" ON "provider"("business_id", "id");

-- CreateIndex
CREATE INDEX "provider_hours_business_id_provider_id_idx" ON "provider_hours"("business_id", "provider_id");

-- CreateIndex
CREATE UNIQUE INDEX "provider_hours_business_id_id_key" ON "provider_hours"("business_id", "id");

-- CreateIndex
CREATE INDEX "provider_break_business_id_provider_id_idx" ON "provider_break"("business_id", "provider_id");

-- CreateIndex
CREATE UNIQUE INDEX "provider_break_business_id_id_key" ON "provider_break"("business_id", "id");

-- CreateIndex
CREATE INDEX "day_off_business_id_from_date_idx" ON "day_off"("business_id", "from_date");

-- CreateIndex
CREATE UNIQUE INDEX "day_off_business_id_id_key" ON "day_off"("business_id", "id");

-- CreateIndex
CREATE INDEX "special_day_business_id_date_idx" ON "special_day"("business_id", "date");

-- CreateIndex
CREATE UNIQUE INDEX "special_day_business_id_id_key" ON "special_day"("business_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "category_business_id_id_key" ON "category"("business_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "service_business_id_id_key" ON "service"("business_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "extra_business_id_id_key" ON "extra"("business_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "staff_member_email_key" ON "staff_member"("email");

-- CreateIndex
CREATE INDEX "staff_recovery_code_staff_id_idx" ON "staff_recovery_code"("staff_id");

-- CreateIndex
CREATE UNIQUE INDEX "staff_token_secret_hash_key" ON "staff_token"("secret_hash");

-- CreateIndex
CREATE INDEX "staff_token_staff_id_idx" ON "staff_token"("staff_id");

-- CreateIndex
CREATE UNIQUE INDEX "staff_login_token_hash_key" ON "staff_login"("token_hash");

-- CreateIndex
CREATE INDEX "staff_login_staff_id_idx" ON "staff_login"("staff_id");

-- CreateIndex
CREATE UNIQUE INDEX "employment_business_id_id_key" ON "employment"("business_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "employment_business_id_staff_id_key" ON "employment"("business_id", "staff_id");

-- AddForeignKey
ALTER TABLE "login" ADD CONSTRAINT "login_business_id_customer_id_fkey" FOREIGN KEY ("business_id", "customer_id") REFERENCES "customer"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "access_request" ADD CONSTRAINT "access_request_business_id_fkey" FOREIGN KEY ("business_id") REFERENCES "business"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "access_link" ADD CONSTRAINT "access_link_business_id_customer_id_fkey" FOREIGN KEY ("business_id", "customer_id") REFERENCES "customer"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "access_link" ADD CONSTRAINT "access_link_business_id_request_id_fkey" FOREIGN KEY ("business_id", "request_id") REFERENCES "access_request"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "personal_detail" ADD CONSTRAINT "personal_detail_business_id_fkey" FOREIGN KEY ("business_id") REFERENCES "business"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "booking" ADD CONSTRAINT "booking_business_id_customer_id_fkey" FOREIGN KEY ("business_id", "customer_id") REFERENCES "customer"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "booking" ADD CONSTRAINT "booking_business_id_appointment_id_fkey" FOREIGN KEY ("business_id", "appointment_id") REFERENCES "appointment"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "booking_change" ADD CONSTRAINT "booking_change_business_id_booking_id_fkey" FOREIGN KEY ("business_id", "booking_id") REFERENCES "booking"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "idempotency_key" ADD CONSTRAINT "idempotency_key_business_id_fkey" FOREIGN KEY ("business_id") REFERENCES "business"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "business_logo" ADD CONSTRAINT "business_logo_business_id_fkey" FOREIGN KEY ("business_id") REFERENCES "business"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "number_series" ADD CONSTRAINT "number_series_business_id_fkey" FOREIGN KEY ("business_id") REFERENCES "business"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "location" ADD CONSTRAINT "location_business_id_fkey" FOREIGN KEY ("business_id") REFERENCES "business"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "setting" ADD CONSTRAINT "setting_business_id_fkey" FOREIGN KEY ("business_id") REFERENCES "business"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_business_id_provider_id_fkey" FOREIGN KEY ("business_id", "provider_id") REFERENCES "provider"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_business_id_fkey" FOREIGN KEY ("business_id") REFERENCES "business"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_business_id_provider_id_fkey" FOREIGN KEY ("business_id", "provider_id") REFERENCES "provider"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_business_id_service_id_fkey" FOREIGN KEY ("business_id", "service_id") REFERENCES "service"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_business_id_location_id_fkey" FOREIGN KEY ("business_id", "location_id") REFERENCES "location"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer" ADD CONSTRAINT "customer_business_id_fkey" FOREIGN KEY ("business_id") REFERENCES "business"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer_note" ADD CONSTRAINT "customer_note_business_id_customer_id_fkey" FOREIGN KEY ("business_id", "customer_id") REFERENCES "customer"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_line" ADD CONSTRAINT "ledger_line_business_id_customer_id_fkey" FOREIGN KEY ("business_id", "customer_id") REFERENCES "customer"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_line" ADD CONSTRAINT "ledger_line_business_id_booking_id_fkey" FOREIGN KEY ("business_id", "booking_id") REFERENCES "booking"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "planned_message" ADD CONSTRAINT "planned_message_business_id_booking_id_fkey" FOREIGN KEY ("business_id", "booking_id") REFERENCES "booking"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message_template" ADD CONSTRAINT "message_template_business_id_fkey" FOREIGN KEY ("business_id") REFERENCES "business"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provider" ADD CONSTRAINT "provider_business_id_fkey" FOREIGN KEY ("business_id") REFERENCES "business"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provider_photo" ADD CONSTRAINT "provider_photo_business_id_provider_id_fkey" FOREIGN KEY ("business_id", "provider_id") REFERENCES "provider"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provider_hours" ADD CONSTRAINT "provider_hours_business_id_provider_id_fkey" FOREIGN KEY ("business_id", "provider_id") REFERENCES "provider"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provider_hours" ADD CONSTRAINT "provider_hours_business_id_location_id_fkey" FOREIGN KEY ("business_id", "location_id") REFERENCES "location"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provider_break" ADD CONSTRAINT "provider_break_business_id_provider_id_fkey" FOREIGN KEY ("business_id", "provider_id") REFERENCES "provider"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "day_off" ADD CONSTRAINT "day_off_business_id_fkey" FOREIGN KEY ("business_id") REFERENCES "business"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "day_off" ADD CONSTRAINT "day_off_business_id_provider_id_fkey" FOREIGN KEY ("business_id", "provider_id") REFERENCES "provider"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "special_day" ADD CONSTRAINT "special_day_business_id_fkey" FOREIGN KEY ("business_id") REFERENCES "business"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "special_day" ADD CONSTRAINT "special_day_business_id_provider_id_fkey" FOREIGN KEY ("business_id", "provider_id") REFERENCES "provider"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "category" ADD CONSTRAINT "category_business_id_fkey" FOREIGN KEY ("business_id") REFERENCES "business"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service" ADD CONSTRAINT "service_business_id_fkey" FOREIGN KEY ("business_id") REFERENCES "business"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service" ADD CONSTRAINT "service_business_id_category_id_fkey" FOREIGN KEY ("business_id", "category_id") REFERENCES "category"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extra" ADD CONSTRAINT "extra_business_id_service_id_fkey" FOREIGN KEY ("business_id", "service_id") REFERENCES "service"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provider_service" ADD CONSTRAINT "provider_service_business_id_provider_id_fkey" FOREIGN KEY ("business_id", "provider_id") REFERENCES "provider"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provider_service" ADD CONSTRAINT "provider_service_business_id_service_id_fkey" FOREIGN KEY ("business_id", "service_id") REFERENCES "service"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_recovery_code" ADD CONSTRAINT "staff_recovery_code_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_token" ADD CONSTRAINT "staff_token_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_login" ADD CONSTRAINT "staff_login_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employment" ADD CONSTRAINT "employment_business_id_fkey" FOREIGN KEY ("business_id") REFERENCES "business"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employment" ADD CONSTRAINT "employment_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A provider's time is taken once. Half-open ranges: back to back is no overlap.
ALTER TABLE claim ADD CONSTRAINT claim_lasts CHECK (busy_from < busy_until);
ALTER TABLE claim ADD CONSTRAINT hold_expires CHECK ((kind IN ('HOLD', 'OFFER')) = (expires_at IS NOT NULL));
ALTER TABLE claim ADD CONSTRAINT no_double_booking
  EXCLUDE USING gist (provider_id WITH =, tstzrange(busy_from, busy_until) WITH &&);

ALTER TABLE appointment ADD CONSTRAINT appointment_lasts CHECK (starts_at < ends_at);
ALTER TABLE appointment ADD CONSTRAINT capacity_not_exceeded CHECK (taken >= 0 AND taken <= capacity);

ALTER TABLE business ADD CONSTRAINT slug_is_a_path CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE business ADD CONSTRAINT has_a_language CHECK (cardinality(languages) >= 1);
ALTER TABLE booking ADD CONSTRAINT has_persons CHECK (persons >= 1);
ALTER TABLE booking ADD CONSTRAINT cancelled_when CHECK ((status = 'CANCELED') = (canceled_at IS NOT NULL));
ALTER TABLE service ADD CONSTRAINT service_is_sound CHECK (
  duration_minutes BETWEEN 1 AND 10080 AND buffer_before_minutes >= 0 AND buffer_after_minutes >= 0
  AND price_minor >= 0 AND capacity >= 1 AND tax_percent >= 0);
ALTER TABLE provider_service ADD CONSTRAINT offer_is_sound CHECK (
  coalesce(duration_minutes, 1) >= 1 AND coalesce(price_minor, 0) >= 0);
ALTER TABLE provider_hours ADD CONSTRAINT hours_are_sound CHECK (
  weekday BETWEEN 1 AND 7 AND from_minute >= 0 AND from_minute < until_minute AND until_minute <= 1440);
ALTER TABLE provider_break ADD CONSTRAINT break_is_sound CHECK (
  weekday BETWEEN 1 AND 7 AND from_minute >= 0 AND from_minute < until_minute AND until_minute <= 1440);
ALTER TABLE day_off ADD CONSTRAINT day_off_lasts CHECK (from_date <= until_date);
ALTER TABLE clock ADD CONSTRAINT one_clock CHECK (id = 1);
INSERT INTO clock (id, offset_ms) VALUES (1, 0);

-- The places taken in an appointment follow its bookings, whoever writes them.
CREATE FUNCTION places_of(status booking_status, persons int) RETURNS int LANGUAGE sql IMMUTABLE AS
$$ SELECT CASE WHEN status IN ('CANCELED', 'REJECTED') THEN 0 ELSE persons END $$;

CREATE FUNCTION count_places() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP IN ('UPDATE', 'DELETE') AND places_of(OLD.status, OLD.persons) > 0 THEN
    UPDATE appointment SET taken = taken - places_of(OLD.status, OLD.persons) WHERE id = OLD.appointment_id;
  END IF;
  IF TG_OP IN ('UPDATE', 'INSERT') AND places_of(NEW.status, NEW.persons) > 0 THEN
    UPDATE appointment SET taken = taken + places_of(NEW.status, NEW.persons) WHERE id = NEW.appointment_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER booking_inserts_count AFTER INSERT OR DELETE ON booking FOR EACH ROW EXECUTE FUNCTION count_places();
CREATE TRIGGER booking_updates_count AFTER UPDATE OF status, persons, appointment_id ON booking
  FOR EACH ROW WHEN (places_of(OLD.status, OLD.persons) <> places_of(NEW.status, NEW.persons) OR OLD.appointment_id <> NEW.appointment_id)
  EXECUTE FUNCTION count_places();

-- A booking's time is its appointment's.
CREATE FUNCTION take_time_of_appointment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT starts_at, ends_at INTO NEW.starts_at, NEW.ends_at FROM appointment WHERE id = NEW.appointment_id;
  RETURN NEW;
END $$;
CREATE TRIGGER booking_takes_time BEFORE INSERT OR UPDATE OF appointment_id, starts_at, ends_at ON booking
  FOR EACH ROW EXECUTE FUNCTION take_time_of_appointment();

CREATE FUNCTION hand_time_to_bookings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE booking SET starts_at = NEW.starts_at, ends_at = NEW.ends_at WHERE appointment_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER appointment_hands_time AFTER UPDATE OF starts_at, ends_at ON appointment
  FOR EACH ROW WHEN (OLD.starts_at <> NEW.starts_at OR OLD.ends_at <> NEW.ends_at) EXECUTE FUNCTION hand_time_to_bookings();

-- Ledger, history and audit are written once.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER ledger_line_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_line EXECUTE FUNCTION refuse_change();
CREATE TRIGGER booking_change_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON booking_change EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_record_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_record EXECUTE FUNCTION refuse_change();

CREATE INDEX customer_search ON customer USING gin ((given_name || ' ' || family_name || ' ' || coalesce(email::text, '') || ' ' || coalesce(phone, '')) gin_trgm_ops);
CREATE INDEX booking_open_ends ON booking (ends_at) WHERE status = 'APPROVED';
CREATE INDEX claim_expiring ON claim (provider_id, expires_at) WHERE expires_at IS NOT NULL;
