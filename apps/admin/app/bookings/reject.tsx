import { formatDateTime } from '@foyer/format/dates'
import type { ActionFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { optional, submit, text } from '../edge/submit.server.ts'
import { title } from '../shell/title.ts'
import { useRegion } from '../shell/use-region.ts'
import { afterAnswer } from './after-answer.ts'
import { BookingDialog } from './booking-dialog.tsx'
import { nameOf } from './booking-row.tsx'
import { OptionalReason } from './reason-fields.tsx'

export const meta = title((t) => t.bookings.reject)

export const loader = page(async ({ caller }, { params }) => {
  const booking = await caller.bookings.get({ bookingId: params.bookingId ?? '' })
  if (!booking.may.reject) throw new Response(null, { status: 409 })
  return { booking, key: crypto.randomUUID() }
})

export const action = (args: ActionFunctionArgs) => {
  const bookingId = args.params.bookingId ?? ''
  return submit(args, {
    read: (form) => ({ bookingId, reason: optional(form, 'reason'), key: text(form, 'key'), name: text(form, 'name') }),
    call: (caller, { name: _, ...input }) => caller.bookings.reject(input),
    done: (_, { name }) => ({
      to: afterAnswer(bookingId, new URL(args.request.url).searchParams),
      toast: { key: 'bookingRejected', values: { name } },
    }),
  })
}

export default function Reject() {
  const t = useTranslations('bookings')
  const locale = useRegion()
  const { booking, key } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const back = afterAnswer(booking.id, search)
  const name = nameOf(booking.customer)
  const when = formatDateTime(booking.startsAt, { locale, zone: booking.zone })
  return (
    <BookingDialog
      title={t('rejectTitle')}
      description={t('rejectText', { service: booking.service.name, provider: booking.provider.name, when, name })}
      back={back}
      formKey={key}
      shown={['reason']}
      verb={t('reject')}
      variant="danger"
    >
      <input type="hidden" name="name" value={name} />
      <OptionalReason />
    </BookingDialog>
  )
}
