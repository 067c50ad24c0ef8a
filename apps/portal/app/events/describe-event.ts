import type { EventCard } from '@foyer/domain/events/describe'
import { dateBlock, formatShortDay, formatTime, formatTimeRange, zoneCity } from '@foyer/format/dates'
import { formatMoney } from '@foyer/format/money'
import type { BookVisit } from '../book/book-page.server'
import { describePeriod, mapOf } from '../bookings/describe-booking'
import { paths } from '../paths'

/** An event as its line in the list and its page show it, told in the zone of its place. */
export function describeEvent(event: EventCard, { slug, regional, words }: BookVisit) {
  const { startsAt, periods, zone, provider, location, price, booking } = event
  const place = { locale: regional, zone }
  const moment = (instant: string) => `${formatShortDay(instant, place)}, ${formatTime(instant, place)}`
  const amount = price.minor ? formatMoney(price.minor, price.currency, regional) : null
  return {
    id: event.id,
    name: event.name,
    description: event.description,
    startsAt,
    date: dateBlock(startsAt, place),
    firstDay: formatShortDay(startsAt, place),
    time: formatTimeRange(startsAt, periods[0]?.endsAt ?? event.endsAt, place),
    dates: periods.map((period) => describePeriod(period, place)),
    zoneCity: zoneCity(zone),
    picture: event.pictureVersion && paths.eventPicture(slug, event.id, event.pictureVersion),
    provider: {
      name: provider.name,
      title: provider.title,
      photo: provider.photoVersion && paths.photo(slug, provider.id, provider.photoVersion),
    },
    place: location.name,
    address: location.address,
    mapUrl: location.address ? mapOf(location.address) : null,
    price:
      amount && event.pricing === 'PER_PERSON'
        ? words('events.perPerson', { price: amount })
        : (amount ?? words('free')),
    left: event.left,
    booking,
    /** Few enough to be worth saying, or why it cannot be booked. */
    note: {
      open: words('events.left', { count: event.left }),
      full: words('events.full'),
      soon: event.opensAt && words('events.soon', { when: moment(event.opensAt) }),
      over: words('events.over'),
      canceled: words('events.over'),
    }[booking],
    closes: booking === 'open' ? words('events.until', { when: moment(event.closesAt) }) : null,
  }
}
export type EventView = ReturnType<typeof describeEvent>
