-- CreateEnum
CREATE TYPE "coupon_kind" AS ENUM ('PERCENT', 'FIXED');

-- CreateTable
CREATE TABLE "coupon" (
    "id" UUID NOT NULL,
    "business_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "kind" "coupon_kind" NOT NULL,
    "percent" DOUBLE PRECISION,
    "amount_minor" INTEGER,
    "valid_from" DATE,
    "valid_until" DATE,
    "most_uses" INTEGER,
    "most_uses_per_customer" INTEGER,
    "all_services" BOOLEAN NOT NULL DEFAULT true,
    "for_events" BOOLEAN NOT NULL DEFAULT true,
    "all_customers" BOOLEAN NOT NULL DEFAULT true,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "coupon_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coupon_service" (
    "business_id" UUID NOT NULL,
    "coupon_id" UUID NOT NULL,
    "service_id" UUID NOT NULL,

    CONSTRAINT "coupon_service_pkey" PRIMARY KEY ("business_id","coupon_id","service_id")
);

-- CreateTable
CREATE TABLE "coupon_customer" (
    "business_id" UUID NOT NULL,
    "coupon_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,

    CONSTRAINT "coupon_customer_pkey" PRIMARY KEY ("business_id","coupon_id","customer_id")
);

-- CreateTable
CREATE TABLE "coupon_use" (
    "business_id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "coupon_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "released_at" TIMESTAMPTZ(3),

    CONSTRAINT "coupon_use_pkey" PRIMARY KEY ("business_id","booking_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "coupon_business_id_id_key" ON "coupon"("business_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "coupon_business_id_code_key" ON "coupon"("business_id", "code");

-- CreateIndex
CREATE INDEX "coupon_service_business_id_service_id_idx" ON "coupon_service"("business_id", "service_id");

-- CreateIndex
CREATE INDEX "coupon_customer_business_id_customer_id_idx" ON "coupon_customer"("business_id", "customer_id");

-- CreateIndex
CREATE INDEX "coupon_use_business_id_coupon_id_created_at_idx" ON "coupon_use"("business_id", "coupon_id", "created_at");

-- CreateIndex
CREATE INDEX "coupon_use_business_id_customer_id_idx" ON "coupon_use"("business_id", "customer_id");

-- AddForeignKey
ALTER TABLE "coupon" ADD CONSTRAINT "coupon_business_id_fkey" FOREIGN KEY ("business_id") REFERENCES "business"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coupon_service" ADD CONSTRAINT "coupon_service_business_id_coupon_id_fkey" FOREIGN KEY ("business_id", "coupon_id") REFERENCES "coupon"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coupon_service" ADD CONSTRAINT "coupon_service_business_id_service_id_fkey" FOREIGN KEY ("business_id", "service_id") REFERENCES "service"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coupon_customer" ADD CONSTRAINT "coupon_customer_business_id_coupon_id_fkey" FOREIGN KEY ("business_id", "coupon_id") REFERENCES "coupon"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coupon_customer" ADD CONSTRAINT "coupon_customer_business_id_customer_id_fkey" FOREIGN KEY ("business_id", "customer_id") REFERENCES "customer"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coupon_use" ADD CONSTRAINT "coupon_use_business_id_coupon_id_fkey" FOREIGN KEY ("business_id", "coupon_id") REFERENCES "coupon"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coupon_use" ADD CONSTRAINT "coupon_use_business_id_booking_id_fkey" FOREIGN KEY ("business_id", "booking_id") REFERENCES "booking"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coupon_use" ADD CONSTRAINT "coupon_use_business_id_customer_id_fkey" FOREIGN KEY ("business_id", "customer_id") REFERENCES "customer"("business_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE coupon ADD CONSTRAINT coupon_is_sound CHECK (code ~ '^[A-Z0-9][A-Z0-9_-]{2,29}$'
  AND (kind = 'PERCENT') = (percent IS NOT NULL) AND (kind = 'FIXED') = (amount_minor IS NOT NULL)
  AND coalesce(percent > 0 AND percent <= 100, true) AND coalesce(amount_minor > 0, true)
  AND coalesce(valid_from <= valid_until, true) AND coalesce(most_uses > 0, true) AND coalesce(most_uses_per_customer > 0, true));

-- A coupon is used no more often than it may be, in all and by each customer, and by those only whom it is meant for, however many do it at once.
CREATE FUNCTION coupon_within_limits() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  c coupon;
BEGIN
  SELECT * INTO c FROM coupon WHERE business_id = NEW.business_id AND id = NEW.coupon_id FOR NO KEY UPDATE;
  IF (SELECT count(*) FROM coupon_use WHERE business_id = NEW.business_id AND coupon_id = NEW.coupon_id AND released_at IS NULL) > c.most_uses THEN
    RAISE EXCEPTION 'the coupon is used up' USING ERRCODE = 'check_violation', CONSTRAINT = 'coupon_within_uses';
  END IF;
  IF (SELECT count(*) FROM coupon_use WHERE business_id = NEW.business_id AND coupon_id = NEW.coupon_id AND customer_id = NEW.customer_id
      AND released_at IS NULL) > c.most_uses_per_customer THEN
    RAISE EXCEPTION 'the customer has used the coupon' USING ERRCODE = 'check_violation', CONSTRAINT = 'coupon_within_uses_of_customer';
  END IF;
  IF NOT c.all_customers AND NOT EXISTS (SELECT FROM coupon_customer WHERE business_id = NEW.business_id AND coupon_id = NEW.coupon_id
      AND customer_id = NEW.customer_id) THEN
    RAISE EXCEPTION 'the coupon is meant for others' USING ERRCODE = 'check_violation', CONSTRAINT = 'coupon_meant_for_customer';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER coupon_within_limits AFTER INSERT ON coupon_use FOR EACH ROW EXECUTE FUNCTION coupon_within_limits();

-- Whoever cancels or declines a booking releases its coupon, and whoever takes that back uses it again: the price was agreed, so the limits do not
-- count then.
CREATE FUNCTION coupon_follows_booking() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE coupon_use SET released_at = CASE WHEN NEW.status IN ('CANCELED', 'REJECTED') THEN NEW.updated_at END
    WHERE business_id = NEW.business_id AND booking_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER coupon_follows_booking AFTER UPDATE OF status ON booking FOR EACH ROW
  WHEN ((OLD.status IN ('CANCELED', 'REJECTED')) <> (NEW.status IN ('CANCELED', 'REJECTED'))) EXECUTE FUNCTION coupon_follows_booking();

CREATE FUNCTION tell_coupon() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_change(coalesce(NEW.business_id, OLD.business_id), 'coupon');
  RETURN NULL;
END $$;
CREATE TRIGGER coupon_is_told AFTER INSERT OR DELETE OR UPDATE ON coupon FOR EACH ROW EXECUTE FUNCTION tell_coupon();
