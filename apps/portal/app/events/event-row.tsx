import { DateBlock } from '@foyer/ui/date-block'
import { Link } from '@remix-run/react'
import { useBookText } from '../book/words'
import { useLocale } from '../messages/text'
import { paths } from '../paths'
import type { EventView } from './describe-event'

/** One event of the list: its picture or first date, what it is, when, for how much, and how many places are left. */
export function EventRow({ slug, event }: { slug: string; event: EventView }) {
  const b = useBookText()
  const locale = useLocale()
  const isOpen = event.booking === 'open'
  return (
    <li className="group relative flex items-stretch overflow-clip rounded-xl bg-surface ring ring-line transition-colors hover:bg-sunken/60">
      {event.picture && (
        <img src={event.picture} alt="" loading="lazy" className="w-28 shrink-0 object-cover sm:w-44" />
      )}
      <div className="flex min-w-0 grow items-start gap-4 p-4 sm:p-5">
        {!event.picture && <DateBlock {...event.date} dateTime={event.startsAt} quiet={!isOpen} />}
        <div className="min-w-0 grow">
          <Link
            to={paths.event(slug, locale, event.id)}
            prefetch="intent"
            className="font-semibold text-lg after:absolute after:inset-0 after:rounded-xl focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-brand-text"
          >
            {event.name}
          </Link>
          <p className="first-letter:uppercase">
            {event.firstDay}, <span className="tabular-nums">{event.time}</span>
            {event.dates.length > 1 && (
              <span className="text-muted"> · {b('events.dates', { count: event.dates.length })}</span>
            )}
          </p>
          <p className="text-muted text-sm">{[event.provider.name, event.place].filter(Boolean).join(' · ')}</p>
          <p className="mt-1.5 flex flex-wrap items-baseline gap-x-3">
            <span className="font-medium tabular-nums">{event.price}</span>
            <span className={`text-sm ${isOpen ? 'text-muted' : 'font-medium text-warn'}`}>{event.note}</span>
          </p>
        </div>
      </div>
    </li>
  )
}
