import type { DescribedInvoice } from './describe-invoice'
import { InvoiceRows } from './invoice-rows'

/** What was issued for a booking; where nothing was, it is not there (INV-1). */
export function BookingInvoices({ heading, invoices }: { heading: string; invoices: DescribedInvoice[] }) {
  return (
    <section aria-labelledby="invoices" className="min-w-0">
      <h2 id="invoices" className="mb-3 text-lg">
        {heading}
      </h2>
      <InvoiceRows label={heading} invoices={invoices} ofOneBooking />
    </section>
  )
}
