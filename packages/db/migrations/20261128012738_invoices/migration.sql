-- CreateEnum
CREATE TYPE "invoice_kind" AS ENUM ('INVOICE', 'CREDIT_NOTE');

-- CreateTable
CREATE TABLE "invoice" (
    "id" UUID NOT NULL,
    "business_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "kind" "invoice_kind" NOT NULL,
    "series" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "issued_on" DATE NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "total_minor" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "corrects_id" UUID,
    "content" JSONB NOT NULL,
    "reason" TEXT,
    "actor_kind" "actor_kind" NOT NULL,
    "actor_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "invoice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invoice_due" (
    "business_id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,

    CONSTRAINT "invoice_due_pkey" PRIMARY KEY ("business_id","booking_id")
);

-- CreateIndex
CREATE INDEX "invoice_business_id_booking_id_idx" ON "invoice"("business_id", "booking_id");

-- CreateIndex
CREATE INDEX "invoice_business_id_customer_id_created_at_idx" ON "invoice"("business_id", "customer_id", "created_at");

-- CreateIndex
CREATE INDEX "invoice_business_id_created_at_idx" ON "invoice"("business_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "invoice_business_id_id_key" ON "invoice"("business_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "invoice_business_id_number_key" ON "invoice"("business_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "invoice_business_id_series_sequence_key" ON "invoice"("business_id", "series", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "invoice_business_id_corrects_id_key" ON "invoice"("business_id", "corrects_id");

-- AddForeignKey
ALTER TABLE "invoice" ADD CONSTRAINT "invoice_business_id_customer_id_fkey" FOREIGN KEY ("business_id", "customer_id") REFERENCES "customer"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invoice" ADD CONSTRAINT "invoice_business_id_booking_id_fkey" FOREIGN KEY ("business_id", "booking_id") REFERENCES "booking"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invoice" ADD CONSTRAINT "invoice_business_id_corrects_id_fkey" FOREIGN KEY ("business_id", "corrects_id") REFERENCES "invoice"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invoice_due" ADD CONSTRAINT "invoice_due_business_id_booking_id_fkey" FOREIGN KEY ("business_id", "booking_id") REFERENCES "booking"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE invoice ADD CONSTRAINT invoice_is_sound CHECK (total_minor > 0 AND sequence > 0 AND (kind = 'CREDIT_NOTE') = (corrects_id IS NOT NULL));
CREATE TRIGGER invoice_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON invoice EXECUTE FUNCTION refuse_change();
CREATE TRIGGER invoice_is_told AFTER INSERT ON invoice FOR EACH ROW EXECUTE FUNCTION tell_customer();

-- A series has no gap, whoever writes to it; a booking has one invoice at a time, and a credit note takes back all of it (INV-2).
CREATE FUNCTION invoice_in_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM invoice WHERE business_id = NEW.business_id AND series = NEW.series)
    AND NOT EXISTS (SELECT FROM invoice WHERE business_id = NEW.business_id AND series = NEW.series AND sequence = NEW.sequence - 1) THEN
    RAISE EXCEPTION 'a number of the series is left out' USING ERRCODE = 'check_violation', CONSTRAINT = 'invoice_without_gap';
  END IF;
  IF NEW.kind = 'INVOICE' AND EXISTS (SELECT FROM invoice i WHERE i.business_id = NEW.business_id AND i.booking_id = NEW.booking_id AND i.kind = 'INVOICE'
    AND NOT EXISTS (SELECT FROM invoice c WHERE c.business_id = i.business_id AND c.corrects_id = i.id)) THEN
    RAISE EXCEPTION 'the booking is invoiced already' USING ERRCODE = 'check_violation', CONSTRAINT = 'invoice_once';
  END IF;
  IF NEW.kind = 'CREDIT_NOTE' AND NOT EXISTS (SELECT FROM invoice i WHERE i.business_id = NEW.business_id AND i.id = NEW.corrects_id AND i.kind = 'INVOICE'
    AND (i.booking_id, i.customer_id, i.currency, i.total_minor) = (NEW.booking_id, NEW.customer_id, NEW.currency, NEW.total_minor)) THEN
    RAISE EXCEPTION 'a credit note takes back one invoice whole' USING ERRCODE = 'check_violation', CONSTRAINT = 'credit_note_is_whole';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER invoice_in_order BEFORE INSERT ON invoice FOR EACH ROW EXECUTE FUNCTION invoice_in_order();

-- Whatever changes what a booking costs, what was paid of it, or that it took place, makes its invoices be looked at; only of businesses
-- that use them, so that the others pay nothing for it.
CREATE FUNCTION uses_invoices(business uuid, booking uuid) RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT EXISTS (SELECT FROM setting s WHERE s.business_id = business AND s.section = 'invoices' AND (s.value ->> 'enabled')::boolean)
  OR EXISTS (SELECT FROM invoice i WHERE i.business_id = business AND i.booking_id = booking) $$;

CREATE FUNCTION invoice_again() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO invoice_due (business_id, booking_id) SELECT DISTINCT business_id, booking_id FROM posted
    WHERE booking_id IS NOT NULL AND uses_invoices(business_id, booking_id) ORDER BY 1, 2 ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER ledger_line_invoices_again AFTER INSERT ON ledger_line REFERENCING NEW TABLE AS posted FOR EACH STATEMENT EXECUTE FUNCTION invoice_again();

CREATE FUNCTION invoice_completed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO invoice_due (business_id, booking_id) SELECT NEW.business_id, NEW.id WHERE uses_invoices(NEW.business_id, NEW.id) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER booking_completed_is_invoiced AFTER UPDATE OF status ON booking
  FOR EACH ROW WHEN (NEW.status = 'COMPLETED' AND OLD.status <> 'COMPLETED') EXECUTE FUNCTION invoice_completed();
