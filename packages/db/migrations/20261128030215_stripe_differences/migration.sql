-- CreateTable
CREATE TABLE "stripe_difference" (
    "id" UUID NOT NULL,
    "business_id" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "stripe_id" TEXT NOT NULL,
    "own_id" UUID,
    "here_minor" INTEGER,
    "there_minor" INTEGER,
    "found_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stripe_difference_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "stripe_difference_business_id_id_key" ON "stripe_difference"("business_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "stripe_difference_business_id_what_stripe_id_key" ON "stripe_difference"("business_id", "what", "stripe_id");

-- AddForeignKey
ALTER TABLE "stripe_difference" ADD CONSTRAINT "stripe_difference_business_id_fkey" FOREIGN KEY ("business_id") REFERENCES "business"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
