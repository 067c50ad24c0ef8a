import type { MadeBusiness } from '../factories/make-business.ts'
import type { Prisma } from '../generated/client.ts'

const seller = {
  sellerName: 'Harbour Physio SARL',
  sellerAddress: '12 quai de la Loire\n75019 Paris\nFrance',
  taxNumber: 'FR 40 123 456 824',
  registration: 'RCS Paris 123 456 824',
  note: {
    en: 'Payment within 14 days. Thank you for coming to us.',
    fr: 'Paiement à 14 jours. Merci de votre confiance.',
  },
}

const shown = 3

/** The business uses invoices from today on; the customer's latest paid visits are left to the worker to be invoiced, by the code that invoices everybody's. */
export async function seedInvoices(
  prisma: Prisma.TransactionClient,
  { id: businessId }: MadeBusiness,
  { customerId, now }: { customerId: string; now: Date },
): Promise<void> {
  const value = { enabled: true, automatic: 'paid', ...seller }
  await prisma.setting.create({ data: { businessId, section: 'invoices', value, updatedAt: now } })
  const visits = await prisma.booking.findMany({
    where: { businessId, customerId, status: 'COMPLETED', ledgerLines: { some: { kind: 'PAYMENT' } } },
    orderBy: { startsAt: 'desc' },
    take: shown,
    select: { id: true },
  })
  await prisma.invoiceDue.createMany({ data: visits.map(({ id: bookingId }) => ({ businessId, bookingId })) })
}
