import type { Offered, OfferedService } from '@foyer/domain/services/list-offered'
import { dateBlock, formatDay, formatShortDay, formatTime, formatTimeRange, zoneCity } from '@foyer/format/dates'
import { mapOf } from '../bookings/describe-booking'
import { paths } from '../paths'
import type { AskedWish } from './read-wish'

interface About {
  wish: AskedWish & { at: string }
  priced: { durationMinutes: number }
  place?: Offered['locations'][number]
  zone: string
  regional: string
  slug: string
}

/** The appointment as it is about to be agreed: what, when, where, with whom. */
export function describeWish(service: OfferedService, { wish, priced, place, zone, regional, slug }: About) {
  const at = { locale: regional, zone }
  const endsAt = new Date(Date.parse(wish.at) + priced.durationMinutes * 60_000).toISOString()
  const provider = service.providers.find(({ id }) => id === wish.provider) ?? service.providers[0]
  return {
    service: service.name,
    startsAt: wish.at,
    date: dateBlock(wish.at, at),
    day: formatDay(wish.at, at),
    shortWhen: `${formatShortDay(wish.at, at)}, ${formatTime(wish.at, at)}`,
    startTime: formatTime(wish.at, at),
    time: formatTimeRange(wish.at, endsAt, at),
    zoneCity: zoneCity(zone),
    online: service.online,
    place: service.online ? null : (place?.name ?? null),
    address: service.online ? null : (place?.address ?? null),
    mapUrl: !service.online && place?.address ? mapOf(place.address) : null,
    provider: {
      name: provider?.name ?? '',
      photo: provider?.photoVersion ? paths.photo(slug, provider.id, provider.photoVersion) : null,
    },
    isAnybody: wish.any === true && service.providers.length > 1,
    persons: wish.persons,
  }
}
export type AppointmentView = ReturnType<typeof describeWish>
