import { describe, expect, it } from 'vitest'
import { readListAddress, writeCursor } from './list-address'

const at = (path: string, search: URLSearchParams) => new URL(`http://portal${path}?${search}`)

describe('PAN-5: the address of the list', () => {
  it('carries filters and the place in the past', () => {
    const id = '0199a0a0-0000-7000-8000-000000000001'
    const cursor = { startsAt: '2026-11-21T09:00:00.000Z', id }
    const search = new URLSearchParams({ period: 'past', service: id, cursor: writeCursor(cursor) })
    expect(readListAddress(at('/a/appointments', search))).toEqual({
      ...{ kind: 'appointment', period: 'past', serviceId: id, providerId: undefined, cursor },
    })
  })
  it('takes nonsense as not asked', () => {
    const search = new URLSearchParams({ period: 'x', service: "' OR 1=1", provider: '\u0000', cursor: '_' })
    expect(readListAddress(at('/a/events.data', search))).toEqual({
      kind: 'event',
      period: 'upcoming',
      serviceId: undefined,
      providerId: undefined,
      cursor: undefined,
    })
  })
})
