import { Link } from '@remix-run/react'
import Minus from 'lucide-react/icons/minus'
import Plus from 'lucide-react/icons/plus'
import { useBookText } from '../book/words'
import { useLocale } from '../messages/text'
import { paths } from '../paths'
import type { EventData } from './book'

interface Props {
  data: Pick<EventData, 'slug' | 'event' | 'persons' | 'mostPersons' | 'coupon'>
}

const step = 'inline-flex size-11 items-center justify-center rounded-lg ring ring-line hover:bg-sunken'

/** How many come: each step is an address, so that the price is the server's and it works without scripts. */
export function PersonsStepper({ data: { slug, event, persons, mostPersons: most, coupon } }: Props) {
  const b = useBookText()
  const locale = useLocale()
  const to = (count: number) => ({
    to: paths.event(slug, locale, event.id, { persons: count, coupon: coupon.typed }),
    replace: true,
    preventScrollReset: true,
    className: step,
  })
  return (
    <div className="flex items-center justify-between gap-4">
      <span id="persons" className="font-medium">
        {b('events.persons')}
      </span>
      <fieldset aria-labelledby="persons" className="flex items-center gap-3">
        {persons > 1 ? (
          <Link {...to(persons - 1)} aria-label={b('events.fewer')}>
            <Minus aria-hidden="true" />
          </Link>
        ) : (
          <span className={`${step} opacity-40`} aria-hidden="true">
            <Minus />
          </span>
        )}
        <output className="w-8 text-center font-semibold text-lg tabular-nums">{persons}</output>
        {persons < most ? (
          <Link {...to(persons + 1)} aria-label={b('events.more')}>
            <Plus aria-hidden="true" />
          </Link>
        ) : (
          <span className={`${step} opacity-40`} aria-hidden="true">
            <Plus />
          </span>
        )}
      </fieldset>
    </div>
  )
}
