/** What the address of the list asks for; anything that cannot be meant counts as not asked. */
export function readListAddress({ pathname, searchParams: search }: URL) {
  const id = (name: string) => {
    const value = search.get(name) ?? ''
    return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value) ? value : undefined
  }
  return {
    kind: /\/events(\.data)?$/.test(pathname) ? ('event' as const) : ('appointment' as const),
    period: search.get('period') === 'past' ? ('past' as const) : ('upcoming' as const),
    serviceId: id('service'),
    providerId: id('provider'),
    cursor: readCursor(search.get('cursor')),
  }
}

type Cursor = { startsAt: string; id: string }

export const writeCursor = ({ startsAt, id }: Cursor): string => `${startsAt}_${id}`

function readCursor(written: string | null): Cursor | undefined {
  const found = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_([0-9a-f-]{36})$/.exec(written ?? '')
  return found?.[1] && found[2] ? { startsAt: found[1], id: found[2] } : undefined
}
