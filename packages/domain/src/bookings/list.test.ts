import { makeBooking } from '@foyer/db/factories/make-booking'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { beforeAll, describe, expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { inDays, madeBooking, openWorld, type World } from '../testing/world.ts'
import { list, listInput } from './list.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

type Asked = Parameters<typeof list>[1]
const all = async (customer: { id: string }, asked: Asked) => {
  const pages: string[][] = []
  let cursor: Asked['cursor']
  do {
    const page = await list(await world.customer(customer), { ...asked, cursor })
    pages.push(page.bookings.map(({ id }) => id))
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  return pages
}

describe('the customer’s bookings', () => {
  test('PAN-1: upcoming soonest first, past latest first; what runs now is upcoming, what is cancelled stays', async () => {
    const { customer, provider, service, booking } = await madeBooking(world)
    const at = (startsAt: Date, over: object = {}) =>
      makeBooking(world.prisma, world.business, { customer, provider, service, startsAt, ...over })
    const running = await at(inDays(0, 0, -29))
    const ended = await at(inDays(0, -1), { status: 'COMPLETED' })
    const older = await at(inDays(-3), { status: 'NO_SHOW' })
    const justEnded = await at(inDays(0, 0, -30), { provider: (await madeBooking(world)).provider })
    const cancelled = await at(inDays(3), { status: 'CANCELED' })
    expect(await all(customer, {})).toEqual([[running.id, booking.id, cancelled.id]])
    expect(await all(customer, { period: 'past' })).toEqual([[justEnded.id, ended.id, older.id]])
  })

  test('PAN-5: paged without gap or repeat, also where many begin at once, and while newer ones are booked', async () => {
    const { customer, service } = await madeBooking(world, { startsAt: inDays(50) })
    const ids: string[] = []
    for (let i = 0; i < 12; i++) {
      const { provider } = await madeBooking(world, { startsAt: inDays(60) })
      const startsAt = inDays(-2 - Math.floor(i / 5))
      ids.push((await makeBooking(world.prisma, world.business, { customer, provider, service, startsAt })).id)
    }
    const pages = await all(customer, { period: 'past', limit: 5 })
    expect(pages.map(({ length }) => length)).toEqual([5, 5, 2])
    expect([...pages.flat()].sort()).toEqual([...ids].sort())
    const upcoming = await all(customer, { limit: 1 })
    expect(upcoming).toHaveLength(1)
    const first = await list(await world.customer(customer), { period: 'past', limit: 4 })
    const { provider } = await madeBooking(world, { startsAt: inDays(60) })
    await makeBooking(world.prisma, world.business, { customer, provider, service, startsAt: inDays(-1) })
    const second = await list(await world.customer(customer), { period: 'past', limit: 100, cursor: first.nextCursor! })
    expect([...first.bookings, ...second.bookings].map(({ id }) => id).sort()).toEqual([...ids].sort())
  })

  test('PAN-5: upcoming ones are paged, too', async () => {
    const { customer, provider, service } = await madeBooking(world)
    for (let i = 1; i < 7; i++)
      await makeBooking(world.prisma, world.business, { customer, provider, service, startsAt: inDays(i, 3) })
    const pages = await all(customer, { limit: 3 })
    expect(pages.map(({ length }) => length)).toEqual([3, 3, 1])
    expect(new Set(pages.flat()).size).toBe(7)
  })

  test('PAN-5: narrowed by period, service and provider', async () => {
    const [mine, other] = [await madeBooking(world), await madeBooking(world, { startsAt: inDays(9) })]
    const { customer } = mine
    const second = await makeBooking(world.prisma, world.business, { ...other, customer, startsAt: inDays(2) })
    const find = async (asked: Asked) => (await all(customer, asked)).flat()
    expect(await find({ serviceId: other.service.id })).toEqual([second.id])
    expect(await find({ providerId: mine.provider.id })).toEqual([mine.booking.id])
    expect(await find({ serviceId: mine.service.id, providerId: other.provider.id })).toEqual([])
    expect(await find({ from: inDays(2).toISOString() })).toEqual([second.id])
    expect(await find({ until: inDays(2).toISOString() })).toEqual([mine.booking.id])
    expect(await find({ from: inDays(1).toISOString(), until: inDays(3).toISOString() })).toHaveLength(2)
  })

  test('PAN-2: with appointments switched off there are none', async () => {
    const { customer } = await madeBooking(world)
    await world.set('visibility', { appointments: false })
    expect(await list(await world.customer(customer), {})).toEqual({ bookings: [], nextCursor: null })
    await world.set('visibility', {})
    expect((await list(await world.customer(customer), {})).bookings).toHaveLength(1)
  })

  test('C1: nobody else’s: not another customer’s, nor those of the same address at another business', async () => {
    const { customer } = await madeBooking(world, {}, { customer: { email: 'twice@example.com' } })
    const other = await otherBusiness(world)
    const namesake = await world.customer(
      await makeCustomer(world.prisma, other, { email: 'twice@example.com' }),
      other,
    )
    const stranger = await world.customer(await makeCustomer(world.prisma, world.business))
    for (const scope of [namesake, stranger, { ...namesake, customerId: customer.id }])
      expect((await list(scope, {})).bookings).toEqual([])
  })

  test('C15: what is no date, id or number is refused, also a year that no calendar has', () => {
    for (const wrong of [
      { from: 'x' },
      { from: '0000-01-01T00:00:00Z' },
      { cursor: { startsAt: '0000-01-01T00:00:00Z', id: crypto.randomUUID() } },
      { serviceId: "' OR 1=1" },
      { limit: 101 },
      { limit: 0 },
      { order: 'x' },
    ])
      expect(listInput.safeParse(wrong).success).toBe(false)
  })
})
