import { randomUUID } from 'node:crypto'
import { makeBooking } from '@foyer/db/factories/make-booking'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { makeProvider } from '@foyer/db/factories/make-provider'
import { beforeAll, describe, expect, test } from 'vitest'
import { DomainError } from '../errors.ts'
import { inDays, madeBooking, openWorld, type World } from '../testing/world.ts'
import { cancel } from './cancel.ts'
import { move } from './move.ts'
import { reschedule } from './reschedule.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

const to = (bookingId: string, startsAt: Date, over: object = {}) => ({
  bookingId,
  startsAt: startsAt.toISOString(),
  key: randomUUID(),
  ...over,
})
const stored = (id: string) => world.prisma.booking.findUniqueOrThrow({ where: { id }, include: { appointment: true } })
/** Every live booking has exactly the claim of its appointment, and nothing else claims. */
const expectSound = async (providerIds: string[]) => {
  const claims = await world.prisma.claim.findMany({ where: { providerId: { in: providerIds } } })
  const live = await world.prisma.appointment.findMany({ where: { providerId: { in: providerIds }, taken: { gt: 0 } } })
  expect(claims.map(({ ownerId, busyFrom }) => `${ownerId} ${busyFrom.toISOString()}`).sort()).toEqual(
    live.map(({ id, startsAt }) => `${id} ${startsAt.toISOString()}`).sort(),
  )
}
const refusals = (results: PromiseSettledResult<unknown>[]) =>
  results.flatMap((result) =>
    result.status === 'rejected' ? [result.reason instanceof DomainError ? result.reason.reason : result.reason] : [],
  )

describe('changing times at once', () => {
  test('BOK-3: two customers who swap their times at once: each is moved or refused, and no deadlock shows', async () => {
    for (let round = 0; round < 5; round++) {
      const a = await madeBooking(world, { startsAt: inDays(2, 1) })
      const { provider, service } = a
      const customer = await makeCustomer(world.prisma, world.business)
      const b = await makeBooking(world.prisma, world.business, { customer, provider, service, startsAt: inDays(2, 3) })
      const other = await world.customer(customer)
      const swap = await Promise.allSettled([
        reschedule(a.scope, to(a.booking.id, inDays(2, 3))),
        reschedule(other, to(b.id, inDays(2, 1))),
      ])
      for (const reason of refusals(swap)) expect(reason).toBe('bookings.slotTaken')
      await expectSound([provider.id])
    }
  })

  test('BOK-3: two bookings that swap their providers at once, in both orders, twenty at a time', async () => {
    const a = await madeBooking(world)
    const { service } = a
    const other = await makeProvider(world.prisma, world.business, { name: 'Lou' })
    await world.prisma.providerService.create({
      data: { businessId: world.business.id, providerId: other.id, serviceId: service.id },
    })
    const staff = await world.staff()
    const bookings = await Promise.all(
      Array.from({ length: 20 }, async (_, i) => {
        const provider = i % 2 ? a.provider : other
        const booking = await makeBooking(world.prisma, world.business, {
          customer: a.customer,
          provider,
          service,
          startsAt: inDays(3 + Math.floor(i / 4), i % 4),
        })
        return { id: booking.id, startsAt: booking.startsAt, providerId: i % 2 ? other.id : a.provider.id }
      }),
    )
    const results = await Promise.allSettled(
      bookings.map(({ id, startsAt, providerId }) => move(staff, to(id, startsAt, { providerId }))),
    )
    for (const reason of refusals(results)) expect(reason).toBe('bookings.slotTaken')
    expect(refusals(results).length).toBeLessThan(20)
    await expectSound([a.provider.id, other.id])
  })

  test('BOK-3: moved and cancelled at once, ten times over: one wins, and what is claimed is what is booked', async () => {
    for (let round = 0; round < 10; round++) {
      const { scope, booking, provider } = await madeBooking(world)
      const results = await Promise.allSettled([
        reschedule(scope, to(booking.id, inDays(2, 2))),
        cancel(scope, { bookingId: booking.id, key: randomUUID() }),
      ])
      for (const reason of refusals(results)) expect(reason).toBe('bookings.notPossible')
      const { status, revision } = await stored(booking.id)
      expect(revision).toBe(1 + results.filter((result) => result.status === 'fulfilled').length)
      expect(['APPROVED', 'CANCELED']).toContain(status)
      await expectSound([provider.id])
    }
  })

  test('BOK-3: lengths that overlap, and a hold: never two at once', async () => {
    const a = await madeBooking(world, {}, { service: { durationMinutes: 90, bufferAfterMinutes: 15 } })
    const { provider, service } = a
    const racers = await Promise.all(
      Array.from({ length: 20 }, async (_, i) => {
        const customer = await makeCustomer(world.prisma, world.business)
        const booking = await makeBooking(world.prisma, world.business, {
          customer,
          provider,
          service,
          startsAt: inDays(5 + Math.floor(i / 3), 2.5 * (i % 3)),
        })
        return { scope: await world.customer(customer), booking }
      }),
    )
    await world.prisma.claim.create({
      data: {
        businessId: world.business.id,
        providerId: provider.id,
        kind: 'HOLD',
        ownerId: randomUUID(),
        busyFrom: inDays(20, 4),
        busyUntil: inDays(20, 5),
        expiresAt: inDays(1),
      },
    })
    const results = await Promise.allSettled(
      racers.map(({ scope, booking }, i) => reschedule(scope, to(booking.id, inDays(20, 0, 15 * i)))),
    )
    for (const reason of refusals(results)) expect(reason).toBe('bookings.slotTaken')
    const claims = await world.prisma.claim.findMany({
      where: { providerId: provider.id, busyFrom: { gte: inDays(20, -1) } },
      orderBy: { busyFrom: 'asc' },
    })
    expect(claims.length).toBeGreaterThan(1)
    for (const [i, claim] of claims.entries())
      if (i) expect(claim.busyFrom.getTime()).toBeGreaterThanOrEqual(claims[i - 1]!.busyUntil.getTime())
  })

  test('BOK-3: an expired hold is swept away by whoever takes its time', async () => {
    const { scope, booking, provider } = await madeBooking(world)
    const hold = {
      businessId: world.business.id,
      providerId: provider.id,
      kind: 'HOLD' as const,
      ownerId: randomUUID(),
    }
    await world.prisma.claim.create({
      data: { ...hold, busyFrom: inDays(2, 2), busyUntil: inDays(2, 3), expiresAt: world.now },
    })
    await expect(reschedule(scope, to(booking.id, inDays(2, 2)))).resolves.toMatchObject({ revision: 2 })
    await expectSound([provider.id])
  })
})

describe('groups', () => {
  test('BOK-10: a moved booking joins the appointment of its service while the persons fit, races included', async () => {
    const a = await madeBooking(world, { persons: 2 }, { service: { capacity: 5 } })
    const { provider, service } = a
    const racers = await Promise.all(
      Array.from({ length: 8 }, async (_, i) => {
        const customer = await makeCustomer(world.prisma, world.business)
        const booking = await makeBooking(world.prisma, world.business, {
          customer,
          provider,
          service,
          startsAt: inDays(4 + i),
        })
        return { scope: await world.customer(customer), booking }
      }),
    )
    const results = await Promise.allSettled(
      racers.map(({ scope, booking }) => reschedule(scope, to(booking.id, a.booking.startsAt))),
    )
    expect(refusals(results)).toEqual(Array(5).fill('bookings.slotTaken'))
    expect((await stored(a.booking.id)).appointment).toMatchObject({ taken: 5 })
    await expectSound([provider.id])
  })

  test('BOK-10: one who leaves a group leaves the others where they are', async () => {
    const a = await madeBooking(world, {}, { service: { capacity: 5 } })
    const { number: _, id: __, ...row } = a.booking
    const customer = await makeCustomer(world.prisma, world.business)
    const other = await world.prisma.booking.create({ data: { ...row, number: 8301, customerId: customer.id } })
    await reschedule(a.scope, to(a.booking.id, inDays(2, 2)))
    expect(await stored(other.id)).toMatchObject({ startsAt: inDays(1, 1), revision: 1, appointment: { taken: 1 } })
    expect((await stored(a.booking.id)).appointment).toMatchObject({ taken: 1, capacity: 5 })
    await expectSound([a.provider.id])
  })
})
