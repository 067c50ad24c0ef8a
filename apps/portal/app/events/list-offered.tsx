import { Card } from '@foyer/ui/card'
import { EmptyState } from '@foyer/ui/empty-state'
import { useLoaderData } from '@remix-run/react'
import CalendarX from 'lucide-react/icons/calendar-x'
import { BookFrame } from '../book/book-frame'
import { bookPage, frameOf } from '../book/book-page.server'
import { ClosedPage } from '../book/closed-page'
import { useBookText, withBookWords } from '../book/words'
import type { LiveHandle } from '../live'
import { pageTitle } from '../page-title'
import { useBusiness } from '../use-business'
import { describeEvent } from './describe-event'
import { EventRow } from './event-row'

/** What is on: the business's events, soonest first, with their places (BOK-10). */
export const loader = bookPage(async (visit) => {
  const { events } = await visit.call.events.listOffered()
  return {
    step: 'events' as const,
    ...frameOf(visit),
    title: visit.words('events.title', { business: visit.portal.visitor.business.name }),
    events: events.map((event) => describeEvent(event, visit)),
  }
})

export const clientLoader = withBookWords

export const handle: LiveHandle = { showsTimes: true }

export const meta = pageTitle

export default function ListOffered() {
  const data = useLoaderData<typeof loader>()
  const business = useBusiness()?.name ?? ''
  if (data.step === 'closed') return <ClosedPage customer={data.customer} />
  return (
    <BookFrame customer={data.customer}>
      <div className="mx-auto max-w-184">
        <Heading business={business} />
        {data.events.length ? (
          <ul className="space-y-4">
            {data.events.map((event) => (
              <EventRow key={event.id} slug={data.slug} event={event} />
            ))}
          </ul>
        ) : (
          <NothingOn />
        )}
      </div>
    </BookFrame>
  )
}

function Heading({ business }: { business: string }) {
  const b = useBookText()
  return (
    <header className="mb-8 sm:mb-10">
      <p className="font-medium text-brand-text">{business}</p>
      <h1 className="text-2xl sm:text-3xl">{b('events.heading')}</h1>
    </header>
  )
}

function NothingOn() {
  const b = useBookText()
  return (
    <Card padding="none">
      <EmptyState icon={<CalendarX aria-hidden="true" />} title={b('events.none')} description={b('events.noneHint')} />
    </Card>
  )
}
