import { dateBlock, formatShortDay, formatTimeRange } from '@foyer/format/dates'
import { Badge } from '@foyer/ui/badge'
import { ButtonLink } from '@foyer/ui/button'
import { DateBlock } from '@foyer/ui/date-block'
import { EmptyState } from '@foyer/ui/empty-state'
import { ListRow, RowList } from '@foyer/ui/list-row'
import { PageHeader } from '@foyer/ui/page-header'
import { SegmentedControl } from '@foyer/ui/segmented-control'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import type { Caller } from '../edge/load-context.server.ts'
import { paths } from '../paths.ts'
import { title } from '../shell/title.ts'
import { useRegion } from '../shell/use-region.ts'

export const meta = title((t) => t.events.title)

export const loader = page(async ({ caller, staff }, { request }) => {
  const search = new URL(request.url).searchParams
  const period = search.get('period') === 'past' ? ('past' as const) : ('upcoming' as const)
  const after = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)_([0-9a-f-]{36})$/.exec(search.get('after') ?? '')
  const cursor = after?.[1] && after[2] ? { startsAt: after[1], id: after[2] } : undefined
  const { events, nextCursor } = await caller.events.list({ period, cursor })
  return {
    ...{ period, events, next: nextCursor && `${nextCursor.startsAt}_${nextCursor.id}` },
    mayChange: staff.permissions.has('services.change'),
  }
})

/** What is on, with how many come. */
export default function Events() {
  const t = useTranslations('events')
  const { period, events, next, mayChange } = useLoaderData<typeof loader>()
  const create = mayChange && <ButtonLink to={paths.newEvent()}>{t('new')}</ButtonLink>
  return (
    <div className="mx-auto max-w-4xl">
      <PageHeader title={t('title')} description={t('text')} actions={events.length > 0 && create} />
      <SegmentedControl
        label={t('period')}
        className="mb-5"
        items={(['upcoming', 'past'] as const).map((each) => ({
          label: t(each),
          to: paths.events({ period: each === 'past' ? each : undefined }),
          current: each === period,
        }))}
      />
      {events.length ? (
        <RowList label={t('title')}>
          {events.map((event) => (
            <EventRow key={event.id} event={event} />
          ))}
        </RowList>
      ) : (
        <EmptyState
          title={t(period === 'past' ? 'nonePast' : 'none')}
          description={period === 'past' ? undefined : t('noneText')}
          action={period === 'upcoming' && create}
        />
      )}
      {next && (
        <div className="mt-4 flex justify-center">
          <ButtonLink to={paths.events({ period, after: next })} variant="secondary">
            {t('more')}
          </ButtonLink>
        </div>
      )}
    </div>
  )
}

type Listed = Awaited<ReturnType<Caller['events']['list']>>['events'][number]

function EventRow({ event }: { event: Listed }) {
  const t = useTranslations('events')
  const place = { locale: useRegion(), zone: event.zone }
  const { startsAt, periods, booking } = event
  const first = periods[0] ?? event
  return (
    <ListRow
      to={paths.event(event.id)}
      title={event.name}
      struck={booking === 'canceled'}
      leading={<DateBlock {...dateBlock(startsAt, place)} dateTime={startsAt} quiet={booking === 'canceled'} />}
      description={[
        `${formatShortDay(startsAt, place)}, ${formatTimeRange(startsAt, first.endsAt, place)}`,
        periods.length > 1 && t('dates', { count: periods.length }),
      ]
        .filter(Boolean)
        .join(' · ')}
      meta={[event.provider.name, event.location.name].join(' · ')}
      trailing={
        <>
          <span>{t('taken', { taken: event.taken, capacity: event.capacity })}</span>
          <EventBadge booking={booking} published={event.published} />
        </>
      }
    />
  )
}

/** What is not as one would expect of an event that is on. */
export function EventBadge({ booking, published }: { booking: Listed['booking']; published: boolean }) {
  const t = useTranslations('events')
  if (booking === 'canceled') return <Badge tone="danger">{t('canceled')}</Badge>
  if (!published) return <Badge>{t('hidden')}</Badge>
  return booking === 'full' ? <Badge tone="success">{t('full')}</Badge> : null
}
