import { paymentMethods } from '@foyer/domain/bookings/payment-methods'
import { formatMoney } from '@foyer/format/money'
import type { ActionFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { submit } from '../edge/submit.server.ts'
import { title } from '../shell/title.ts'
import { useRegion } from '../shell/use-region.ts'
import { backToBooking } from './back-to-booking.ts'
import { BookingDialog } from './booking-dialog.tsx'
import { nameOf } from './booking-row.tsx'
import { readRecorded } from './read-recorded.server.ts'
import { RecordedMoneyFields, recordedFields } from './recorded-money-fields.tsx'

export const meta = title((t) => t.bookings.recordPayment)

export const loader = page(async ({ caller, staff }, { params }) => {
  if (!staff.permissions.has('payments.record')) throw new Response(null, { status: 403 })
  const booking = await caller.bookings.get({ bookingId: params.bookingId ?? '' })
  if (booking.balance.minor <= 0) throw new Response(null, { status: 409 })
  return { booking, key: crypto.randomUUID() }
})

export const action = (args: ActionFunctionArgs) => {
  const bookingId = args.params.bookingId ?? ''
  const currency = args.context.admin.staff?.business.currency ?? 'EUR'
  return submit(args, {
    read: (form) => ({ bookingId, ...readRecorded<(typeof paymentMethods)[number]>(form, currency) }),
    call: (caller, input) => caller.bookings.recordPayment(input),
    done: () => ({
      to: backToBooking(bookingId, new URL(args.request.url).searchParams),
      toast: { key: 'paymentRecorded' },
    }),
  })
}

/** Money that was received on site or by bank transfer; what is still owed is proposed. */
export default function RecordPayment() {
  const t = useTranslations('bookings')
  const locale = useRegion()
  const { booking, key } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const { minor, currency } = booking.balance
  return (
    <BookingDialog
      title={t('recordPayment')}
      description={t('paymentDue', { amount: formatMoney(minor, currency, locale), name: nameOf(booking.customer) })}
      back={backToBooking(booking.id, search)}
      size="sm"
      formKey={key}
      shown={recordedFields}
      verb={t('recordPayment')}
    >
      <RecordedMoneyFields
        {...{ minor, currency, methods: paymentMethods }}
        amountLabel={t('paymentAmount')}
        methodLabel={t('paymentMethod')}
      />
    </BookingDialog>
  )
}
