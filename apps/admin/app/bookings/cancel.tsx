import { formatDateTime } from '@foyer/format/dates'
import type { ActionFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { optional, submit, text, whole } from '../edge/submit.server.ts'
import { useAnswer } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'
import { useRegion } from '../shell/use-region.ts'
import { backToBooking } from './back-to-booking.ts'
import { BookingDialog } from './booking-dialog.tsx'
import { nameOf } from './booking-row.tsx'
import { ChooseCause } from './choose-cause.tsx'
import { OptionalReason } from './reason-fields.tsx'

export const meta = title((t) => t.bookings.cancel)

export const loader = page(async ({ caller, staff }, { params }) => {
  const booking = await caller.bookings.get({ bookingId: params.bookingId ?? '' })
  if (!booking.may.cancel) throw new Response(null, { status: 409 })
  return { booking, mayWaive: staff.permissions.has('bookings.override'), key: crypto.randomUUID() }
})

export const action = (args: ActionFunctionArgs) => {
  const bookingId = args.params.bookingId ?? ''
  return submit(args, {
    read: (form) => ({ ...asked(form), bookingId, key: text(form, 'key'), name: text(form, 'name') }),
    call: (caller, { name: _, ...input }) => caller.bookings.cancel(input),
    done: ({ undoUntil }, { name }) => ({
      to: backToBooking(bookingId, new URL(args.request.url).searchParams),
      toast: { key: undoUntil ? 'bookingCanceledForNow' : 'bookingCanceled', values: { name } },
    }),
  })
}

function asked(form: FormData) {
  const cause = text(form, 'cause')
  return {
    reason: optional(form, 'reason'),
    atCustomersRequest: cause === 'customer' || cause === 'waived',
    waive: cause === 'waived',
    waiveReason: optional(form, 'waiveReason'),
    ...(cause === 'customer' && { expectedKeptMinor: whole(form, 'kept') }),
  }
}

export default function Cancel() {
  const t = useTranslations('bookings')
  const locale = useRegion()
  const { booking, mayWaive, key } = useLoaderData<typeof loader>()
  const { values, errorOf } = useAnswer()
  const [search] = useSearchParams()
  const back = backToBooking(booking.id, search)
  const name = nameOf(booking.customer)
  const when = formatDateTime(booking.startsAt, { locale, zone: booking.zone })
  const { keptMinor } = booking.settlement.atCustomersRequest
  return (
    <BookingDialog
      title={t('cancelTitle')}
      description={t('cancelText', { service: booking.service.name, provider: booking.provider.name, when, name })}
      back={back}
      backLabel={t('keep')}
      formKey={key}
      shown={['reason', 'waiveReason']}
      verb={t('cancel')}
      variant="danger"
    >
      <input type="hidden" name="name" value={name} />
      <input type="hidden" name="kept" value={keptMinor} />
      {keptMinor > 0 && (
        <ChooseCause
          settlement={booking.settlement}
          currency={booking.price.currency}
          mayWaive={mayWaive}
          cause={values.cause}
          waiveReason={values.waiveReason}
          error={errorOf('waiveReason')}
        />
      )}
      <OptionalReason />
    </BookingDialog>
  )
}
