import { formatTime } from '@foyer/format/dates'
import { regionalLocale } from '@foyer/format/region'
import { Dialog } from '@foyer/ui/dialog'
import { FormKey } from '@foyer/ui/form-key'
import { SubmitButton } from '@foyer/ui/submit-button'
import { TextField } from '@foyer/ui/text-field'
import type { ActionFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { typedInstant } from '../bookings/typed-instant.server.ts'
import { page } from '../edge/desk.server.ts'
import { optional, submit, text } from '../edge/submit.server.ts'
import { paths } from '../paths.ts'
import { AnswerErrors, useAnswer } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'
import { useRegion } from '../shell/use-region.ts'
import { keepCalendar } from './calendar-range.ts'
import { formatRange } from './format-range.ts'
import { wallClock } from './wall-clock.ts'

export const meta = title((t) => t.calendar.changeLength)

export const loader = page(async ({ caller, staff }, { params, request }) => {
  const appointment = await caller.appointments.get({ appointmentId: params.appointmentId ?? '' })
  if (!appointment.mayChange) throw new Response(null, { status: 409 })
  const zone = staff.business.timeZone
  const until = new URL(request.url).searchParams.get('until') ?? wallClock(appointment.endsAt, zone)
  const [date = '', time = ''] = until.split('T')
  return { ...{ appointment, zone, date, time: time.slice(0, 5) }, key: crypto.randomUUID() }
})

export const action = (args: ActionFunctionArgs) => {
  const { locale, admin } = args.context
  const { timeZone = 'UTC', currency = 'EUR' } = admin.staff?.business ?? {}
  return submit(args, {
    read: (form) => ({
      appointmentId: args.params.appointmentId ?? '',
      endsAt: typedInstant(text(form, 'date'), text(form, 'time'), timeZone) ?? '',
      ...{ reason: optional(form, 'reason'), key: text(form, 'key') },
    }),
    call: (caller, input) => caller.appointments.changeLength(input),
    done: ({ endsAt }) => ({
      to: `${paths.calendar}${keepCalendar(new URL(args.request.url).searchParams)}`,
      toast: {
        key: 'appointmentLengthened' as const,
        values: { time: formatTime(endsAt, { locale: regionalLocale(locale, currency), zone: timeZone }) },
      },
    }),
  })
}

/** Until when it lasts, for everybody in it and at the same price. */
export default function ChangeLength() {
  const t = useTranslations('calendar')
  const words = useTranslations('common')
  const bookings = useTranslations('bookings')
  const locale = useRegion()
  const { appointment, zone, date, time, key } = useLoaderData<typeof loader>()
  const { values, errorOf } = useAnswer()
  const [search] = useSearchParams()
  const standing = appointment.attendees.filter(({ status }) => status === 'PENDING' || status === 'APPROVED').length
  return (
    <Dialog
      title={t('changeLength')}
      description={`${appointment.service.name}, ${appointment.provider}: ${formatRange(appointment, { locale, zone })}`}
      closeTo={`${paths.calendar}${keepCalendar(search)}`}
      closeLabel={words('close')}
    >
      <Form method="post" action={`?${search}`} className="space-y-5 pb-2" preventScrollReset>
        <AnswerErrors shown={['endsAt', 'reason']} />
        <FormKey value={key} />
        <input type="hidden" name="date" value={date} />
        <TextField
          type="time"
          label={t('until')}
          name="time"
          required
          step={300}
          defaultValue={values.time ?? time}
          hint={t('samePrice')}
          error={errorOf('endsAt')}
        />
        <TextField
          label={bookings('reasonLabel')}
          name="reason"
          aside={words('optional')}
          hint={t('told', { count: standing })}
          maxLength={500}
          defaultValue={values.reason}
          error={errorOf('reason')}
        />
        <SubmitButton full className="sm:w-auto">
          {t('lengthButton')}
        </SubmitButton>
      </Form>
    </Dialog>
  )
}
