import { dateInZone, formatShortDay } from '@foyer/format/dates'
import { ButtonLink } from '@foyer/ui/button'
import { RowList } from '@foyer/ui/list-row'
import { PageHeader } from '@foyer/ui/page-header'
import { Section } from '@foyer/ui/section'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { BookingRow, type ListedBooking } from '../bookings/booking-row.tsx'
import { dayBounds } from '../bookings/day-bounds.server.ts'
import { DayOfBookings } from '../bookings/day-of-bookings.tsx'
import { page } from '../edge/desk.server.ts'
import { paths } from '../paths.ts'
import { title } from '../shell/title.ts'
import { useRegion } from '../shell/use-region.ts'
import { Decisions } from './decisions.tsx'
import { FreeToday } from './free-today.tsx'
import { MoneyOfDay } from './money-of-day.tsx'

export const meta = title((t) => t.today.title)

/** A large business has more in a week than one wants to see at once. */
const most = 100

/** So many requests are answered on the page itself, the soonest first. */
const mostRequests = 5

const comes = ({ status }: ListedBooking) => status !== 'CANCELED' && status !== 'REJECTED'

export const loader = page(async ({ caller, staff }) => {
  const zone = staff.business.timeZone
  const days = dayBounds(staff.now, zone)
  const [today, week, pending, dead, free, money] = await Promise.all([
    caller.bookings.search({ from: days.today, until: days.tomorrow, limit: most }),
    caller.bookings.search({ from: days.tomorrow, until: days.afterWeek, limit: most }),
    caller.bookings.search({ status: 'PENDING', from: staff.now.toISOString(), limit: most }),
    staff.permissions.has('messages.view') ? caller.messages.countDead() : 0,
    caller.providers.listFree({ until: days.tomorrow }),
    caller.bookings.sumMoney({ from: days.today, until: days.tomorrow }),
  ])
  return {
    ...{ zone, free, money },
    now: staff.now.toISOString(),
    today: today.bookings.filter(comes),
    week: week.bookings.filter(comes),
    hasMore: week.nextCursor !== null || today.nextCursor !== null,
    requests: pending.bookings.slice(0, mostRequests).map((booking) => ({ ...booking, key: crypto.randomUUID() })),
    pending: pending.bookings.length,
    hasMorePending: pending.nextCursor !== null,
    mayAnswer: staff.permissions.has('bookings.change'),
    dead,
    mayBook: staff.permissions.has('bookings.change'),
    mayClear: staff.permissions.has('bookings.override'),
  }
})

const byDay = (bookings: ListedBooking[], zone: string): [string, ListedBooking[]][] =>
  Object.entries(Object.groupBy(bookings, ({ startsAt }) => dateInZone(startsAt, zone))).map(([day, all]) => [
    day,
    all ?? [],
  ])

export default function Today() {
  const t = useTranslations('today')
  const locale = useRegion()
  const { zone, now, today, week, hasMore, mayBook, mayClear } = useLoaderData<typeof loader>()
  const coming = today.filter(({ endsAt }) => endsAt > now).length
  const day = formatShortDay(now, { locale, zone })
  const all = (
    <ButtonLink to={`${paths.bookings}?period=week`} variant="quiet" size="sm">
      {t('all')}
    </ButtonLink>
  )
  return (
    <div className="mx-auto max-w-4xl">
      <PageHeader
        title={t('title')}
        description={today.length ? `${day} · ${t('coming', { count: coming })}` : day}
        actions={
          <>
            {mayClear && (
              <ButtonLink to={paths.away()} variant="secondary">
                {t('away')}
              </ButtonLink>
            )}
            {mayBook && <ButtonLink to={paths.book()}>{t('book')}</ButtonLink>}
          </>
        }
        className="[&_p]:first-letter:uppercase"
      />
      <Decisions />
      <MoneyOfDay />
      {today.length ? (
        <RowList label={t('title')}>
          {today.map((booking) => (
            <BookingRow key={booking.id} booking={booking} />
          ))}
        </RowList>
      ) : (
        <p className="text-muted">{t('nobodyToday')}</p>
      )}
      <FreeToday />
      <Section title={t('week')} className="mt-12" actions={hasMore && all}>
        {week.length === 0 && <p className="text-muted">{t('nobodyWeek')}</p>}
        <div className="space-y-8">
          {byDay(week, zone).map(([day, all]) => (
            <DayOfBookings key={day} bookings={all} now={now} zone={zone} />
          ))}
        </div>
      </Section>
    </div>
  )
}
