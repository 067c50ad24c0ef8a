import { zoneCity, zoneName, zonesDiffer } from '@foyer/format/dates'
import { Link } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { useLocale } from '../messages/text'
import { paths } from '../paths'
import type { TimesData } from './load-times.server'
import { useBookText } from './words'

/** Whose clock the times are on, and the other one where it shows something else: the place's or the visitor's own. */
export function ZoneNote({ data, at }: { data: TimesData; at?: string }) {
  const b = useBookText()
  const locale = useLocale()
  const { slug, wish, clock, defaultZone, ownZone, times } = data
  const [browsers, setBrowsers] = useState<string | null>(null)
  useEffect(() => setBrowsers(new Intl.DateTimeFormat().resolvedOptions().timeZone), [])
  const instant = at ?? `${times.day ?? clock.today}T12:00:00.000Z`
  const others = [defaultZone, ownZone, browsers].filter((zone): zone is string => Boolean(zone))
  const other = others.find((zone) => zonesDiffer(instant, zone, clock.zone))
  return (
    <p className="flex flex-wrap items-center gap-x-3">
      {b('when.zone', {
        city: zoneCity(clock.zone),
        offset: zoneName(instant, { locale: clock.regional, zone: clock.zone }),
      })}
      {other && (
        <Link
          to={paths.book(slug, locale, { ...wish, zone: other === defaultZone ? undefined : other })}
          preventScrollReset
          replace
          className="inline-flex min-h-11 items-center rounded-md text-brand-text underline-offset-3 hover:underline sm:min-h-8"
        >
          {b('when.switchTo', { city: zoneCity(other) })}
        </Link>
      )}
    </p>
  )
}
