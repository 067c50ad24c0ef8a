import { makeBooking } from '@foyer/db/factories/make-booking'
import { beforeAll, describe, expect, test } from 'vitest'
import type { StaffScope } from '../scope.ts'
import { otherBusiness } from '../testing/mailed-link.ts'
import { inDays, madeBooking, openWorld, type World } from '../testing/world.ts'
import { search, searchInput } from './search.ts'

let world: World
let owner: StaffScope
beforeAll(async () => {
  world = await openWorld()
  owner = await world.staff()
})

type Asked = Parameters<typeof search>[1]
const find = async (asked: Asked, scope = owner) => (await search(scope, asked)).bookings.map(({ id }) => id)

describe('searching the business’s bookings', () => {
  test('ADM-1: by period, status, provider, service and customer', async () => {
    const made = await madeBooking(world, { startsAt: inDays(40), status: 'PENDING' })
    const { id } = made.booking
    await madeBooking(world, { startsAt: inDays(41) })
    const near = { from: inDays(40).toISOString(), until: inDays(40, 0, 1).toISOString() }
    expect(await find(near)).toEqual([id])
    expect(await find({ from: inDays(39).toISOString(), until: inDays(40).toISOString() })).toEqual([])
    expect(await find({ status: 'PENDING' })).toEqual([id])
    for (const asked of [
      { providerId: made.provider.id },
      { serviceId: made.service.id },
      { customerId: made.customer.id },
    ])
      expect(await find(asked)).toEqual([id])
    expect(await find({ providerId: made.provider.id, status: 'CANCELED' })).toEqual([])
  })

  test('ADM-1: by name, address, telephone or number; what stands for anything in a pattern is taken literally', async () => {
    const who = { givenName: 'Zoë', familyName: "O'Hara_100%", email: 'zoe.ohara@example.com', phone: '+33611223344' }
    const { booking } = await madeBooking(world, {}, { customer: who })
    for (const text of ['zoë o', "o'hara_100%", 'ZOE.OHARA@', '3361122', String(booking.number)])
      expect(await find({ text })).toEqual([booking.id])
    for (const text of ['%', '_', '\\', 'hara%100', "x' OR '1'='1", '%%%']) {
      const found = await find({ text, limit: 200 })
      expect([text, found]).toEqual([text, text === '%' || text === '_' ? [booking.id] : []])
    }
    expect((await find({ text: '   ', limit: 200 })).length).toBeGreaterThan(1)
  })

  test('ADM-1: pages in both directions without gap or repeat', async () => {
    const { customer, service } = await madeBooking(world, { startsAt: inDays(70) })
    for (let i = 0; i < 6; i++) {
      const { provider } = await madeBooking(world, { startsAt: inDays(80) })
      await makeBooking(world.prisma, world.business, { customer, service, provider, startsAt: inDays(71 + (i % 2)) })
    }
    for (const newestFirst of [false, true]) {
      const seen: string[] = []
      let cursor: Asked['cursor']
      do {
        const page = await search(owner, { customerId: customer.id, newestFirst, limit: 2, cursor })
        seen.push(...page.bookings.map(({ startsAt, id }) => `${startsAt} ${id}`))
        cursor = page.nextCursor ?? undefined
      } while (cursor)
      expect(seen).toHaveLength(7)
      expect(new Set(seen).size).toBe(7)
      expect([...seen].sort()).toEqual(newestFirst ? [...seen].reverse() : seen)
    }
  })

  test('ADM-1: says what staff may do with each', async () => {
    const { customer } = await madeBooking(world)
    const at = async (now: Date) => (await search({ ...owner, now }, { customerId: customer.id })).bookings[0]!
    expect(await at(inDays(0))).toMatchObject({
      may: { move: true, cancel: true, markNoShow: false },
      customer: { id: customer.id, givenName: 'Nadia' },
    })
    expect((await at(inDays(1, 1))).may.markNoShow).toBe(true)
  })

  test('ADM-3: a provider finds the own ones only, whomever they ask for; one who is nobody’s provider finds none', async () => {
    const [own, other] = [await madeBooking(world), await madeBooking(world)]
    const provider = await world.staff('PROVIDER', { providerId: own.provider.id })
    expect(await find({}, provider)).toEqual([own.booking.id])
    expect(await find({ providerId: other.provider.id }, provider)).toEqual([own.booking.id])
    expect(await find({ customerId: other.customer.id }, provider)).toEqual([])
    expect(await find({}, await world.staff('PROVIDER'))).toEqual([])
  })

  test('C13: another business’s staff find nothing of this one', async () => {
    const { customer } = await madeBooking(world)
    const elsewhere = await world.staff('OWNER', { of: await otherBusiness(world) })
    expect(await find({}, elsewhere)).toEqual([])
    expect(await find({ customerId: customer.id }, elsewhere)).toEqual([])
  })

  test('C15: an unknown status, order or field, a NUL, and a year that no calendar has are no input', () => {
    for (const wrong of [
      { status: 'X' },
      { newestFirst: 'ASC' },
      { order: 'x' },
      { text: 'a\0b' },
      { from: '0000-01-01T00:00:00Z' },
      { limit: 201 },
    ])
      expect(searchInput.safeParse(wrong).success).toBe(false)
  })
})
