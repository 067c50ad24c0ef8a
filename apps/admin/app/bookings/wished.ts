/** What the address of the booking form says was chosen so far. */
export interface Wished {
  customerId?: string
  serviceId?: string
  providerId?: string
  persons: number
  extras: { extraId: string; quantity: number }[]
  from?: string
  /** The hour on that day that was pointed at. */
  at?: string
  /** The code of a coupon, as it was typed. */
  coupon?: string
  /** The accepted quote that is booked. */
  quoteId?: string
}

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const whole = (value: unknown) => (/^\d{1,3}$/.test(String(value ?? '')) ? Number(value) : 0)

/** How many of which extras an address or a form says: `extra.{id}` is a quantity. */
export const readExtras = (given: URLSearchParams | FormData): Wished['extras'] =>
  [...given]
    .filter(([name, value]) => name.startsWith('extra.') && id.test(name.slice(6)) && whole(value) > 0)
    .map(([name, value]) => ({ extraId: name.slice(6), quantity: whole(value) }))

export function readWished(search: URLSearchParams): Wished {
  const fitting = (name: string, pattern: RegExp) => {
    const value = search.get(name) ?? ''
    return pattern.test(value) ? value : undefined
  }
  return {
    customerId: fitting('customer', id),
    serviceId: fitting('service', id),
    providerId: fitting('provider', id),
    persons: Math.max(1, whole(search.get('persons'))),
    extras: readExtras(search),
    from: fitting('from', /^20\d\d-(0[1-9]|1[0-2])-([0-2]\d|3[01])$/),
    at: fitting('at', /^([01]\d|2[0-3]):[0-5]\d$/),
    quoteId: fitting('quote', id),
    coupon: search.get('coupon')?.trim().slice(0, 40) || undefined,
  }
}
