import type { OfferedService } from '@foyer/domain/services/list-offered'
import { formatMinutes } from '@foyer/format/durations'
import { formatMoney } from '@foyer/format/money'
import { paths } from '../paths'
import { describeService, type Writing } from './describe-services'
import type { AskedWish } from './read-wish'

/** A service with everything one may choose about it, and what is chosen. */
export function describeOffers(service: OfferedService, wish: AskedWish, slug: string, writing: Writing) {
  const { words, regional, currency } = writing
  const money = (minor: number) => (minor === 0 ? words('free') : formatMoney(minor, currency, regional))
  const isOfPerson = (pricing: 'PER_BOOKING' | 'PER_PERSON') => pricing === 'PER_PERSON' && service.mostPersons > 1
  return {
    ...describeService(service, writing),
    mostPersons: service.mostPersons,
    needsApproval: service.needsApproval,
    providers: service.providers.map(({ id, name, title, photoVersion }) => ({
      ...{ id, name, title },
      photo: photoVersion && paths.photo(slug, id, photoVersion),
    })),
    extras: service.extras.map(({ id, name, description, priceMinor, pricing, durationMinutes, mostQuantity }) => ({
      ...{ id, name, description, mostQuantity },
      price: isOfPerson(pricing)
        ? words('options.ofPerson', { price: money(priceMinor) })
        : mostQuantity > 1
          ? words('options.each', { price: money(priceMinor) })
          : money(priceMinor),
      longer: durationMinutes ? words('options.minutes', { minutes: formatMinutes(durationMinutes, regional) }) : null,
      quantity: wish.extras.find(({ extraId }) => extraId === id)?.quantity ?? 0,
    })),
  }
}
export type OffersView = ReturnType<typeof describeOffers>
