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

export const meta = title((t) => t.bookings.takeBack)

export const loader = page(async ({ caller, staff }, { params }) => {
  if (!staff.permissions.has('payments.record')) throw new Response(null, { status: 403 })
  const { id, ledger } = await caller.bookings.get({ bookingId: params.bookingId ?? '' })
  const recorded = ledger.find((line) => line.id === params.recordedId)
  if (!recorded) throw new Response(null, { status: 404 })
  if (!recorded.mayTakeBack) throw new Response(null, { status: 409 })
  const { kind, amountMinor, currency } = recorded
  const of = kind === 'REFUND' ? ('REFUND' as const) : ('PAYMENT' as const)
  return { bookingId: id, of, amountMinor: Math.abs(amountMinor), currency, key: crypto.randomUUID() }
})

export const action = (args: ActionFunctionArgs) => {
  const { bookingId = '', recordedId = '' } = args.params
  return submit(args, {
    read: (form) => ({ bookingId, recordedId, reason: text(form, 'reason'), key: text(form, 'key') }),
    call: (caller, input) => caller.bookings.takeBackRecorded(input),
    done: ({ kind }) => ({
      to: backToBooking(bookingId, new URL(args.request.url).searchParams),
      toast: { key: kind === 'REFUND' ? 'refundTakenBack' : 'paymentTakenBack' },
    }),
  })
}

/** A payment or refund that was recorded by mistake. */
export default function TakeBackRecorded() {
  const t = useTranslations('bookings')
  const locale = useRegion()
  const { bookingId, of, amountMinor, currency, key } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const amount = formatMoney(amountMinor, currency, locale)
  return (
    <BookingDialog
      title={t(`takingBack.${of}.title`, { amount })}
      description={t(`takingBack.${of}.text`, { amount })}
      back={backToBooking(bookingId, search)}
      size="sm"
      formKey={key}
      shown={['reason']}
      verb={t(`takingBack.${of}.verb`)}
    >
      <NeededReason label={t('takeBackReason')} />
    </BookingDialog>
  )
}
