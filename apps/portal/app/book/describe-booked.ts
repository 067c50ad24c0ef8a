import type { BookingCard } from '@foyer/domain/bookings/card'
import { cardPeriods } from '@foyer/domain/bookings/card-periods'
import { dateBlock, formatDay, formatTime, formatTimeRange, zoneCity } from '@foyer/format/dates'
import { formatMinutes } from '@foyer/format/durations'
import { formatMoney } from '@foyer/format/money'
import { datesOf, mapOf } from '../bookings/describe-booking'
import { paths } from '../paths'

type Shown = Pick<
  BookingCard,
  | ('number' | 'status' | 'service' | 'startsAt' | 'endsAt' | 'zone' | 'online' | 'durationMinutes')
  | ('provider' | 'location' | 'persons' | 'extras' | 'price' | 'event')
> &
  Pick<BookingCard, 'paymentStatus'> & { depositMinor: number; payBy: string | null; pay: BookingCard['pay'] }

interface Viewer {
  slug: string
  regional: string
}

/** A booking as the page shows it that follows booking: told in the zone of the place, for its reader is perhaps unknown. */
export function describeBooked(shown: Shown, { slug, regional: locale }: Viewer) {
  const { startsAt, zone, provider, location, price, online } = shown
  const at = { locale, zone }
  const periods = cardPeriods(shown)
  const [first = shown] = periods
  const money = (minor: number) => formatMoney(minor, price.currency, locale)
  return {
    number: String(shown.number),
    isPending: shown.status === 'PENDING',
    isOpen: shown.status === 'PENDING' || shown.status === 'APPROVED',
    service: shown.service.name,
    startsAt,
    date: dateBlock(startsAt, at),
    day: formatDay(startsAt, at),
    time: formatTimeRange(startsAt, first.endsAt, at),
    dates: datesOf(periods, at),
    length: formatMinutes(shown.durationMinutes, locale),
    zoneCity: zoneCity(zone),
    provider: {
      name: provider.name,
      title: provider.title,
      photo: provider.photoVersion && paths.photo(slug, provider.id, provider.photoVersion),
    },
    online,
    place: location?.name ?? null,
    address: location?.address ?? null,
    mapUrl: location?.address ? mapOf(location.address) : null,
    persons: shown.persons,
    extras: shown.extras.map(({ name, quantity }) => (quantity > 1 ? `${quantity} × ${name}` : name)),
    total: price.minor > 0 ? money(price.minor) : null,
    pay: shown.pay && {
      all: money(shown.pay.dueMinor),
      deposit: shown.pay.depositMinor === null ? null : money(shown.pay.depositMinor),
    },
    paid: shown.paymentStatus === 'PAID' || shown.paymentStatus === 'PARTLY_PAID' ? shown.paymentStatus : null,
    payBy: shown.payBy && shown.pay ? formatTime(shown.payBy, at) : null,
    deposit: shown.depositMinor > 0 ? money(shown.depositMinor) : null,
  }
}
export type BookedView = ReturnType<typeof describeBooked>
