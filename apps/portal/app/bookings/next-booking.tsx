import { Avatar } from '@foyer/ui/avatar'
import { ButtonLink } from '@foyer/ui/button'
import { Card } from '@foyer/ui/card'
import { DateBlock } from '@foyer/ui/date-block'
import { Link } from '@remix-run/react'
import Clock from 'lucide-react/icons/clock'
import MapPin from 'lucide-react/icons/map-pin'
import Video from 'lucide-react/icons/video'
import { useText } from '../messages/text'
import { paths } from '../paths'
import { BookingMenu } from './booking-menu'
import { elsewhereText } from './booking-row'
import type { BookingDetail } from './describe-booking'
import { StatusBadge } from './status-badge'

const icon = { 'aria-hidden': true, className: 'mt-1 size-4 text-muted' } as const
const quietLink = 'underline decoration-line-strong underline-offset-3 hover:decoration-ink'

/** What comes next, as an object one recognises: when, what, where, with whom, and the two likeliest things to do. */
export function NextBooking({ slug, booking, away }: { slug: string; booking: BookingDetail; away: string }) {
  const t = useText()
  const { elsewhere, provider } = booking
  return (
    <Card padding="lg" as="article">
      <div className="flex items-start gap-4 @md:gap-6">
        <DateBlock {...booking.date} dateTime={booking.startsAt} size="lg" />
        <div className="min-w-0 grow">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-medium text-brand-text ">
            <span className="inline-block first-letter:uppercase">{away}</span>
            {booking.status === 'PENDING' && <StatusBadge status="PENDING" />}
          </p>
          <h3 className="text-xl">
            <Link
              to={paths.booking(slug, booking.id)}
              viewTransition
              className="rounded-sm hover:underline underline-offset-4"
            >
              {booking.service}
            </Link>
          </h3>
          <p className="mt-1 flex items-start gap-2">
            <Clock {...icon} />
            <span className="flex flex-wrap gap-x-3">
              {booking.time}
              <span className="text-muted">{booking.duration}</span>
              {elsewhere && <span className="text-muted">{elsewhereText(t, elsewhere)}</span>}
            </span>
          </p>
          <Where booking={booking} />
        </div>
        <BookingMenu slug={slug} booking={booking} className="-mt-2 -mr-3" />
      </div>
      <div className="mt-5 flex flex-col gap-4 border-line border-t pt-4 @lg:flex-row @lg:items-center @lg:justify-between">
        <p className="flex min-w-0 items-center gap-3">
          <Avatar name={provider.name} src={provider.photo} size="md" />
          <span className="min-w-0">
            <span className="block truncate font-medium">{provider.name}</span>
            {booking.providerTitle && (
              <span className="block truncate text-muted text-sm">{booking.providerTitle}</span>
            )}
          </span>
        </p>
        <Likeliest slug={slug} booking={booking} />
      </div>
    </Card>
  )
}

function Where({ booking }: { booking: BookingDetail }) {
  const t = useText()
  if (booking.online)
    return (
      <p className="flex items-start gap-2">
        <Video {...icon} /> {t('booking.online')}
      </p>
    )
  return (
    <p className="flex items-start gap-2">
      <MapPin {...icon} />
      <span className="min-w-0">
        {booking.mapUrl ? (
          <a href={booking.mapUrl} target="_blank" rel="noreferrer" className={quietLink}>
            {booking.place}
            <span className="sr-only"> ({t('booking.map')})</span>
          </a>
        ) : (
          booking.place
        )}
        {booking.address && booking.address !== booking.place && (
          <span className="block text-muted text-sm">{booking.address}</span>
        )}
      </span>
    </p>
  )
}

function Likeliest({ slug, booking }: { slug: string; booking: BookingDetail }) {
  const t = useText()
  return (
    <div className="flex shrink-0 flex-wrap gap-2 *:grow">
      {booking.meetingUrl ? (
        <ButtonLink href={booking.meetingUrl} target="_blank" rel="noreferrer">
          {t('actions.join')}
        </ButtonLink>
      ) : (
        booking.actions.includes('reschedule') && (
          <ButtonLink to={paths.reschedule(slug, booking.id)} variant="secondary">
            {t('actions.reschedule')}
          </ButtonLink>
        )
      )}
      {booking.actions.includes('addToCalendar') && (
        <ButtonLink href={paths.calendar(slug, booking.id)} download variant="secondary">
          {t('actions.addToCalendar')}
        </ButtonLink>
      )}
    </div>
  )
}
