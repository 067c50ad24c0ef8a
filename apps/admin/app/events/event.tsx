import { ButtonLink } from '@foyer/ui/button'
import { PageHeader } from '@foyer/ui/page-header'
import { StatTile } from '@foyer/ui/stat-tile'
import type { ActionFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { submit, text } from '../edge/submit.server.ts'
import { paths } from '../paths.ts'
import { AnswerErrors } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'
import { useRegion } from '../shell/use-region.ts'
import { Attendees } from './attendees.tsx'
import { EventBadge } from './list.tsx'
import { PeriodList } from './period-list.tsx'

export const meta = title((t) => t.events.title)

export const loader = page(async ({ caller, staff }, { params }) => ({
  event: await caller.events.get({ eventId: params.eventId ?? '' }),
  mayChange: staff.permissions.has('services.change'),
  mayExport: staff.permissions.has('customers.contact'),
  mayCheckIn: staff.permissions.has('bookings.change'),
  currency: staff.business.currency,
}))
export type LoadedEvent = Awaited<ReturnType<typeof loader>>

/** Notes who has come. */
export const action = (args: ActionFunctionArgs) =>
  submit(args, {
    read: (form) => ({ bookingId: text(form, 'bookingId'), isHere: text(form, 'isHere') === 'yes' }),
    call: (caller, input) => caller.bookings.checkIn(input),
    done: () => ({ to: paths.event(args.params.eventId ?? '') }),
  })

/** One event: when and where, how full, who comes, who is here. */
export default function Event() {
  const t = useTranslations('events')
  const { event, mayChange, mayExport, mayCheckIn } = useLoaderData<typeof loader>()
  const place = { locale: useRegion(), zone: event.zone }
  const isOn = event.booking !== 'canceled'
  return (
    <div className="mx-auto max-w-5xl">
      <PageHeader
        title={event.name}
        badge={<EventBadge booking={event.booking} published={event.published} />}
        description={[event.provider.name, event.location.name].join(' · ')}
        back={{ to: paths.events({ period: event.isOver ? 'past' : undefined }), label: t('title') }}
        actions={
          <>
            {mayExport && event.attendees.length > 0 && (
              <ButtonLink to={paths.eventAttendees(event.id)} reloadDocument download variant="secondary">
                {t('export')}
              </ButtonLink>
            )}
            {mayCheckIn && isOn && !event.isOver && event.left > 0 && (
              <ButtonLink to={paths.bookEvent(event.id)} variant="secondary" preventScrollReset>
                {t('bookPlace')}
              </ButtonLink>
            )}
            {mayChange && (
              <ButtonLink to={paths.newEvent({ copy: event.id })} variant="secondary">
                {t('copyIt')}
              </ButtonLink>
            )}
            {mayChange && isOn && !event.isOver && (
              <>
                <ButtonLink to={paths.cancelEvent(event.id)} variant="secondary" preventScrollReset>
                  {t('cancel')}
                </ButtonLink>
                <ButtonLink to={paths.editEvent(event.id)}>{t('edit')}</ButtonLink>
              </>
            )}
          </>
        }
      />
      <AnswerErrors />
      <div className="grid grid-cols-2 gap-3 sm:gap-4 lg:grid-cols-4">
        <StatTile
          label={t('places')}
          value={`${event.taken} / ${event.capacity}`}
          hint={t('left', { count: event.left })}
        />
        <StatTile label={t('here')} value={`${event.checkedIn} / ${event.taken}`} />
        <div className="col-span-2 rounded-xl bg-surface p-4 ring ring-line sm:p-5">
          <h2 className="text-muted text-sm">{t('dates', { count: event.periods.length })}</h2>
          <PeriodList periods={event.periods} place={place} />
        </div>
      </div>
      <Attendees />
      <Outlet />
    </div>
  )
}
