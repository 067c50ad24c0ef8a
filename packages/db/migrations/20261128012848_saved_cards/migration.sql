-- CreateEnum
CREATE TYPE "card_setup_state" AS ENUM ('OPEN', 'SAVED', 'EXPIRED');

-- AlterTable
ALTER TABLE "payment" ADD COLUMN     "save_card" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "saved_card_id" UUID,
ADD COLUMN     "way" TEXT NOT NULL DEFAULT 'page';

-- CreateTable
CREATE TABLE "stripe_customer" (
    "business_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "stripe_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stripe_customer_pkey" PRIMARY KEY ("business_id","customer_id")
);

-- CreateTable
CREATE TABLE "saved_card" (
    "id" UUID NOT NULL,
    "business_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "method_id" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "brand" TEXT NOT NULL,
    "last4" TEXT NOT NULL,
    "exp_month" INTEGER NOT NULL,
    "exp_year" INTEGER NOT NULL,
    "is_default" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "saved_card_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "card_setup" (
    "id" UUID NOT NULL,
    "business_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "state" "card_setup_state" NOT NULL DEFAULT 'OPEN',
    "locale" TEXT NOT NULL,
    "session_id" TEXT,
    "session_url" TEXT,
    "card_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "checked_at" TIMESTAMPTZ(3),

    CONSTRAINT "card_setup_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fee_consent" (
    "id" UUID NOT NULL,
    "business_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "card_id" UUID,
    "setup_id" UUID,
    "text" TEXT NOT NULL,
    "text_hash" BYTEA NOT NULL,
    "locale" TEXT NOT NULL,
    "ip" TEXT NOT NULL,
    "most_minor" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "fee_consent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "stripe_customer_stripe_id_key" ON "stripe_customer"("stripe_id");

-- CreateIndex
CREATE UNIQUE INDEX "saved_card_method_id_key" ON "saved_card"("method_id");

-- CreateIndex
CREATE UNIQUE INDEX "saved_card_business_id_id_key" ON "saved_card"("business_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "saved_card_business_id_customer_id_id_key" ON "saved_card"("business_id", "customer_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "card_setup_session_id_key" ON "card_setup"("session_id");

-- CreateIndex
CREATE INDEX "card_setup_business_id_customer_id_idx" ON "card_setup"("business_id", "customer_id");

-- CreateIndex
CREATE UNIQUE INDEX "card_setup_business_id_id_key" ON "card_setup"("business_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "card_setup_business_id_customer_id_id_key" ON "card_setup"("business_id", "customer_id", "id");

-- CreateIndex
CREATE INDEX "fee_consent_business_id_booking_id_created_at_idx" ON "fee_consent"("business_id", "booking_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "fee_consent_business_id_id_key" ON "fee_consent"("business_id", "id");

-- AddForeignKey
ALTER TABLE "stripe_customer" ADD CONSTRAINT "stripe_customer_business_id_customer_id_fkey" FOREIGN KEY ("business_id", "customer_id") REFERENCES "customer"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_card" ADD CONSTRAINT "saved_card_business_id_customer_id_fkey" FOREIGN KEY ("business_id", "customer_id") REFERENCES "customer"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card_setup" ADD CONSTRAINT "card_setup_business_id_customer_id_fkey" FOREIGN KEY ("business_id", "customer_id") REFERENCES "customer"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card_setup" ADD CONSTRAINT "card_setup_business_id_customer_id_card_id_fkey" FOREIGN KEY ("business_id", "customer_id", "card_id") REFERENCES "saved_card"("business_id", "customer_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fee_consent" ADD CONSTRAINT "fee_consent_business_id_customer_id_fkey" FOREIGN KEY ("business_id", "customer_id") REFERENCES "customer"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fee_consent" ADD CONSTRAINT "fee_consent_business_id_booking_id_fkey" FOREIGN KEY ("business_id", "booking_id") REFERENCES "booking"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fee_consent" ADD CONSTRAINT "fee_consent_business_id_customer_id_card_id_fkey" FOREIGN KEY ("business_id", "customer_id", "card_id") REFERENCES "saved_card"("business_id", "customer_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fee_consent" ADD CONSTRAINT "fee_consent_business_id_customer_id_setup_id_fkey" FOREIGN KEY ("business_id", "customer_id", "setup_id") REFERENCES "card_setup"("business_id", "customer_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment" ADD CONSTRAINT "payment_business_id_customer_id_saved_card_id_fkey" FOREIGN KEY ("business_id", "customer_id", "saved_card_id") REFERENCES "saved_card"("business_id", "customer_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE saved_card ADD CONSTRAINT saved_card_is_sound CHECK (exp_month BETWEEN 1 AND 12 AND last4 ~ '^[0-9]{4}$' AND NOT (is_default AND removed_at IS NOT NULL));
ALTER TABLE card_setup ADD CONSTRAINT card_setup_is_sound CHECK ((state = 'SAVED') = (card_id IS NOT NULL));
ALTER TABLE fee_consent ADD CONSTRAINT fee_consent_is_sound CHECK (num_nonnulls(card_id, setup_id) = 1 AND text <> '' AND most_minor > 0);
ALTER TABLE payment ADD CONSTRAINT payment_way_is_known CHECK (way IN ('page', 'savedCard', 'fee') AND (way = 'page' OR saved_card_id IS NOT NULL)
  AND (method = 'card' OR (way = 'page' AND NOT save_card AND saved_card_id IS NULL)));

-- A customer has one default card, and each card once.
CREATE UNIQUE INDEX saved_card_one_default ON saved_card (business_id, customer_id) WHERE is_default;
CREATE UNIQUE INDEX saved_card_once ON saved_card (business_id, customer_id, fingerprint) WHERE removed_at IS NULL;
CREATE INDEX card_setup_unclear ON card_setup (coalesce(checked_at, created_at)) WHERE state = 'OPEN';

-- What somebody agreed to stays as it was; only erasing a person takes it away.
CREATE TRIGGER fee_consent_stays BEFORE UPDATE ON fee_consent EXECUTE FUNCTION refuse_change();

-- A card is agreed to for the customer's own bookings.
CREATE FUNCTION fee_consent_of_booking() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM booking WHERE business_id = NEW.business_id AND id = NEW.booking_id AND customer_id = NEW.customer_id) THEN
    RAISE EXCEPTION 'consent for another customer''s booking' USING ERRCODE = 'check_violation', CONSTRAINT = 'fee_consent_of_booking';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER fee_consent_of_booking AFTER INSERT ON fee_consent FOR EACH ROW EXECUTE FUNCTION fee_consent_of_booking();

CREATE TRIGGER saved_card_is_told AFTER INSERT OR UPDATE ON saved_card FOR EACH ROW EXECUTE FUNCTION tell_customer();
CREATE TRIGGER card_setup_is_told AFTER INSERT OR UPDATE OF state ON card_setup FOR EACH ROW EXECUTE FUNCTION tell_customer();
CREATE TRIGGER fee_consent_is_told AFTER INSERT ON fee_consent FOR EACH ROW EXECUTE FUNCTION tell_customer();
