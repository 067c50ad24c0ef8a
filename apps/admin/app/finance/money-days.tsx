import { formatShortDay } from '@foyer/format/dates'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { useRegion } from '../shell/use-region.ts'
import type { loader } from './search.tsx'
import { useMoney } from './use-money.ts'

const dayMs = 864e5
const mostBars = 62
const atNoon = (day: string) => `${day}T12:00:00Z`

/** What was left of each day, to be looked at: a bar a day, with its amount for whoever points at it or has it read. */
export function MoneyDays() {
  const t = useTranslations('finance')
  const locale = useRegion()
  const { from, until, days, currency } = useLoaderData<typeof loader>()
  const money = useMoney(currency)
  const count = Math.round((Date.parse(until) - Date.parse(from)) / dayMs) + 1
  if (count < 2 || count > mostBars || days.length === 0) return null
  const bars = Array.from({ length: count }, (_, place) => {
    const day = new Date(Date.parse(from) + place * dayMs).toISOString().slice(0, 10)
    const found = days.find((each) => each.day === day)
    const minor = found ? found.paidMinor - found.refundedMinor : 0
    return { day, minor, text: `${formatShortDay(atNoon(day), { locale, zone: 'UTC' })}: ${money(minor)}` }
  })
  const most = Math.max(1, ...bars.map(({ minor }) => Math.abs(minor)))
  return (
    <figure className="mt-4 rounded-xl bg-surface p-4 ring ring-line sm:p-5">
      <figcaption className="mb-3 flex justify-between gap-4 text-muted text-sm">
        <span>{t('perDay')}</span>
        <span className="tabular-nums">{t('most', { amount: money(most) })}</span>
      </figcaption>
      <svg viewBox={`0 0 ${count} 100`} preserveAspectRatio="none" aria-hidden="true" className="h-24 w-full">
        {bars.map(({ day, minor, text }, place) => {
          const height = minor === 0 ? 1 : Math.max(4, (Math.abs(minor) / most) * 100)
          return (
            <rect
              key={day}
              x={place + 0.08}
              y={100 - height}
              width={0.84}
              height={height}
              className={minor < 0 ? 'fill-danger' : minor > 0 ? 'fill-brand-text hover:opacity-80' : 'fill-line'}
            >
              <title>{text}</title>
            </rect>
          )
        })}
      </svg>
      <ul className="sr-only">
        {bars
          .filter(({ minor }) => minor !== 0)
          .map(({ day, text }) => (
            <li key={day}>{text}</li>
          ))}
      </ul>
    </figure>
  )
}
