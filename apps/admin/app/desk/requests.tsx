import { formatRelativeDay, formatShortDay, formatTime } from '@foyer/format/dates'
import { ButtonLink } from '@foyer/ui/button'
import { ListRow, RowList } from '@foyer/ui/list-row'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { fromToday } from '../bookings/after-answer.ts'
import { ApproveForm } from '../bookings/approve-form.tsx'
import { nameOf } from '../bookings/booking-row.tsx'
import { paths } from '../paths.ts'
import { useRegion } from '../shell/use-region.ts'
import type { loader } from './today.tsx'

/** The bookings that wait for an answer, the soonest first, each with its two answers beside it. */
export function Requests() {
  const t = useTranslations('today')
  const { requests, pending, hasMorePending } = useLoaderData<typeof loader>()
  const heading = t(hasMorePending ? 'pendingMost' : 'pending', { count: pending })
  return (
    <div>
      <div className="mb-2 flex items-center justify-between gap-4">
        <h2 className="text-lg">{heading}</h2>
        <ButtonLink to={`${paths.bookings}?status=PENDING`} variant="quiet" size="sm">
          {t('look')}
        </ButtonLink>
      </div>
      <RowList label={heading}>
        {requests.map((request) => (
          <RequestRow key={request.id} request={request} />
        ))}
      </RowList>
    </div>
  )
}

type Request = ReturnType<typeof useLoaderData<typeof loader>>['requests'][number]

function RequestRow({ request }: { request: Request }) {
  const t = useTranslations('bookings')
  const locale = useRegion()
  const { now, mayAnswer } = useLoaderData<typeof loader>()
  const { id, startsAt, zone, customer, service, provider, key } = request
  const place = { locale, zone }
  return (
    <ListRow
      to={paths.booking(id)}
      title={nameOf(customer)}
      description={
        <time dateTime={startsAt}>
          <span className="inline-block first-letter:uppercase">{formatShortDay(startsAt, place)}</span>,{' '}
          {formatTime(startsAt, place)} <span className="text-muted">{formatRelativeDay(startsAt, now, place)}</span>
        </time>
      }
      meta={`${service.name} · ${provider.name}`}
      trailing={
        mayAnswer && (
          <div className="relative z-10 flex gap-2">
            <ApproveForm bookingId={id} name={nameOf(customer)} formKey={key} search={fromToday} size="sm" />
            <ButtonLink to={`${paths.rejectBooking(id)}${fromToday}`} variant="secondary" size="sm">
              {t('reject')}
            </ButtonLink>
          </div>
        )
      }
    />
  )
}
