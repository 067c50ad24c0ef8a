import { formatTime } from '@foyer/format/dates'
import { ButtonLink } from '@foyer/ui/button'
import { Dialog } from '@foyer/ui/dialog'
import { FormKey } from '@foyer/ui/form-key'
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

export const meta = title((t) => t.bookings.undo)

export const loader = page(async ({ caller }, { params }) => {
  const booking = await caller.bookings.get({ bookingId: params.bookingId ?? '' })
  if (booking.status !== 'CANCELED') throw new Response(null, { status: 409 })
  return { booking, key: crypto.randomUUID() }
})

export const action = (args: ActionFunctionArgs) => {
  const bookingId = args.params.bookingId ?? ''
  return submit(args, {
    read: (form) => ({ bookingId, key: text(form, 'key') }),
    call: (caller, input) => caller.bookings.undoCancel(input),
    done: () => ({
      to: backToBooking(bookingId, new URL(args.request.url).searchParams),
      toast: { key: 'cancelUndone' },
    }),
  })
}

/** The address behind the one-click button: it asks when it is opened by itself, and says why when it is too late (BOK-9). */
export default function UndoCancel() {
  const t = useTranslations('bookings')
  const words = useTranslations('common')
  const locale = useRegion()
  const { booking, key } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const back = backToBooking(booking.id, search)
  const { undoUntil, zone, customer } = booking
  const until = undoUntil && formatTime(undoUntil, { locale, zone })
  return (
    <Dialog
      title={t('undoTitle')}
      description={until ? t('undoText', { until, name: nameOf(customer) }) : t('undoGone')}
      closeTo={back}
      closeLabel={words('close')}
      size="sm"
    >
      <Form method="post" action={`?${search}`} className="space-y-5 pb-2" preventScrollReset>
        <AnswerErrors />
        <FormKey value={key} />
        <div className="flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
          <ButtonLink to={back} variant="secondary" preventScrollReset>
            {words('back')}
          </ButtonLink>
          {until && <SubmitButton>{t('undo')}</SubmitButton>}
        </div>
      </Form>
    </Dialog>
  )
}
