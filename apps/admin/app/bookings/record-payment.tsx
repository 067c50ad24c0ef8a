import { paymentMethods } from '@foyer/domain/bookings/payment-methods'
import { formatMoney, parseMoney, typeMoney } from '@foyer/format/money'
import { CheckboxField } from '@foyer/ui/checkbox-field'
import { RadioGroupField } from '@foyer/ui/radio-group-field'
import type { ActionFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { submit, text, ticked } from '../edge/submit.server.ts'
import { MoneyField } from '../prices/money-field.tsx'
import { useAnswer } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'
import { useRegion } from '../shell/use-region.ts'
import { backToBooking } from './back-to-booking.ts'
import { BookingDialog } from './booking-dialog.tsx'
import { nameOf } from './booking-row.tsx'

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
    read: (form) => ({
      ...{ bookingId, key: text(form, 'key'), amountMinor: parseMoney(text(form, 'amount'), currency) },
      method: text(form, 'method') as (typeof paymentMethods)[number],
      receipt: ticked(form, 'receipt'),
    }),
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
  const { values, errorOf } = useAnswer()
  const [search] = useSearchParams()
  const back = backToBooking(booking.id, search)
  const { minor, currency } = booking.balance
  return (
    <BookingDialog
      title={t('recordPayment')}
      description={t('paymentDue', { amount: formatMoney(minor, currency, locale), name: nameOf(booking.customer) })}
      back={back}
      size="sm"
      formKey={key}
      shown={['amountMinor', 'method']}
      verb={t('recordPayment')}
    >
      <MoneyField
        label={t('paymentAmount')}
        name="amount"
        currency={currency}
        required
        defaultValue={values.amount ?? typeMoney(minor, currency, locale)}
        error={errorOf('amountMinor')}
      />
      <RadioGroupField
        label={t('paymentMethod')}
        name="method"
        required
        defaultValue={values.method ?? paymentMethods[0]}
        options={paymentMethods.map((method) => ({ value: method, label: t(`paymentMethods.${method}`) }))}
        error={errorOf('method')}
      />
      <CheckboxField
        label={t('sendReceipt')}
        name="receipt"
        defaultChecked={!values.amount || values.receipt === 'on'}
      />
    </BookingDialog>
  )
}
