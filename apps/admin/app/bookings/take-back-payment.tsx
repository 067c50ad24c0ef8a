import { formatMoney } from '@foyer/format/money'
import type { ActionFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { submit, text } from '../edge/submit.server.ts'
import { title } from '../shell/title.ts'
import { useRegion } from '../shell/use-region.ts'
import { backToBooking } from './back-to-booking.ts'
import { BookingDialog } from './booking-dialog.tsx'
import { NeededReason } from './reason-fields.tsx'

export const meta = title((t) => t.bookings.takeBackPayment)

export const loader = page(async ({ caller, staff }, { params }) => {
  if (!staff.permissions.has('payments.record')) throw new Response(null, { status: 403 })
  const { id, ledger } = await caller.bookings.get({ bookingId: params.bookingId ?? '' })
  const payment = ledger.find((line) => line.id === params.paymentId)
  if (!payment) throw new Response(null, { status: 404 })
  if (!payment.mayTakeBack) throw new Response(null, { status: 409 })
  return { bookingId: id, payment, key: crypto.randomUUID() }
})

export const action = (args: ActionFunctionArgs) => {
  const { bookingId = '', paymentId = '' } = args.params
  return submit(args, {
    read: (form) => ({ bookingId, paymentId, reason: text(form, 'reason'), key: text(form, 'key') }),
    call: (caller, input) => caller.bookings.takeBackPayment(input),
    done: () => ({
      to: backToBooking(bookingId, new URL(args.request.url).searchParams),
      toast: { key: 'paymentTakenBack' },
    }),
  })
}

/** A payment that was recorded by mistake. */
export default function TakeBackPayment() {
  const t = useTranslations('bookings')
  const locale = useRegion()
  const { bookingId, payment, key } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const back = backToBooking(bookingId, search)
  const amount = formatMoney(-payment.amountMinor, payment.currency, locale)
  return (
    <BookingDialog
      title={t('takeBackTitle', { amount })}
      description={t('takeBackText', { amount })}
      back={back}
      size="sm"
      formKey={key}
      shown={['reason']}
      verb={t('takeBackPayment')}
    >
      <NeededReason label={t('takeBackReason')} />
    </BookingDialog>
  )
}
