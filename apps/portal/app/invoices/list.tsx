import { PageHeader } from '@foyer/ui/page-header'
import { useLoaderData } from '@remix-run/react'
import ReceiptText from 'lucide-react/icons/receipt-text'
import { customerPage } from '../edge/visit.server'
import { pageTitle } from '../page-title'
import { paths } from '../paths'
import { NothingHere } from '../payments/nothing-here'
import { usePayText, withPayWords } from '../payments/words'
import { payTextIn } from '../payments/words.server'
import { describeInvoice } from './describe-invoice'
import { InvoiceRows } from './invoice-rows'

/** All invoices and credit notes of the customer, latest first (INV-1). */
export const loader = customerPage(async ({ call, slug, regional, scope, locale }) => {
  const p = payTextIn(locale)
  const invoices = await call.invoices.list({})
  return {
    slug,
    invoices: invoices.map((invoice) => describeInvoice(p, invoice, { slug, regional })),
    title: p('invoices.title', { business: scope.business.name }),
  }
})

export const clientLoader = withPayWords

export const meta = pageTitle

export default function ListInvoices() {
  const p = usePayText()
  const { slug, invoices } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader title={p('invoices.heading')} back={{ to: paths.payments(slug), label: p('payments.heading') }} />
      {invoices.length === 0 ? (
        <NothingHere
          icon={<ReceiptText aria-hidden="true" />}
          title={p('invoices.none')}
          description={p('invoices.noneHint')}
        />
      ) : (
        <InvoiceRows label={p('invoices.heading')} invoices={invoices} />
      )}
    </>
  )
}
