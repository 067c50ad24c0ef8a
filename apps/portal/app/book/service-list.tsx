import { ButtonLink } from '@foyer/ui/button'
import { Card } from '@foyer/ui/card'
import { EmptyState } from '@foyer/ui/empty-state'
import { SearchField } from '@foyer/ui/search-field'
import { Section } from '@foyer/ui/section'
import { Form, Link } from '@remix-run/react'
import CalendarX from 'lucide-react/icons/calendar-x'
import ChevronRight from 'lucide-react/icons/chevron-right'
import Search from 'lucide-react/icons/search'
import Ticket from 'lucide-react/icons/ticket'
import { ContactDetails } from '../contact-details'
import { useLocale } from '../messages/text'
import { paths } from '../paths'
import { useBusiness } from '../use-business'
import type { CategoryView } from './describe-services'
import { useBookText } from './words'

const searchedFrom = 12

interface Props {
  slug: string
  categories: readonly CategoryView[]
  /** How many there are, whatever is looked for. */
  count: number
  text: string
  /** Goes along to whatever is chosen. */
  coupon?: string
  /** Courses and the like have a page of their own. */
  hasEvents: boolean
}

/** What can be booked, by category: name, what it is, how long, from which price (BOK-1). */
export function ServiceList({ slug, categories, count, text, coupon, hasEvents }: Props) {
  const b = useBookText()
  const locale = useLocale()
  const business = useBusiness()?.name ?? ''
  if (count === 0 && !hasEvents) return <NothingOffered />
  return (
    <div className="mx-auto max-w-184">
      <header className="mb-8 sm:mb-10">
        <p className="font-medium text-brand-text">{business}</p>
        <h1 className="text-2xl sm:text-3xl">{b('intro')}</h1>
      </header>
      {count > searchedFrom && (
        <Form method="get" action={paths.book(slug, locale)} role="search" className="mb-8 flex gap-2">
          <SearchField
            key={text}
            className="grow"
            label={b('services.search')}
            placeholder={b('services.search')}
            defaultValue={text}
            maxLength={60}
          />
          <button type="submit" className="min-h-11 rounded-lg px-4 font-medium text-brand-text hover:bg-brand-soft">
            {b('services.find')}
          </button>
        </Form>
      )}
      {hasEvents && !text && (
        <Link
          to={paths.events(slug, locale)}
          prefetch="intent"
          className="group mt-2 flex items-center gap-4 rounded-xl bg-brand-soft px-4 py-4 text-brand-soft-ink sm:px-6"
        >
          <Ticket aria-hidden="true" className="shrink-0" />
          <span className="min-w-0 grow">
            <span className="block font-semibold">{b('events.toEvents')}</span>
            <span className="block text-sm">{b('events.toEventsHint')}</span>
          </span>
          <ChevronRight aria-hidden="true" className="shrink-0 transition-transform group-hover:translate-x-0.5" />
        </Link>
      )}
      {categories.length === 0 && count > 0 && (
        <EmptyState
          icon={<Search aria-hidden="true" />}
          title={b('services.noneFit', { text })}
          action={
            <ButtonLink to={paths.book(slug, locale)} variant="secondary">
              {b('services.all')}
            </ButtonLink>
          }
        />
      )}
      {categories.map(({ id, name, services }) => (
        <Section key={id} title={name} className="mt-9">
          <ul className="divide-y divide-line overflow-clip rounded-xl bg-surface ring ring-line">
            {services.map((service) => (
              <ServiceRow key={service.id} slug={slug} service={service} coupon={coupon} />
            ))}
          </ul>
        </Section>
      ))}
    </div>
  )
}

interface RowProps extends Pick<Props, 'slug' | 'coupon'> {
  service: CategoryView['services'][number]
}

function ServiceRow({ slug, service, coupon }: RowProps) {
  const b = useBookText()
  const locale = useLocale()
  return (
    <li className="group relative flex items-start gap-4 px-4 py-4 transition-colors hover:bg-sunken/60 sm:px-6 sm:py-5">
      <div className="grid min-w-0 grow gap-x-8 sm:grid-cols-[minmax(0,1fr)_auto]">
        <Link
          to={paths.book(slug, locale, { service: service.id, coupon })}
          prefetch="intent"
          className="font-semibold text-lg after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-brand-text after:rounded-xl"
        >
          {service.name}
        </Link>
        {service.description && (
          <p className="mt-0.5 line-clamp-3 max-w-prose text-muted sm:col-start-1">{service.description}</p>
        )}
        <p className="mt-1 flex flex-wrap items-baseline justify-between gap-x-6 text-muted sm:contents">
          <span className="text-sm sm:col-start-1 sm:mt-1">
            {[service.length, service.online && b('online')].filter(Boolean).join(' · ')}
          </span>
          <span className="font-medium text-ink tabular-nums sm:col-start-2 sm:row-start-1 sm:text-right">
            {service.price}
          </span>
        </p>
      </div>
      <ChevronRight
        aria-hidden="true"
        className="mt-1 shrink-0 text-muted transition-transform group-hover:translate-x-0.5"
      />
    </li>
  )
}

function NothingOffered() {
  const b = useBookText()
  return (
    <>
      <h1 className="sr-only">{b('heading')}</h1>
      <Card padding="none" className="mx-auto max-w-160">
        <EmptyState
          icon={<CalendarX aria-hidden="true" />}
          title={b('services.none')}
          description={b('services.noneHint')}
          action={<ContactDetails className="justify-center" />}
        />
      </Card>
    </>
  )
}
