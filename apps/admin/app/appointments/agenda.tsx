import { formatShortDay, formatTime } from '@foyer/format/dates'
import { Badge } from '@foyer/ui/badge'
import { ListRow, RowList } from '@foyer/ui/list-row'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'
import { useRegion } from '../shell/use-region.ts'
import type { loader } from './calendar.tsx'
import { keepCalendar } from './calendar-range.ts'
import { stateOf, useSayAppointment } from './say-appointment.ts'
import type { CalendarAppointment, CalendarPeriod } from './shown-calendar.server.ts'

/** The same as a list, day by day: for a phone, for print, and wherever no scripts run. */
export function Agenda() {
  const t = useTranslations('calendar')
  const locale = useRegion()
  const { appointments, periods } = useLoaderData<typeof loader>()
  const all = [...appointments, ...periods].sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1))
  const days = Object.entries(Object.groupBy(all, ({ wall }) => wall.date))
  if (!days.length) return <p className="py-6 text-muted">{t('nobody')}</p>
  return (
    <div className="max-w-4xl space-y-8">
      {days.map(([day, those = []]) => (
        <section key={day} className="break-inside-avoid">
          <h2 className="mb-2 font-semibold text-base first-letter:uppercase">
            {formatShortDay(`${day}T12:00:00Z`, { locale, zone: 'UTC' })}
          </h2>
          <RowList>
            {those.map((each) =>
              'eventId' in each ? (
                <PeriodRow key={each.id} period={each} />
              ) : (
                <AgendaRow key={each.id} appointment={each} />
              ),
            )}
          </RowList>
        </section>
      ))}
    </div>
  )
}

const tones = { pending: 'warn', noShow: 'danger', off: 'neutral', over: 'neutral' } as const

function AgendaRow({ appointment }: { appointment: CalendarAppointment }) {
  const t = useTranslations('calendar')
  const say = useSayAppointment()
  const { providers } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const { id, startsAt, endsAt, service, providerId, location, left, capacity } = appointment
  const state = stateOf(appointment)
  const provider = providers.find((each) => each.id === providerId)?.name
  return (
    <ListRow
      to={`${paths.appointment(id)}${keepCalendar(search)}`}
      struck={state === 'off'}
      leading={<Hours startsAt={startsAt} endsAt={endsAt} />}
      title={say(appointment)}
      description={service.name}
      meta={[provider, location].filter(Boolean).join(' · ')}
      trailing={
        <>
          {state !== 'approved' && <Badge tone={tones[state]}>{t(`states.${state}`)}</Badge>}
          {capacity > 1 && <span className="text-muted text-sm">{t('left', { count: left })}</span>}
        </>
      }
    />
  )
}

function PeriodRow({ period }: { period: CalendarPeriod }) {
  const t = useTranslations('calendar')
  const { providers } = useLoaderData<typeof loader>()
  const provider = providers.find(({ id }) => id === period.providerId)?.name
  return (
    <ListRow
      to={paths.event(period.eventId)}
      leading={<Hours startsAt={period.startsAt} endsAt={period.endsAt} />}
      title={period.name}
      description={t('group', { taken: period.taken, capacity: period.capacity })}
      meta={[provider, period.location].filter(Boolean).join(' · ')}
      trailing={<Badge tone="info">{t('event')}</Badge>}
    />
  )
}

function Hours({ startsAt, endsAt }: { startsAt: string; endsAt: string }) {
  const place = { locale: useRegion(), zone: useLoaderData<typeof loader>().zone }
  return (
    <span className="w-12 shrink-0 self-center font-semibold tabular-nums">
      <time dateTime={startsAt}>{formatTime(startsAt, place)}</time>
      <span className="block font-normal text-muted text-sm">{formatTime(endsAt, place)}</span>
    </span>
  )
}
