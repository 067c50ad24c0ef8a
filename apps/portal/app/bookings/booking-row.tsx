import { DateBlock } from '@foyer/ui/date-block'
import { ListRow } from '@foyer/ui/list-row'
import { useText } from '../messages/text'
import { paths } from '../paths'
import { BookingMenu } from './booking-menu'
import type { BookingLine } from './describe-booking'
import { StatusBadge } from './status-badge'

interface Props {
  slug: string
  booking: BookingLine
  /** The row before is of the same day, so the date needs no second showing. */
  isSameDay?: boolean
  /** Other rows have a menu: leave its room free, so that columns stand straight. */
  hasMenus?: boolean
}

/** One booking of a list: when at the left, what and who in the middle, how it stands and what it costs at the right. */
export function BookingRow({ slug, booking, isSameDay, hasMenus }: Props) {
  const t = useText()
  const { date, time, dates, elsewhere, provider, place, status, price, paymentStatus } = booking
  const struck = status === 'CANCELED' || status === 'REJECTED'
  return (
    <ListRow
      to={paths.booking(slug, booking.id)}
      title={booking.service}
      struck={struck}
      leading={
        <DateBlock
          {...date}
          dateTime={booking.startsAt}
          quiet={struck || booking.isPast}
          className={isSameDay ? 'opacity-0' : ''}
        />
      }
      description={
        <>
          {time}
          {dates.length > 0 && <span className="text-muted"> · {t('booking.dates', { count: dates.length })}</span>}
          {elsewhere && <span className="text-muted"> {elsewhereText(t, elsewhere)}</span>}
        </>
      }
      meta={[provider.name, place ?? t('booking.online')].join(' · ')}
      trailing={
        <>
          <StatusBadge status={status} />
          {price && !struck && (
            <span>
              <span className="font-medium">{price}</span>{' '}
              {paymentStatus !== 'UNPAID' && (
                <span className="text-muted text-sm">{t(`payment.${paymentStatus}`)}</span>
              )}
            </span>
          )}
        </>
      }
      menu={booking.actions.length > 0 ? <BookingMenu slug={slug} booking={booking} /> : hasMenus && noMenu}
    />
  )
}

const noMenu = <span aria-hidden="true" className="block size-11 max-sm:hidden" />

/** "Paris time", or the hour on the business's clock beside one's own. */
export function elsewhereText(
  t: ReturnType<typeof useText>,
  { city, time }: NonNullable<BookingLine['elsewhere']>,
): string {
  return time ? t('booking.timeElsewhere', { time, city }) : t('booking.zone', { city })
}
