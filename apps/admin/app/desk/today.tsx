import { dateInZone, daysAway, formatRelativeDay, formatShortDay } from '@foyer/format/dates'
import { Banner } from '@foyer/ui/banner'
import { ButtonLink } from '@foyer/ui/button'
import { RowList } from '@foyer/ui/list-row'
import { PageHeader } from '@foyer/ui/page-header'
import { Section } from '@foyer/ui/section'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { BookingRow, type ListedBooking } from '../bookings/booking-row.tsx'
import { dayBounds } from '../bookings/day-bounds.server.ts'
import { page } from '../edge/desk.server.ts'
import { paths } from '../paths.ts'
import { title } from '../shell/title.ts'
import { useRegion } from '../shell/use-region.ts'

export const meta = title((t) => t.today.title)

export const loader = page(async ({ caller, staff }) => {
  const zone = staff.business.timeZone
  const days = dayBounds(staff.now, zone)
  const [week, pending, dead] = await Promise.all([
    caller.bookings.search({ from: days.today, until: days.afterWeek, limit: 200 }),
    caller.bookings.search({ status: 'PENDING', from: staff.now.toISOString(), limit: 100 }),
    staff.permissions.has('messages.view') ? caller.messages.listDead({}) : null,
  ])
  const comes = week.bookings.filter(({ status }) => status !== 'CANCELED' && status !== 'REJECTED')
  return {
    zone,
    now: staff.now.toISOString(),
    bookings: comes,
    pending: pending.bookings.length,
    dead: dead?.total ?? 0,
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
  const { zone, now, bookings } = useLoaderData<typeof loader>()
  const today = bookings.filter(({ startsAt }) => daysAway(startsAt, now, zone) === 0)
  const later = bookings.filter(({ startsAt }) => daysAway(startsAt, now, zone) > 0)
  const coming = today.filter(({ endsAt }) => endsAt > now).length
  const day = formatShortDay(now, { locale, zone })
  return (
    <div className="mx-auto max-w-4xl">
      <PageHeader
        title={t('title')}
        description={today.length ? `${day} · ${t('coming', { count: coming })}` : day}
        className="[&_p]:first-letter:uppercase"
      />
      <Decisions />
      {today.length ? (
        <RowList label={t('title')}>
          {today.map((booking) => (
            <BookingRow key={booking.id} booking={booking} />
          ))}
        </RowList>
      ) : (
        <p className="text-muted">{t('nobodyToday')}</p>
      )}
      <Section title={t('week')} className="mt-12">
        {later.length === 0 && <p className="text-muted">{t('nobodyWeek')}</p>}
        <div className="space-y-8">
          {byDay(later, zone).map(([day, all]) => (
            <DayOfBookings key={day} bookings={all} now={now} zone={zone} />
          ))}
        </div>
      </Section>
    </div>
  )
}

function DayOfBookings({ bookings, now, zone }: { bookings: ListedBooking[]; now: string; zone: string }) {
  const t = useTranslations('today')
  const locale = useRegion()
  const first = bookings[0]!.startsAt
  const place = { locale, zone }
  return (
    <section>
      <h3 className="mb-2 flex items-baseline justify-between gap-4">
        <span className="first-letter:uppercase">
          {formatShortDay(first, place)}{' '}
          <span className="font-normal text-muted">{formatRelativeDay(first, now, place)}</span>
        </span>
        <span className="font-normal text-muted text-sm">{t('count', { count: bookings.length })}</span>
      </h3>
      <RowList>
        {bookings.map((booking) => (
          <BookingRow key={booking.id} booking={booking} />
        ))}
      </RowList>
    </section>
  )
}

/** What waits for somebody to decide; nothing waiting, nothing shown. */
function Decisions() {
  const t = useTranslations('today')
  const { pending, dead } = useLoaderData<typeof loader>()
  const waiting = [
    {
      count: pending,
      text: t('pending', { count: pending }),
      to: `${paths.bookings}?status=PENDING`,
      tone: 'info' as const,
    },
    { count: dead, text: t('dead', { count: dead }), to: paths.messages, tone: 'warn' as const },
  ].filter(({ count }) => count > 0)
  if (waiting.length === 0) return null
  return (
    <section aria-label={t('decide')} className="mb-8 space-y-3">
      {waiting.map(({ text, to, tone }) => (
        <Banner
          key={to}
          tone={tone}
          actions={
            <ButtonLink to={to} variant="secondary" size="sm">
              {t('look')}
            </ButtonLink>
          }
        >
          {text}
        </Banner>
      ))}
    </section>
  )
}
