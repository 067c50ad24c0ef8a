-- CreateEnum
CREATE TYPE "payment_state" AS ENUM ('OPEN', 'PAID', 'FAILED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "refund_state" AS ENUM ('PLANNED', 'DONE', 'FAILED');

-- AlterTable
ALTER TABLE "booking" ADD COLUMN     "pay_by" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "payment" (
    "id" UUID NOT NULL,
    "business_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "state" "payment_state" NOT NULL DEFAULT 'OPEN',
    "amount_minor" INTEGER NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "locale" TEXT NOT NULL,
    "session_id" TEXT,
    "session_url" TEXT,
    "intent_id" TEXT,
    "card_brand" TEXT,
    "card_last4" TEXT,
    "to_settle" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "checked_at" TIMESTAMPTZ(3),
    "paid_at" TIMESTAMPTZ(3),

    CONSTRAINT "payment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "refund" (
    "id" UUID NOT NULL,
    "business_id" UUID NOT NULL,
    "payment_id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "state" "refund_state" NOT NULL DEFAULT 'PLANNED',
    "amount_minor" INTEGER NOT NULL,
    "stripe_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "refund_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stripe_event" (
    "id" TEXT NOT NULL,
    "business_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stripe_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "payment_session_id_key" ON "payment"("session_id");

-- CreateIndex
CREATE UNIQUE INDEX "payment_intent_id_key" ON "payment"("intent_id");

-- CreateIndex
CREATE INDEX "payment_business_id_booking_id_idx" ON "payment"("business_id", "booking_id");

-- CreateIndex
CREATE INDEX "payment_business_id_created_at_idx" ON "payment"("business_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "payment_business_id_id_key" ON "payment"("business_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "refund_stripe_id_key" ON "refund"("stripe_id");

-- CreateIndex
CREATE INDEX "refund_business_id_payment_id_idx" ON "refund"("business_id", "payment_id");

-- CreateIndex
CREATE INDEX "refund_business_id_booking_id_idx" ON "refund"("business_id", "booking_id");

-- CreateIndex
CREATE UNIQUE INDEX "refund_business_id_id_key" ON "refund"("business_id", "id");

-- CreateIndex
CREATE INDEX "stripe_event_received_at_idx" ON "stripe_event"("received_at");

-- CreateIndex
CREATE UNIQUE INDEX "stripe_event_business_id_id_key" ON "stripe_event"("business_id", "id");

-- AddForeignKey
ALTER TABLE "payment" ADD CONSTRAINT "payment_business_id_customer_id_fkey" FOREIGN KEY ("business_id", "customer_id") REFERENCES "customer"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment" ADD CONSTRAINT "payment_business_id_booking_id_fkey" FOREIGN KEY ("business_id", "booking_id") REFERENCES "booking"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refund" ADD CONSTRAINT "refund_business_id_payment_id_fkey" FOREIGN KEY ("business_id", "payment_id") REFERENCES "payment"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refund" ADD CONSTRAINT "refund_business_id_booking_id_fkey" FOREIGN KEY ("business_id", "booking_id") REFERENCES "booking"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stripe_event" ADD CONSTRAINT "stripe_event_business_id_fkey" FOREIGN KEY ("business_id") REFERENCES "business"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE payment ADD CONSTRAINT payment_is_sound CHECK (amount_minor > 0 AND (state = 'PAID') = (paid_at IS NOT NULL));
ALTER TABLE refund ADD CONSTRAINT refund_is_sound CHECK (amount_minor > 0 AND (state <> 'DONE' OR done_at IS NOT NULL));
CREATE INDEX payment_unclear ON payment (coalesce(checked_at, created_at)) WHERE state IN ('OPEN', 'FAILED');
CREATE INDEX payment_to_settle ON payment (id) WHERE to_settle;
CREATE INDEX booking_to_pay ON booking (pay_by) WHERE pay_by IS NOT NULL;

-- What was paid stays paid, and what was ordered is never another amount.
CREATE FUNCTION payment_moves_forward() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'PAID' AND NEW.state <> 'PAID' OR (OLD.amount_minor, OLD.currency, OLD.booking_id) <> (NEW.amount_minor, NEW.currency, NEW.booking_id) THEN
    RAISE EXCEPTION 'a payment only moves forward' USING ERRCODE = 'check_violation', CONSTRAINT = 'payment_moves_forward';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER payment_moves_forward BEFORE UPDATE ON payment FOR EACH ROW EXECUTE FUNCTION payment_moves_forward();

-- Never more goes back than was paid, whoever gives it.
CREATE FUNCTION refund_within_payment() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  paid int;
BEGIN
  SELECT amount_minor INTO paid FROM payment WHERE business_id = NEW.business_id AND id = NEW.payment_id AND state = 'PAID' FOR UPDATE;
  IF paid IS NULL OR (SELECT sum(amount_minor) FROM refund WHERE business_id = NEW.business_id AND payment_id = NEW.payment_id AND state <> 'FAILED') > paid THEN
    RAISE EXCEPTION 'more goes back than was paid' USING ERRCODE = 'check_violation', CONSTRAINT = 'refund_within_payment';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER refund_within_payment AFTER INSERT OR UPDATE ON refund FOR EACH ROW EXECUTE FUNCTION refund_within_payment();

CREATE TRIGGER payment_is_told AFTER INSERT OR UPDATE OF state ON payment FOR EACH ROW EXECUTE FUNCTION tell_customer();

-- Whatever is posted to a booking that was paid online makes it be looked at whether money has to go back.
CREATE FUNCTION settle_again() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE payment p SET to_settle = true FROM (SELECT DISTINCT business_id, booking_id FROM posted) g
    WHERE p.business_id = g.business_id AND p.booking_id = g.booking_id AND p.state = 'PAID' AND NOT p.to_settle;
  RETURN NULL;
END $$;
CREATE TRIGGER ledger_line_settles_again AFTER INSERT ON ledger_line REFERENCING NEW TABLE AS posted FOR EACH STATEMENT EXECUTE FUNCTION settle_again();
