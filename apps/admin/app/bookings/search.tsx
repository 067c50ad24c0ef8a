import { ButtonLink } from '@foyer/ui/button'
import { DataTable } from '@foyer/ui/data-table'
import { EmptyState } from '@foyer/ui/empty-state'
import { PageHeader } from '@foyer/ui/page-header'
import { Pagination } from '@foyer/ui/pagination'
import { SplitView } from '@foyer/ui/split-view'
import { Outlet, useLoaderData, useParams, useSearchParams } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { paths } from '../paths.ts'
import { title } from '../shell/title.ts'
import { askedBookings } from './asked.server.ts'
import { useBookingColumns } from './booking-columns.tsx'
import { BookingFilters } from './booking-filters.tsx'
import { keepFilters } from './filters.ts'

export const meta = title((t) => t.bookings.title)

export const loader = page(async ({ caller, staff }, { request }) => {
  const { searchParams } = new URL(request.url)
  const asked = askedBookings(searchParams, staff.now, staff.business.timeZone)
  const [found, choices] = await Promise.all([caller.bookings.search(asked), caller.businesses.listChoices()])
  return { ...found, choices, now: staff.now.toISOString(), mayBook: staff.permissions.has('bookings.change') }
})

export default function Bookings() {
  const t = useTranslations('bookings')
  const words = useTranslations('common')
  const { bookings, nextCursor, mayBook } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const { bookingId } = useParams()
  const columns = useBookingColumns()
  const filters = keepFilters(search)
  const isFirst = !search.get('after')
  const next = nextCursor && {
    to: `${paths.bookings}${keepFilters(search, { after: `${nextCursor.startsAt}~${nextCursor.id}` })}`,
    label: words('next'),
  }
  const first = !isFirst && { to: `${paths.bookings}${withoutPlace(search)}`, label: words('back') }
  return (
    <SplitView panel={<Outlet />}>
      <PageHeader title={t('title')} actions={mayBook && <ButtonLink to={paths.book()}>{t('book')}</ButtonLink>} />
      <BookingFilters />
      <DataTable
        caption={t('title')}
        columns={columns}
        rows={bookings}
        rowKey={({ id }) => id}
        rowTo={({ id }) => `${paths.booking(id)}${filters}`}
        selected={bookingId}
        className="mt-6"
        empty={
          <EmptyState
            title={t('none')}
            description={t('noneText')}
            action={
              <ButtonLink to={paths.bookings} variant="secondary">
                {t('clear')}
              </ButtonLink>
            }
          />
        }
      />
      <Pagination label={t('title')} previous={first || undefined} next={next || undefined} />
    </SplitView>
  )
}

function withoutPlace(search: URLSearchParams): string {
  const rest = new URLSearchParams(search)
  rest.delete('after')
  return keepFilters(rest)
}
