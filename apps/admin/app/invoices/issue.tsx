import { formatMoney } from '@foyer/format/money'
import type { ActionFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { backToBooking } from '../bookings/back-to-booking.ts'
import { BookingDialog } from '../bookings/booking-dialog.tsx'
import { nameOf } from '../bookings/booking-row.tsx'
import { page } from '../edge/desk.server.ts'
import { submit, text } from '../edge/submit.server.ts'
import { title } from '../shell/title.ts'
import { useRegion } from '../shell/use-region.ts'

export const meta = title((t) => t.invoices.issue)

export const loader = page(async ({ caller, staff }, { params }) => {
  if (!staff.permissions.has('invoices.issue')) throw new Response(null, { status: 403 })
  const bookingId = params.bookingId ?? ''
  const [booking, { mayIssue, chargedMinor }] = await Promise.all([
    caller.bookings.get({ bookingId }),
    caller.invoices.list({ bookingId }),
  ])
  if (!mayIssue) throw new Response(null, { status: 409 })
  return { booking, chargedMinor, key: crypto.randomUUID() }
})

export const action = (args: ActionFunctionArgs) => {
  const bookingId = args.params.bookingId ?? ''
  return submit(args, {
    read: (form) => ({ bookingId, key: text(form, 'key') }),
    call: (caller, input) => caller.invoices.issue(input),
    done: ({ number }) => ({
      to: backToBooking(bookingId, new URL(args.request.url).searchParams),
      toast: { key: 'invoiceIssued', values: { number } },
    }),
  })
}

/** Asks before what can only be taken back by a credit note (INV-2). */
export default function IssueInvoice() {
  const t = useTranslations('invoices')
  const locale = useRegion()
  const { booking, chargedMinor, key } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const amount = formatMoney(chargedMinor, booking.price.currency, locale)
  return (
    <BookingDialog
      title={t('issue')}
      description={t('issueText', { amount, name: nameOf(booking.customer) })}
      back={backToBooking(booking.id, search)}
      size="sm"
      formKey={key}
      shown={[]}
      verb={t('issue')}
    >
      {null}
    </BookingDialog>
  )
}
