import { fileNameOf } from '@foyer/domain/invoices/file-name'
import { answerPdf } from '@foyer/edge/answer-pdf'
import { printInvoice } from '@foyer/invoice-pdf/print-invoice'
import { customerPage } from '../edge/visit.server'

/** An invoice or credit note as it stands on paper (INV-1). */
export const loader = customerPage(async ({ call }, { params, request }) => {
  const printed = await call.invoices.get({ invoiceId: params.invoiceId ?? '' })
  return answerPdf(request, { name: fileNameOf(printed), bytes: await printInvoice(printed) })
})
