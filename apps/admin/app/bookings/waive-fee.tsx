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
import { nameOf } from './booking-row.tsx'
import { NeededReason } from './reason-fields.tsx'

export const meta = title((t) => t.bookings.waiveFee)

export const loader = page(async ({ caller, staff }, { params }) => {
  if (!staff.permissions.has('bookings.override')) throw new Response(null, { status: 403 })
  const booking = await caller.bookings.get({ bookingId: params.bookingId ?? '' })
  if (booking.feeMinor <= 0) throw new Response(null, { status: 409 })
  return { booking, key: crypto.randomUUID() }
})

export const action = (args: ActionFunctionArgs) => {
  const bookingId = args.params.bookingId ?? ''
  return submit(args, {
    read: (form) => ({ bookingId, reason: text(form, 'reason'), key: text(form, 'key') }),
    call: (caller, input) => caller.bookings.waiveFee(input),
    done: () => ({
      to: backToBooking(bookingId, new URL(args.request.url).searchParams),
      toast: { key: 'feeWaived' },
    }),
  })
}

export default function WaiveFee() {
  const t = useTranslations('bookings')
  const locale = useRegion()
  const { booking, key } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const back = backToBooking(booking.id, search)
  const amount = formatMoney(booking.feeMinor, booking.price.currency, locale)
  return (
    <BookingDialog
      title={t('waiveTitle', { amount })}
      description={t('waiveText', { amount, name: nameOf(booking.customer) })}
      back={back}
      size="sm"
      formKey={key}
      shown={['reason']}
      verb={t('waiveFee')}
    >
      <NeededReason label={t('cause.waiveReason')} />
    </BookingDialog>
  )
}
