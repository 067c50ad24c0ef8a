const prefix = 'way.'

export const fieldOf = (bookingId: string) => `${prefix}${bookingId}`

interface WayOut {
  providerId: string
  startsAt: string
}

/** A way out as the value of an option. */
export const optionOf = ({ providerId, startsAt }: WayOut) => `moved ${providerId} ${startsAt}`

type Decision = ({ as: 'moved'; bookingId: string } & WayOut) | { as: 'canceled'; bookingId: string }

/** What the form says becomes of which booking; those left as they are are not named. */
export function decisionsOf(fields: Record<string, string>): Decision[] {
  return Object.entries(fields).flatMap(([name, value]): Decision[] => {
    if (!name.startsWith(prefix)) return []
    const bookingId = name.slice(prefix.length)
    const [as, providerId = '', startsAt = ''] = value.split(' ')
    if (as === 'moved') return [{ as: 'moved', bookingId, providerId, startsAt }]
    return as === 'canceled' ? [{ as: 'canceled', bookingId }] : []
  })
}
