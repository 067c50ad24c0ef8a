import type { OfferedService } from '@foyer/domain/services/list-offered'
import type { BookingWish } from '../paths'

/** A choice as the address holds it, with how many persons and which extras told for sure. */
export type AskedWish = BookingWish & Required<Pick<BookingWish, 'persons' | 'extras'>>

const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)

/** What the address of the booking page asks for; anything that cannot be meant counts as not asked. */
export function readWish(search: URLSearchParams): AskedWish {
  const fitting = (name: string, fits: (text: string) => boolean) => {
    const value = search.get(name) ?? ''
    return fits(value) ? value : undefined
  }
  return {
    service: fitting('service', isId),
    provider: fitting('provider', isId),
    persons: Number(fitting('persons', (text) => /^[1-9]\d{0,2}$/.test(text)) ?? 1),
    extras: readExtras(search.getAll('extra')),
    location: fitting('location', isId),
    zone: readZone(search.get('zone')),
    month: fitting('month', (text) => /^20\d\d-(0[1-9]|1[0-2])$/.test(text)),
    day: fitting('day', (text) => /^20\d\d-(0[1-9]|1[0-2])-([0-2]\d|3[01])$/.test(text)),
    at: fitting('at', isInstant),
    any: search.get('any') === '1',
    coupon: readCoupon(search),
  }
}

const isInstant = (text: string) => {
  const at = Date.parse(text)
  return /^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) && !Number.isNaN(at)
}

/** The code of a coupon, as it was typed. */
export const readCoupon = (search: URLSearchParams) => search.get('coupon')?.trim().slice(0, 40) || undefined

function readExtras(written: string[]): AskedWish['extras'] {
  const extras = new Map<string, number>()
  for (const each of written.slice(0, 30)) {
    const [extraId = '', quantity = '1'] = each.split('.')
    if (isId(extraId) && /^[1-9]\d?$/.test(quantity)) extras.set(extraId, Number(quantity))
  }
  return [...extras].map(([extraId, quantity]) => ({ extraId, quantity }))
}

/** The zone by its one proper name, so that nobody fills memory with ways to write it. */
function readZone(written: string | null): string | undefined {
  if (!written || !/^[a-z][\w+\-/]{1,40}$/i.test(written)) return undefined
  try {
    return new Intl.DateTimeFormat('en', { timeZone: written }).resolvedOptions().timeZone
  } catch {
    return undefined
  }
}

/** The choice as far as the service has it on offer: somebody who left, an extra that is gone and too many persons are dropped. */
export function fitWish<Wish extends AskedWish>(wish: Wish, service: OfferedService): Wish & { service: string } {
  return {
    ...wish,
    service: service.id,
    provider: service.providers.some(({ id }) => id === wish.provider) ? wish.provider : undefined,
    persons: Math.min(wish.persons, service.mostPersons),
    extras: wish.extras.flatMap(({ extraId, quantity }) => {
      const extra = service.extras.find(({ id }) => id === extraId)
      return extra ? [{ extraId, quantity: Math.min(quantity, extra.mostQuantity) }] : []
    }),
  }
}

/** The same as the procedures take it. */
export const choiceOf = ({ service, provider, persons, extras }: AskedWish & { service: string }) => ({
  ...{ serviceId: service, persons, extras: [...extras] },
  ...(provider && { providerId: provider }),
})
