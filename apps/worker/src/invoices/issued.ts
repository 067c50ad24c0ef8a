import { findInvoice } from '@foyer/db/queries/invoices'
import { invoicesPath } from '@foyer/domain/addresses'
import { describeInvoice } from '@foyer/domain/invoices/describe-invoice'
import { fileNameOf } from '@foyer/domain/invoices/file-name'
import { printedOf } from '@foyer/domain/invoices/get'
import { printInvoice } from '@foyer/invoice-pdf/print-invoice'
import { findReader } from '../customers/find-reader.ts'
import type { JobHandler } from '../desk.ts'
import { openSystem } from '../gate.ts'
import { makeLink } from '../mail/links.ts'
import { writeLetter } from '../mail/write-letter.ts'

/** Mails an invoice or credit note with its PDF, once per sending (INV-4). */
export const issued: JobHandler<'invoices.issued'> = async (desk, { businessId, invoiceId, sendingId }) => {
  const scope = await openSystem(desk.installation, businessId)
  const row = scope && (await findInvoice(scope.sql, businessId, invoiceId))
  const reader = row && (await findReader(scope, row.customerId))
  if (!scope || !row || !reader) return
  const about = {
    ...{ key: `invoices.issued/${sendingId}`, businessId, kind: 'invoiceIssued', audience: 'customer' as const },
    ...{ bookingId: row.bookingId, now: scope.now },
  }
  await desk.mailer.once(about, async () => {
    const { email, locale, givenName } = reader
    const shows = scope.settings.visibility.invoices
    const leadsTo = shows ? { leadsTo: invoicesPath } : {}
    const panelUrl = await makeLink(desk, scope, { customerId: row.customerId, email, locale, ...leadsTo })
    const { service } = describeInvoice({ ...scope, locale }, row)
    const { kind, number, corrects, totalMinor, dueMinor, currency } = row
    const printed = await printedOf(scope, row)
    return writeLetter(scope, desk.portalUrl, {
      ...{ kind: 'invoiceIssued', audience: 'customer', locale, to: reader.to, customerId: row.customerId },
      facts: {
        ...{ customerFirstName: givenName, serviceName: service, invoiceNumber: number },
        ...{ isCreditNote: kind === 'CREDIT_NOTE', total: { minor: totalMinor, currency } },
        ...(corrects && { corrects }),
        ...(dueMinor > 0 && { due: { minor: dueMinor, currency } }),
        ...(panelUrl && { panelUrl }),
      },
      attachment: { name: fileNameOf(printed), type: 'application/pdf', bytes: await printInvoice(printed) },
    })
  })
}
