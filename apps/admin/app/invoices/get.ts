import { fileNameOf } from '@foyer/domain/invoices/file-name'
import { answerPdf } from '@foyer/edge/answer-pdf'
import { printInvoice } from '@foyer/invoice-pdf/print-invoice'
import { page } from '../edge/desk.server.ts'

/** An invoice or credit note as it stands on paper (INV-1). */
export const loader = page(async ({ caller }, { params, request }) => {
  const printed = await caller.invoices.get({ invoiceId: params.invoiceId ?? '' })
  return answerPdf(request, { name: fileNameOf(printed), bytes: await printInvoice(printed) })
})
