import { ButtonLink } from '@foyer/ui/button'
import { Card } from '@foyer/ui/card'
import { EmptyState } from '@foyer/ui/empty-state'
import { PageHeader } from '@foyer/ui/page-header'
import { Section } from '@foyer/ui/section'
import CalendarDays from 'lucide-react/icons/calendar-days'
import { BookingRows } from './bookings/booking-rows'
import { NextBooking } from './bookings/next-booking'
import { ContactDetails } from './contact-details'
import type { HomeData } from './home'
import { useLocale, useText } from './messages/text'
import { NeedsYou } from './needs-you'
import { paths } from './paths'
import { useBusiness } from './use-business'

/** The first thing a customer sees: what comes next, what needs them, what is coming and what was. */
export function HomePage(data: HomeData) {
  const t = useText()
  const { slug, next, upcoming, past, due, quotes, prompts } = data
  return (
    <>
      <PageHeader title={t(`home.${data.timeOfDay}`, { name: data.givenName })} />
      {data.showsBookings && (
        <section aria-labelledby="next">
          <h2 id="next" className="sr-only">
            {t('home.next')}
          </h2>
          {next ? <NextBooking slug={slug} {...next} /> : <NothingAhead />}
        </section>
      )}
      <NeedsYou slug={slug} due={due} quotes={quotes} prompts={prompts} />
      {upcoming.length > 0 && (
        <Section title={t('home.upcoming')}>
          <BookingRows slug={slug} label={t('home.upcoming')} bookings={upcoming} />
          {data.hasMoreUpcoming && <More to={paths.bookings(slug)} label={t('home.allUpcoming')} />}
        </Section>
      )}
      {past.length > 0 && (
        <Section title={t('home.past')}>
          <BookingRows slug={slug} label={t('home.past')} bookings={past} />
          {data.hasMorePast && <More to={paths.bookings(slug, { period: 'past' })} label={t('home.allPast')} />}
        </Section>
      )}
    </>
  )
}

function NothingAhead() {
  const t = useText()
  const locale = useLocale()
  const business = useBusiness()
  return (
    <Card padding="none">
      <EmptyState
        icon={<CalendarDays aria-hidden="true" />}
        title={t('home.nothing')}
        description={t('home.nothingHint')}
        action={
          business?.bookingOn ? (
            <ButtonLink to={paths.book(business.slug, locale)}>{t('signIn.book')}</ButtonLink>
          ) : (
            <ContactDetails className="justify-center" />
          )
        }
      />
    </Card>
  )
}

function More({ to, label }: { to: string; label: string }) {
  return (
    <div className="mt-4 flex justify-center">
      <ButtonLink to={to} variant="secondary" prefetch="intent">
        {label}
      </ButtonLink>
    </div>
  )
}
