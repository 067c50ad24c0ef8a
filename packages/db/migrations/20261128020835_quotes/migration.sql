-- CreateEnum
CREATE TYPE "quote_state" AS ENUM ('DRAFT', 'SENT', 'ACCEPTED', 'DECLINED', 'WITHDRAWN');

-- CreateTable
CREATE TABLE "quote" (
    "id" UUID NOT NULL,
    "business_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "service_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "quote_state" NOT NULL DEFAULT 'DRAFT',
    "persons" INTEGER NOT NULL DEFAULT 1,
    "lines" JSONB NOT NULL,
    "taxes" JSONB NOT NULL,
    "taxes_included" BOOLEAN NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "tax_minor" INTEGER NOT NULL,
    "total_minor" INTEGER NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "valid_until" DATE NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "sent_at" TIMESTAMPTZ(3),
    "sent_by_id" UUID,
    "answered_at" TIMESTAMPTZ(3),
    "accepted_name" TEXT,
    "answered_ip" TEXT,
    "decline_reason" TEXT,
    "withdrawn_at" TIMESTAMPTZ(3),
    "booking_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "quote_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "quote_business_id_customer_id_created_at_idx" ON "quote"("business_id", "customer_id", "created_at");

-- CreateIndex
CREATE INDEX "quote_business_id_created_at_idx" ON "quote"("business_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "quote_business_id_id_key" ON "quote"("business_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "quote_business_id_number_key" ON "quote"("business_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "quote_business_id_booking_id_key" ON "quote"("business_id", "booking_id");

-- AddForeignKey
ALTER TABLE "quote" ADD CONSTRAINT "quote_business_id_customer_id_fkey" FOREIGN KEY ("business_id", "customer_id") REFERENCES "customer"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote" ADD CONSTRAINT "quote_business_id_service_id_fkey" FOREIGN KEY ("business_id", "service_id") REFERENCES "service"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote" ADD CONSTRAINT "quote_business_id_booking_id_fkey" FOREIGN KEY ("business_id", "booking_id") REFERENCES "booking"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE quote ADD CONSTRAINT quote_is_sound CHECK (persons > 0 AND total_minor >= 0 AND tax_minor >= 0
  AND (sent_at IS NULL) = (state = 'DRAFT')
  AND (answered_at IS NOT NULL) = (state IN ('ACCEPTED', 'DECLINED'))
  AND (accepted_name IS NOT NULL) = (state = 'ACCEPTED')
  AND (decline_reason IS NULL OR state = 'DECLINED')
  AND (withdrawn_at IS NOT NULL) = (state = 'WITHDRAWN')
  AND (booking_id IS NULL OR state = 'ACCEPTED'));
CREATE TRIGGER quote_is_told AFTER INSERT OR UPDATE ON quote FOR EACH ROW EXECUTE FUNCTION tell_customer();

-- A draft may be changed and removed. Once sent its content stands; it is answered or withdrawn once, and becomes one booking (INV-5).
CREATE FUNCTION quote_moves_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD.state = 'DRAFT' THEN RETURN OLD; END IF;
    RAISE EXCEPTION 'a quote that was sent is kept' USING ERRCODE = 'check_violation', CONSTRAINT = 'quote_is_kept';
  END IF;
  IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (('DRAFT', 'SENT'), ('SENT', 'ACCEPTED'), ('SENT', 'DECLINED'), ('SENT', 'WITHDRAWN')) THEN
    RAISE EXCEPTION 'a quote moves on once' USING ERRCODE = 'check_violation', CONSTRAINT = 'quote_moves_once';
  END IF;
  IF OLD.state <> 'DRAFT' AND (NEW.id, NEW.business_id, NEW.customer_id, NEW.service_id, NEW.number, NEW.persons, NEW.lines, NEW.taxes, NEW.taxes_included,
      NEW.currency, NEW.tax_minor, NEW.total_minor, NEW.note, NEW.valid_until, NEW.sent_at, NEW.sent_by_id) IS DISTINCT FROM
    (OLD.id, OLD.business_id, OLD.customer_id, OLD.service_id, OLD.number, OLD.persons, OLD.lines, OLD.taxes, OLD.taxes_included,
      OLD.currency, OLD.tax_minor, OLD.total_minor, OLD.note, OLD.valid_until, OLD.sent_at, OLD.sent_by_id) THEN
    RAISE EXCEPTION 'what was sent is not changed' USING ERRCODE = 'check_violation', CONSTRAINT = 'quote_stands';
  END IF;
  IF OLD.state NOT IN ('DRAFT', 'SENT') AND (NEW.answered_at, NEW.accepted_name, NEW.answered_ip, NEW.decline_reason, NEW.withdrawn_at) IS DISTINCT FROM
    (OLD.answered_at, OLD.accepted_name, OLD.answered_ip, OLD.decline_reason, OLD.withdrawn_at) THEN
    RAISE EXCEPTION 'an answer is not changed' USING ERRCODE = 'check_violation', CONSTRAINT = 'quote_answer_stands';
  END IF;
  IF OLD.booking_id IS NOT NULL AND NEW.booking_id IS DISTINCT FROM OLD.booking_id THEN
    RAISE EXCEPTION 'the quote is booked already' USING ERRCODE = 'check_violation', CONSTRAINT = 'quote_booked_once';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER quote_moves_on BEFORE UPDATE OR DELETE ON quote FOR EACH ROW EXECUTE FUNCTION quote_moves_on();
