import { dateInZone, formatDateTime } from '@foyer/format/dates'
import { regionalLocale } from '@foyer/format/region'
import { CheckboxField } from '@foyer/ui/checkbox-field'
import { Dialog } from '@foyer/ui/dialog'
import { FormKey } from '@foyer/ui/form-key'
import { SelectField } from '@foyer/ui/select-field'
import { SubmitButton } from '@foyer/ui/submit-button'
import { TextField } from '@foyer/ui/text-field'
import type { ActionFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { typedInstant } from '../bookings/typed-instant.server.ts'
import { page } from '../edge/desk.server.ts'
import { optional, submit, text, ticked } from '../edge/submit.server.ts'
import { paths } from '../paths.ts'
import { AnswerErrors, useAnswer } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'
import { useRegion } from '../shell/use-region.ts'
import { keepCalendar } from './calendar-range.ts'
import { formatRange } from './format-range.ts'
import { wallClock } from './wall-clock.ts'

export const meta = title((t) => t.calendar.move)

/** Where it was dropped, or where it is: the form says so, and may say otherwise. */
export const loader = page(async ({ caller, staff }, { params, request }) => {
  const appointment = await caller.appointments.get({ appointmentId: params.appointmentId ?? '' })
  if (!appointment.mayChange) throw new Response(null, { status: 409 })
  const search = new URL(request.url).searchParams
  const zone = staff.business.timeZone
  const [date = '', time = ''] = (search.get('at') ?? wallClock(appointment.startsAt, zone)).split('T')
  const offered = await caller.services.listOffered({ serviceId: appointment.service.id })
  const offering = offered.categories.flatMap(({ services }) => services.flatMap(({ providers }) => providers))
  const own = { id: appointment.providerId, name: appointment.provider }
  const providers = [own, ...offering.filter(({ id }) => id !== own.id).map(({ id, name }) => ({ id, name }))]
  const wished = search.get('with')
  return {
    ...{ appointment, providers, zone, date, time: time.slice(0, 5), key: crypto.randomUUID() },
    providerId: providers.some(({ id }) => id === wished) ? wished : own.id,
    mayOverride: staff.permissions.has('bookings.override'),
  }
})

export const action = (args: ActionFunctionArgs) => {
  const { locale, admin } = args.context
  const { timeZone = 'UTC', currency = 'EUR' } = admin.staff?.business ?? {}
  return submit(args, {
    read: (form) => ({
      appointmentId: args.params.appointmentId ?? '',
      startsAt: typedInstant(text(form, 'date'), text(form, 'time'), timeZone) ?? '',
      providerId: optional(form, 'providerId'),
      ...{ reason: optional(form, 'reason'), outsideHours: ticked(form, 'outsideHours'), key: text(form, 'key') },
    }),
    call: (caller, input) => caller.appointments.move(input),
    done: ({ startsAt, bookings }) => ({
      to: `${paths.calendar}${keepCalendar(new URL(args.request.url).searchParams, { date: dateInZone(startsAt, timeZone) })}`,
      toast: {
        key: bookings > 1 ? 'appointmentMovedAll' : 'appointmentMoved',
        values: {
          when: formatDateTime(startsAt, { locale: regionalLocale(locale, currency), zone: timeZone }),
          count: String(bookings),
        },
      },
    }),
  })
}

export default function Move() {
  const t = useTranslations('calendar')
  const words = useTranslations('common')
  const bookings = useTranslations('bookings')
  const locale = useRegion()
  const { appointment, providers, providerId, zone, date, time, key, mayOverride } = useLoaderData<typeof loader>()
  const { refusal, values, errorOf } = useAnswer()
  const [search] = useSearchParams()
  const standing = appointment.attendees.filter(({ status }) => status === 'PENDING' || status === 'APPROVED').length
  const isOutside = refusal?.reason === 'bookings.outsideHours' || values.outsideHours === 'on'
  return (
    <Dialog
      title={t(standing > 1 ? 'moveAll' : 'move')}
      description={`${appointment.service.name}, ${appointment.provider}: ${formatRange(appointment, { locale, zone })}`}
      closeTo={`${paths.calendar}${keepCalendar(search)}`}
      closeLabel={words('close')}
      footer={
        <SubmitButton form="move" full className="sm:w-auto">
          {t('moveButton')}
        </SubmitButton>
      }
    >
      <Form id="move" method="post" action={`?${search}`} className="space-y-5 pb-2" preventScrollReset>
        <AnswerErrors shown={['reason']} />
        <Alternatives />
        <FormKey value={key} />
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField type="date" label={t('day')} name="date" required defaultValue={values.date ?? date} />
          <TextField type="time" label={t('time')} name="time" required step={300} defaultValue={values.time ?? time} />
        </div>
        {providers.length > 1 && (
          <SelectField
            label={t('provider')}
            name="providerId"
            defaultValue={values.providerId ?? providerId ?? ''}
            options={providers.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        {isOutside && mayOverride && (
          <CheckboxField label={t('outside')} name="outsideHours" defaultChecked={values.outsideHours === 'on'} />
        )}
        <TextField
          label={bookings('reasonLabel')}
          name="reason"
          aside={words('optional')}
          hint={t('told', { count: standing })}
          maxLength={500}
          defaultValue={values.reason}
          error={errorOf('reason')}
        />
      </Form>
    </Dialog>
  )
}

/** Taken: the next free times, each one press away (BOK-3). */
function Alternatives() {
  const t = useTranslations('calendar')
  const locale = useRegion()
  const { appointment, zone, providerId } = useLoaderData<typeof loader>()
  const { refusal, values } = useAnswer()
  const [search] = useSearchParams()
  const offered = (refusal?.details?.alternatives ?? []) as { startsAt: string }[]
  if (!offered.length) return null
  const to = (startsAt: string) => {
    const query = new URLSearchParams(search)
    query.set('at', wallClock(startsAt, zone))
    query.set('with', values.providerId ?? providerId ?? '')
    return `${paths.moveAppointment(appointment.id)}?${query}`
  }
  return (
    <div>
      <p className="mb-2 text-muted">{t('nextFree')}</p>
      <ul className="flex flex-wrap gap-2">
        {offered.map(({ startsAt }) => (
          <li key={startsAt}>
            <Link
              to={to(startsAt)}
              replace
              preventScrollReset
              className="inline-flex min-h-11 items-center rounded-lg px-3 ring ring-line hover:bg-brand-soft"
            >
              {formatDateTime(startsAt, { locale, zone })}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
