import { formatShortDay } from '@foyer/format/dates'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'
import { useRegion } from '../shell/use-region.ts'
import type { loader } from './calendar.tsx'
import { keepCalendar } from './calendar-range.ts'

/** How full the days of a month are; each leads to itself. */
export function MonthCounts({ counts }: { counts: Record<string, number> }) {
  const t = useTranslations('calendar')
  const locale = useRegion()
  const { dates: days, date, today } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const most = Math.max(1, ...Object.values(counts))
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' })
  return (
    <div className="overflow-clip rounded-xl bg-surface ring ring-line">
      <div aria-hidden="true" className="grid grid-cols-7 border-line border-b text-muted text-sm">
        {days.slice(0, 7).map((day) => (
          <span key={day} className="px-2 py-2 text-center">
            {weekday.format(new Date(day))}
          </span>
        ))}
      </div>
      <ul className="grid grid-cols-7">
        {days.map((day) => {
          const count = counts[day] ?? 0
          const isOther = day.slice(0, 7) !== date.slice(0, 7)
          return (
            <li key={day} className="border-line border-t not-nth-[7n+1]:border-l nth-[-n+7]:border-t-0">
              <Link
                to={`${paths.calendar}${keepCalendar(search, { view: 'day', date: day })}`}
                aria-current={day === today ? 'date' : undefined}
                className="flex min-h-16 flex-col gap-1.5 px-2 py-1.5 hover:bg-sunken sm:min-h-24 sm:px-3 sm:py-2"
              >
                <span className="sr-only">
                  {formatShortDay(`${day}T12:00:00Z`, { locale, zone: 'UTC' })}: {t('count', { count })}
                </span>
                <span
                  aria-hidden="true"
                  className={`inline-grid size-7 place-items-center rounded-full tabular-nums ${day === today ? 'bg-brand font-semibold text-brand-ink' : isOther ? 'text-muted' : 'font-medium'}`}
                >
                  {Number(day.slice(8))}
                </span>
                {count > 0 && (
                  <span aria-hidden="true" className="mt-auto">
                    <span className="block text-muted text-sm tabular-nums max-sm:text-center">
                      {count}
                      <span className="max-sm:hidden"> {t('bookings', { count })}</span>
                    </span>
                    <svg aria-hidden="true" className="mt-1 block h-1 w-full rounded-full bg-sunken text-brand-text">
                      <rect width={`${(count / most) * 100}%`} height="100%" rx="2" fill="currentColor" />
                    </svg>
                  </span>
                )}
              </Link>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
