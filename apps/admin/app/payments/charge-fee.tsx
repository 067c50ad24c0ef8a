import { formatCard } from '@foyer/format/cards'
import { formatMoney } from '@foyer/format/money'
import type { ActionFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { backToBooking } from '../bookings/back-to-booking.ts'
import { BookingDialog } from '../bookings/booking-dialog.tsx'
import { nameOf } from '../bookings/booking-row.tsx'
import { FeeConsent } from '../bookings/fee-consent.tsx'
import { NeededReason } from '../bookings/reason-fields.tsx'
import { page } from '../edge/desk.server.ts'
import { submit, text } from '../edge/submit.server.ts'
import { title } from '../shell/title.ts'
import { useRegion } from '../shell/use-region.ts'

export const meta = title((t) => t.bookings.chargeFee)

/** Charges a fee to the customer's card, with what they agreed to in sight (BOK-7). */
export const loader = page(async ({ caller, staff }, { params }) => {
  if (!staff.permissions.has('payments.charge')) throw new Response(null, { status: 403 })
  const booking = await caller.bookings.get({ bookingId: params.bookingId ?? '' })
  const { feeCharge: charge, feeConsent: consent } = booking
  if (!charge || !consent?.card) throw new Response(null, { status: 409 })
  return { booking, charge, consent, card: formatCard(consent.card), key: crypto.randomUUID() }
})

export const action = (args: ActionFunctionArgs) => {
  const bookingId = args.params.bookingId ?? ''
  return submit(args, {
    read: (form) => ({
      ...{ bookingId, expectedMinor: Number(text(form, 'shown')), reason: text(form, 'reason') },
      key: text(form, 'key'),
    }),
    call: (caller, input) => caller.payments.chargeFee(input),
    done: ({ state }) => ({
      to: backToBooking(bookingId, new URL(args.request.url).searchParams),
      toast: { key: state === 'PAID' ? 'feeCharged' : 'feeAsked' },
    }),
  })
}

export default function ChargeFee() {
  const t = useTranslations('bookings')
  const locale = useRegion()
  const { booking, charge, consent, card, key } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const amount = formatMoney(charge.amountMinor, booking.price.currency, locale)
  return (
    <BookingDialog
      title={t('chargeTitle', { amount, card })}
      description={t('chargeText', { name: nameOf(booking.customer) })}
      back={backToBooking(booking.id, search)}
      size="sm"
      formKey={key}
      shown={['reason']}
      verb={t('chargeVerb', { amount })}
    >
      <input type="hidden" name="shown" value={charge.amountMinor} />
      <FeeConsent consent={consent} zone={booking.zone} />
      <NeededReason label={t('chargeReason')} />
    </BookingDialog>
  )
}
