import { Avatar } from '@foyer/ui/avatar'
import { DefinitionList } from '@foyer/ui/definition-list'
import { PageHeader } from '@foyer/ui/page-header'
import { BookFrame } from '../book/book-frame'
import { useBookText } from '../book/words'
import { PeriodList } from '../bookings/period-list'
import type { Refused } from '../edge/submit.server'
import { useLocale } from '../messages/text'
import { paths } from '../paths'
import type { EventData } from './book'
import { BookPlace } from './book-place'

const quietLink = 'underline decoration-line-strong underline-offset-3 hover:decoration-ink'

interface Props {
  data: EventData
  refused?: Refused<{ newTotal: string | null }>
}

/** An event as one would put it up on the door, and beside it the form for a place. */
export function EventPage({ data, refused }: Props) {
  const b = useBookText()
  const locale = useLocale()
  const { slug, customer, event } = data
  return (
    <BookFrame customer={customer} isNarrow>
      <PageHeader title={event.name} back={{ to: paths.events(slug, locale), label: b('events.all') }} />
      <div className="grid items-start gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="min-w-0 space-y-6">
          {event.picture && (
            <img
              src={event.picture}
              alt=""
              className="aspect-video w-full rounded-xl bg-sunken object-cover ring ring-line"
            />
          )}
          <DefinitionList
            items={[
              {
                label: b('events.when'),
                value: <PeriodList periods={event.dates} />,
                hint: b('review.zone', { city: event.zoneCity }),
              },
              {
                label: b('events.where'),
                value: event.place,
                hint: event.mapUrl && (
                  <a href={event.mapUrl} target="_blank" rel="noreferrer" className={quietLink}>
                    {event.address}
                    <span className="sr-only"> ({b('done.map')})</span>
                  </a>
                ),
              },
              {
                label: b('events.with'),
                value: (
                  <span className="flex items-center gap-3">
                    <Avatar name={event.provider.name} src={event.provider.photo} size="sm" />
                    {event.provider.name}
                  </span>
                ),
                hint: event.provider.title,
              },
              { label: b('events.places'), value: event.note, hint: event.closes },
            ]}
          />
          {event.description && <p className="max-w-prose whitespace-pre-line">{event.description}</p>}
        </div>
        <BookPlace data={data} refused={refused} />
      </div>
    </BookFrame>
  )
}
