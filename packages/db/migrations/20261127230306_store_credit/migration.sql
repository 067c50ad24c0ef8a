-- CreateEnum
CREATE TYPE "credit_kind" AS ENUM ('GRANTED', 'REFUNDED', 'SPENT');

-- AlterTable
ALTER TABLE "booking" ADD COLUMN     "refund_to" TEXT;

-- AlterTable
ALTER TABLE "payment" ADD COLUMN     "method" TEXT NOT NULL DEFAULT 'card';

-- AlterTable
ALTER TABLE "refund" ADD COLUMN     "destination" TEXT NOT NULL DEFAULT 'card';

-- CreateTable
CREATE TABLE "credit_entry" (
    "id" UUID NOT NULL,
    "business_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "booking_id" UUID,
    "kind" "credit_kind" NOT NULL,
    "amount_minor" INTEGER NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "reason" TEXT,
    "actor_kind" "actor_kind" NOT NULL,
    "actor_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "credit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "credit_entry_business_id_customer_id_created_at_idx" ON "credit_entry"("business_id", "customer_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "credit_entry_business_id_id_key" ON "credit_entry"("business_id", "id");

-- AddForeignKey
ALTER TABLE "credit_entry" ADD CONSTRAINT "credit_entry_business_id_customer_id_fkey" FOREIGN KEY ("business_id", "customer_id") REFERENCES "customer"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credit_entry" ADD CONSTRAINT "credit_entry_business_id_booking_id_fkey" FOREIGN KEY ("business_id", "booking_id") REFERENCES "booking"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE payment ADD CONSTRAINT payment_method_is_known CHECK (method IN ('card', 'credit'));
ALTER TABLE refund ADD CONSTRAINT refund_destination_is_known CHECK (destination IN ('card', 'credit'));
ALTER TABLE credit_entry ADD CONSTRAINT credit_is_sound CHECK (amount_minor <> 0 AND (kind = 'SPENT') = (amount_minor < 0));
CREATE TRIGGER credit_entry_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credit_entry EXECUTE FUNCTION refuse_change();

-- Nobody spends more credit than they have, however many do it at once.
CREATE FUNCTION credit_not_below_zero() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM customer WHERE business_id = NEW.business_id AND id = NEW.customer_id FOR NO KEY UPDATE;
  IF (SELECT sum(amount_minor) FROM credit_entry WHERE business_id = NEW.business_id AND customer_id = NEW.customer_id) < 0 THEN
    RAISE EXCEPTION 'more credit is spent than there is' USING ERRCODE = 'check_violation', CONSTRAINT = 'credit_not_below_zero';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER credit_not_below_zero AFTER INSERT ON credit_entry FOR EACH ROW EXECUTE FUNCTION credit_not_below_zero();
CREATE TRIGGER credit_entry_is_told AFTER INSERT ON credit_entry FOR EACH ROW EXECUTE FUNCTION tell_customer();
