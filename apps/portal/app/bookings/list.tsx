import { ButtonLink } from '@foyer/ui/button'
import { Card } from '@foyer/ui/card'
import { EmptyState } from '@foyer/ui/empty-state'
import { FilterBar } from '@foyer/ui/filter-bar'
import { PageHeader } from '@foyer/ui/page-header'
import { SegmentedControl } from '@foyer/ui/segmented-control'
import { SelectField } from '@foyer/ui/select-field'
import { useLoaderData } from '@remix-run/react'
import CalendarDays from 'lucide-react/icons/calendar-days'
import { customerPage } from '../edge/visit.server'
import { useLocale, useText } from '../messages/text'
import { pageTitle } from '../page-title'
import { paths } from '../paths'
import { useBusiness } from '../use-business'
import { describeBooking } from './describe-booking'
import { readListAddress, writeCursor } from './list-address'
import { OlderBookings } from './older-bookings'

/** The customer's own appointments, or places in events in a tab of their own (PAN-2), narrowed by period, service and provider; pages keep their place (PAN-5). */
export const loader = customerPage(async ({ call, scope, slug, regional, zone, text }, { request }) => {
  const asked = readListAddress(new URL(request.url))
  const [{ bookings, nextCursor }, choices] = await Promise.all([call.bookings.list(asked), call.bookings.filters()])
  return {
    slug,
    asked: { kind: asked.kind, period: asked.period, service: asked.serviceId, provider: asked.providerId },
    continues: asked.cursor !== undefined,
    bookings: bookings.map((card) => describeBooking(card, { slug, regional, zone })),
    nextCursor: nextCursor && writeCursor(nextCursor),
    choices,
    title: text(asked.kind === 'event' ? 'titles.listEvents' : 'titles.list', { business: scope.business.name }),
  }
})

export const meta = pageTitle

export default function ListBookings() {
  const t = useText()
  const { slug, asked, bookings, choices, nextCursor, continues } = useLoaderData<typeof loader>()
  const { kind, period } = asked
  const isEvents = kind === 'event'
  const locale = useLocale()
  const bookingOn = useBusiness()?.bookingOn
  const isNarrowed = Boolean(asked.service || asked.provider)
  const choice = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name })
  const all = { value: '', label: t('list.all') }
  return (
    <>
      <PageHeader
        title={t(isEvents ? 'list.eventsHeading' : 'list.heading')}
        actions={
          <SegmentedControl
            label={t('list.period')}
            items={(['upcoming', 'past'] as const).map((each) => ({
              label: t(`list.${each}`),
              to: paths.bookings(slug, { ...asked, period: each === 'past' ? each : undefined }),
              current: each === period,
            }))}
          />
        }
      />
      {!isEvents && (choices.services.length > 1 || choices.providers.length > 1) && (
        <FilterBar
          key={`filters ${JSON.stringify(asked)}`}
          className="mb-5"
          label={t('list.filters')}
          submitLabel={t('list.show')}
          action={paths.bookings(slug)}
          {...(isNarrowed && { clear: { to: paths.bookings(slug, { kind, period }), label: t('list.clear') } })}
        >
          {period === 'past' && <input type="hidden" name="period" value="past" />}
          <SelectField
            className="grow basis-36 sm:max-w-64"
            label={t('list.service')}
            name="service"
            defaultValue={asked.service ?? ''}
            options={[all, ...choices.services.map(choice)]}
          />
          <SelectField
            className="grow basis-36 sm:max-w-56"
            label={t('list.provider')}
            name="provider"
            defaultValue={asked.provider ?? ''}
            options={[all, ...choices.providers.map(choice)]}
          />
        </FilterBar>
      )}
      {bookings.length === 0 ? (
        <Card padding="none">
          <EmptyState
            icon={<CalendarDays aria-hidden="true" />}
            title={t(isNarrowed ? 'list.noneFit' : period === 'past' ? 'list.noPast' : 'list.noUpcoming')}
            description={isNarrowed ? t('list.noneFitHint') : undefined}
            action={
              isNarrowed ? (
                <ButtonLink to={paths.bookings(slug, { kind, period })} variant="secondary">
                  {t('list.clear')}
                </ButtonLink>
              ) : (
                bookingOn && (
                  <ButtonLink to={isEvents ? paths.events(slug, locale) : paths.book(slug, locale)}>
                    {t(isEvents ? 'list.whatsOn' : 'signIn.book')}
                  </ButtonLink>
                )
              )
            }
          />
        </Card>
      ) : (
        <>
          <OlderBookings
            key={JSON.stringify(asked)}
            slug={slug}
            asked={asked}
            first={{ bookings, nextCursor }}
            continues={continues}
          />
          {isEvents && bookingOn && (
            <div className="mt-4 flex justify-center">
              <ButtonLink to={paths.events(slug, locale)} variant="secondary">
                {t('list.whatsOn')}
              </ButtonLink>
            </div>
          )}
        </>
      )}
    </>
  )
}
