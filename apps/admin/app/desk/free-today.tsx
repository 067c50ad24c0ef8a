import { formatTimeRange } from '@foyer/format/dates'
import { Section } from '@foyer/ui/section'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { wallClock } from '../appointments/wall-clock.ts'
import { paths } from '../paths.ts'
import { useRegion } from '../shell/use-region.ts'
import type { loader } from './today.tsx'

/** Who has room today and when, for whoever stands at the desk; each stretch begins a booking. */
export function FreeToday() {
  const t = useTranslations('today')
  const { free } = useLoaderData<typeof loader>()
  if (!free.length) return null
  return (
    <Section title={t('free')} className="mt-12">
      <ul className="divide-y divide-line overflow-clip rounded-xl bg-surface ring ring-line">
        {free.map((provider) => (
          <li
            key={provider.id}
            className="flex flex-wrap items-baseline gap-x-6 gap-y-1.5 px-4 py-3 sm:grid sm:grid-cols-[14rem_1fr] sm:px-5"
          >
            <span className="min-w-0 font-medium">{provider.name}</span>
            <FreeOf provider={provider} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

type Provider = ReturnType<typeof useLoaderData<typeof loader>>['free'][number]

function FreeOf({ provider: { id, name, works, free } }: { provider: Provider }) {
  const t = useTranslations('today')
  const { zone, mayBook } = useLoaderData<typeof loader>()
  const place = { locale: useRegion(), zone }
  if (!free.length) return <span className="text-muted">{t(works ? 'full' : 'notHere')}</span>
  return (
    <span className="flex flex-wrap gap-2 tabular-nums">
      {free.map(({ from, until }) => {
        const range = formatTimeRange(from, until, place)
        const [day = '', time = ''] = wallClock(from, zone).split('T')
        return mayBook ? (
          <Link
            key={from}
            to={paths.book({ provider: id, from: day, day, at: time.slice(0, 5) })}
            className="rounded-lg bg-sunken px-2.5 py-1 hover:bg-line"
          >
            <span className="sr-only">{t('bookFree', { name })} </span>
            {range}
          </Link>
        ) : (
          <span key={from}>{range}</span>
        )
      })}
    </span>
  )
}
