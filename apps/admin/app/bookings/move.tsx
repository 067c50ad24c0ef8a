import { formatDateTime } from '@foyer/format/dates'
import { regionalLocale } from '@foyer/format/region'
import { Dialog } from '@foyer/ui/dialog'
import { FormKey } from '@foyer/ui/form-key'
import { SubmitButton } from '@foyer/ui/submit-button'
import { TextField } from '@foyer/ui/text-field'
import type { ActionFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { optional, submit, text } from '../edge/submit.server.ts'
import { AnswerErrors, useAnswer } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'
import { useRegion } from '../shell/use-region.ts'
import { backToBooking } from './back-to-booking.ts'
import { nameOf } from './booking-row.tsx'
import { ChooseProvider } from './choose-provider.tsx'
import { ChooseTime } from './choose-time.tsx'
import { OptionalReason } from './reason-fields.tsx'

export const meta = title((t) => t.bookings.move)

export const loader = page(async ({ caller }, { params, request }) => {
  const bookingId = params.bookingId ?? ''
  const { searchParams } = new URL(request.url)
  const from = searchParams.get('from')
  const [booking, free] = await Promise.all([
    caller.bookings.get({ bookingId }),
    caller.bookings.freeTimes({
      bookingId,
      from: from && /^\d{4}-\d{2}-\d{2}$/.test(from) ? from : undefined,
      providerId: searchParams.get('with') ?? undefined,
    }),
  ])
  return { booking, free, key: crypto.randomUUID() }
})

export const action = (args: ActionFunctionArgs) => {
  const bookingId = args.params.bookingId ?? ''
  const { locale, admin } = args.context
  const region = regionalLocale(locale, admin.staff?.business.currency ?? 'EUR')
  return submit(args, {
    read: (form) => ({
      input: {
        bookingId,
        startsAt: text(form, 'startsAt'),
        providerId: optional(form, 'providerId'),
        reason: optional(form, 'reason'),
        key: text(form, 'key'),
      },
      name: text(form, 'name'),
      zone: text(form, 'zone'),
    }),
    call: (caller, { input }) => caller.bookings.move(input),
    done: ({ startsAt }, { name, zone }) => ({
      to: backToBooking(bookingId, new URL(args.request.url).searchParams),
      toast: {
        key: 'bookingMoved',
        values: { name, when: formatDateTime(startsAt, { locale: region, zone }) },
      },
    }),
  })
}

export default function Move() {
  const t = useTranslations('bookings')
  const words = useTranslations('common')
  const locale = useRegion()
  const { booking, free, key } = useLoaderData<typeof loader>()
  const { errorOf } = useAnswer()
  const [search] = useSearchParams()
  const place = { locale, zone: booking.zone }
  const name = nameOf(booking.customer)
  return (
    <Dialog
      title={t('moveTitle', { name })}
      description={t('moveFrom', { when: formatDateTime(booking.startsAt, place), provider: booking.provider.name })}
      closeTo={backToBooking(booking.id, search)}
      closeLabel={words('close')}
      size="lg"
      footer={
        <SubmitButton form="move" full className="sm:w-auto">
          {t('moveButton')}
        </SubmitButton>
      }
    >
      <ChooseProvider />
      <Form id="move" method="post" action={`?${search}`} className="mt-5 space-y-5 pb-2" preventScrollReset>
        <AnswerErrors shown={['reason', 'startsAt']} />
        <FormKey value={key} />
        <input type="hidden" name="name" value={name} />
        <input type="hidden" name="zone" value={booking.zone} />
        <input type="hidden" name="providerId" value={free.providerId} />
        <ChooseTime free={free} error={errorOf('startsAt')} />
        <OptionalReason field={TextField} />
      </Form>
    </Dialog>
  )
}
