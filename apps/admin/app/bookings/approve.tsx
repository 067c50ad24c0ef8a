import { formatDateTime } from '@foyer/format/dates'
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
import { afterAnswer } from './after-answer.ts'
import { nameOf } from './booking-row.tsx'

export const meta = title((t) => t.bookings.approve)

export const loader = page(async ({ caller }, { params }) => {
  const booking = await caller.bookings.get({ bookingId: params.bookingId ?? '' })
  if (!booking.may.approve) throw new Response(null, { status: 409 })
  return { booking, key: crypto.randomUUID() }
})

export const action = (args: ActionFunctionArgs) => {
  const bookingId = args.params.bookingId ?? ''
  return submit(args, {
    read: (form) => ({ bookingId, key: text(form, 'key'), name: text(form, 'name') }),
    call: (caller, { name: _, ...input }) => caller.bookings.approve(input),
    done: (_, { name }) => ({
      to: afterAnswer(bookingId, new URL(args.request.url).searchParams),
      toast: { key: 'bookingApproved', values: { name } },
    }),
  })
}

/** The address behind the one-click button: asks when it is opened by itself. */
export default function Approve() {
  const t = useTranslations('bookings')
  const words = useTranslations('common')
  const locale = useRegion()
  const { booking, key } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const back = afterAnswer(booking.id, search)
  const name = nameOf(booking.customer)
  const when = formatDateTime(booking.startsAt, { locale, zone: booking.zone })
  return (
    <Dialog
      title={t('approveTitle')}
      description={t('approveText', { service: booking.service.name, provider: booking.provider.name, when, name })}
      closeTo={back}
      closeLabel={words('close')}
      size="sm"
    >
      <Form method="post" action={`?${search}`} className="space-y-5 pb-2" preventScrollReset>
        <AnswerErrors />
        <FormKey value={key} />
        <input type="hidden" name="name" value={name} />
        <div className="flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
          <ButtonLink to={back} variant="secondary" preventScrollReset>
            {words('back')}
          </ButtonLink>
          <SubmitButton>{t('approve')}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  )
}
