import { ButtonLink } from '@foyer/ui/button'
import { useFetcher } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { useText } from '../messages/text'
import { paths } from '../paths'
import { BookingRows } from './booking-rows'
import type { BookingLine } from './describe-booking'
import type { loader } from './list'

interface Page {
  bookings: BookingLine[]
  nextCursor: string | null
}
interface Props {
  slug: string
  asked: { kind: 'appointment' | 'event'; period: string; service?: string; provider?: string }
  first: Page
  /** The address already names a later page: without scripts each page stands for itself. */
  continues: boolean
}

/** The list and its way on: the next page joins the list where one stands; without scripts it is a page of its own. */
export function OlderBookings({ slug, asked, first, continues }: Props) {
  const t = useText()
  const fetcher = useFetcher<typeof loader>()
  const [more, setMore] = useState<Page[]>([])
  useEffect(() => {
    const page = fetcher.data
    if (fetcher.state === 'idle' && page)
      setMore((before) =>
        before.some((each) => each.bookings[0]?.id === page.bookings[0]?.id) ? before : [...before, page],
      )
  }, [fetcher.state, fetcher.data])
  const pages = [first, ...more]
  const cursor = pages.at(-1)?.nextCursor
  const on = cursor ? paths.bookings(slug, { ...asked, cursor }) : null
  const isPast = asked.period === 'past'
  return (
    <>
      <BookingRows
        slug={slug}
        label={t(isPast ? 'list.past' : 'list.upcoming')}
        bookings={pages.flatMap(({ bookings }) => bookings)}
      />
      <div className="mt-4 flex flex-wrap justify-center gap-2">
        {continues && (
          <ButtonLink to={paths.bookings(slug, asked)} variant="quiet">
            {t('list.clear')}
          </ButtonLink>
        )}
        {on && (
          <ButtonLink
            to={on}
            variant="secondary"
            aria-busy={fetcher.state !== 'idle' || undefined}
            onClick={(event) => {
              event.preventDefault()
              fetcher.load(on)
            }}
          >
            {t(isPast ? 'list.older' : 'list.later')}
          </ButtonLink>
        )}
      </div>
    </>
  )
}
