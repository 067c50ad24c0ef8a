import { formatDateTime } from '@foyer/format/dates'
import { ButtonLink } from '@foyer/ui/button'
import { Dialog } from '@foyer/ui/dialog'
import { SubmitButton } from '@foyer/ui/submit-button'
import type { ActionFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { submit, text } from '../edge/submit.server.ts'
import { AnswerErrors } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'
import { useRegion } from '../shell/use-region.ts'
import { backToBooking } from './back-to-booking.ts'
import { nameOf } from './booking-row.tsx'

export const meta = title((t) => t.bookings.noShow)

export const loader = page(async ({ caller }, { params }) => {
  const booking = await caller.bookings.get({ bookingId: params.bookingId ?? '' })
  if (!booking.may.markNoShow) throw new Response(null, { status: 409 })
  return { booking, key: crypto.randomUUID() }
})

export const action = (args: ActionFunctionArgs) => {
  const bookingId = args.params.bookingId ?? ''
  return submit(args, {
    read: (form) => ({ bookingId, key: text(form, 'key') }),
    call: (caller, input) => caller.bookings.markNoShow(input),
    done: () => ({
      to: backToBooking(bookingId, new URL(args.request.url).searchParams),
      toast: { key: 'noShowMarked' },
    }),
  })
}

export default function MarkNoShow() {
  const t = useTranslations('bookings')
  const words = useTranslations('common')
  const locale = useRegion()
  const { booking, key } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const back = backToBooking(booking.id, search)
  const when = formatDateTime(booking.startsAt, { locale, zone: booking.zone })
  return (
    <Dialog
      title={t('noShowTitle')}
      description={t('noShowText', { name: nameOf(booking.customer), when })}
      closeTo={back}
      closeLabel={words('close')}
      size="sm"
    >
      <Form method="post" action={`?${search}`} className="space-y-5 pb-2" preventScrollReset>
        <AnswerErrors />
        <input type="hidden" name="key" value={key} />
        <div className="flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
          <ButtonLink to={back} variant="secondary" preventScrollReset>
            {words('back')}
          </ButtonLink>
          <SubmitButton variant="danger">{t('markNoShow')}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  )
}
