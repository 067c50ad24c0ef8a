import { formatMoney } from '@foyer/format/money'
import type { ActionFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { backToBooking } from '../bookings/back-to-booking.ts'
import { BookingDialog } from '../bookings/booking-dialog.tsx'
import { NeededReason } from '../bookings/reason-fields.tsx'
import { page } from '../edge/desk.server.ts'
import { submit, text } from '../edge/submit.server.ts'
import { title } from '../shell/title.ts'
import { useRegion } from '../shell/use-region.ts'

export const meta = title((t) => t.invoices.credit)

export const loader = page(async ({ caller, staff }, { params }) => {
  if (!staff.permissions.has('invoices.issue')) throw new Response(null, { status: 403 })
  const bookingId = params.bookingId ?? ''
  const { invoices } = await caller.invoices.list({ bookingId })
  const invoice = invoices.find(({ id }) => id === params.invoiceId)
  if (!invoice) throw new Response(null, { status: 404 })
  if (invoice.state !== 'PAID' && invoice.state !== 'DUE') throw new Response(null, { status: 409 })
  return { bookingId, invoice, key: crypto.randomUUID() }
})

export const action = (args: ActionFunctionArgs) => {
  const { bookingId = '', invoiceId = '' } = args.params
  return submit(args, {
    read: (form) => ({ invoiceId, reason: text(form, 'reason'), key: text(form, 'key') }),
    call: (caller, input) => caller.invoices.credit(input),
    done: ({ number }) => ({
      to: backToBooking(bookingId, new URL(args.request.url).searchParams),
      toast: { key: 'invoiceCredited', values: { number } },
    }),
  })
}

/** Takes an invoice back by a credit note (INV-2). */
export default function CreditInvoice() {
  const t = useTranslations('invoices')
  const locale = useRegion()
  const { bookingId, invoice, key } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const { number, totalMinor, currency } = invoice
  return (
    <BookingDialog
      title={t('creditTitle', { number })}
      description={t('creditText', { amount: formatMoney(totalMinor, currency, locale) })}
      back={backToBooking(bookingId, search)}
      size="sm"
      formKey={key}
      shown={['reason']}
      verb={t('credit')}
      variant="danger"
    >
      <NeededReason label={t('creditReason')} />
    </BookingDialog>
  )
}
