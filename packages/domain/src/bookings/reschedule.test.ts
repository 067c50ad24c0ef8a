import { randomUUID } from 'node:crypto'
import { makeBooking } from '@foyer/db/factories/make-booking'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { makeProvider } from '@foyer/db/factories/make-provider'
import { beforeAll, describe, expect, test } from 'vitest'
import { inDays, madeBooking, openWorld, startOfTest, type World } from '../testing/world.ts'
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

describe('rescheduling', () => {
  test('BOK-5: moves the booking, frees the old time, replans the reminder and tells both parties', async () => {
    const { scope, booking, provider } = await madeBooking(world, { reminderOffsets: [1440] })
    const result = await reschedule(scope, to(booking.id, inDays(2, 2)))
    expect(result).toMatchObject({ bookingId: booking.id, revision: 2, startsAt: inDays(2, 2).toISOString() })
    const claims = await world.prisma.claim.findMany({ where: { providerId: provider.id } })
    expect(claims.map(({ busyFrom }) => busyFrom)).toEqual([inDays(2, 2)])
    const planned = await world.prisma.plannedMessage.findMany({ where: { bookingId: booking.id } })
    expect(planned).toMatchObject([{ dueAt: inDays(1, 2), revision: 2 }])
    const jobs = (await world.jobs()).filter(({ data }) => data.bookingId === booking.id)
    expect(jobs).toMatchObject([{ name: 'bookings.rescheduled', data: { revision: 2 } }])
  })

  test('BOK-14: history says who, when, from where, what before and after; the audit has the same', async () => {
    const { scope, booking, customer } = await madeBooking(world)
    await reschedule(scope, to(booking.id, inDays(2, 2)))
    const [change] = await world.prisma.bookingChange.findMany({
      where: { bookingId: booking.id, kind: 'rescheduled' },
    })
    expect(change).toMatchObject({
      actorKind: 'CUSTOMER',
      actorId: customer.id,
      origin: 'portal',
      createdAt: startOfTest,
      before: { startsAt: inDays(1, 1).toISOString() },
      after: { startsAt: inDays(2, 2).toISOString() },
    })
    expect(await world.prisma.auditRecord.findFirst({ where: { subjectId: booking.id } })).toMatchObject({
      action: 'bookings.rescheduled',
    })
  })

  test('BOK-3: a taken time is refused with the next free ones, nothing changes and nobody is told', async () => {
    const { scope, booking, provider, service } = await madeBooking(world)
    await makeBooking(world.prisma, world.business, {
      customer: await makeCustomer(world.prisma, world.business),
      provider,
      service,
      startsAt: inDays(2, 2),
    })
    await expect(reschedule(scope, to(booking.id, inDays(2, 2)))).rejects.toMatchObject({
      reason: 'bookings.slotTaken',
      details: { alternatives: [{ startsAt: inDays(2, 2, 30).toISOString() }, {}, {}, {}, {}, {}] },
    })
    expect(await world.prisma.booking.findUniqueOrThrow({ where: { id: booking.id } })).toMatchObject({
      revision: 1,
      startsAt: inDays(1, 1),
    })
    expect((await world.jobs()).filter(({ data }) => data.bookingId === booking.id)).toEqual([])
  })

  test('BOK-5: a time that is not offered (outside hours, off the grid) is refused, never rounded', async () => {
    const { scope, booking } = await madeBooking(world)
    for (const wished of [inDays(2, -2), inDays(2, 2, 7), inDays(2, 8)])
      await expect(reschedule(scope, to(booking.id, wished))).rejects.toMatchObject({ reason: 'bookings.slotTaken' })
  })

  test('BOK-5: may overlap the time it leaves', async () => {
    const { scope, booking } = await madeBooking(world, {}, { service: { durationMinutes: 60 } })
    await expect(reschedule(scope, to(booking.id, inDays(1, 1, 30)))).resolves.toMatchObject({ revision: 2 })
  })

  test('BOK-5: another provider only where the service allows it', async () => {
    const strict = await madeBooking(world)
    const other = await makeProvider(world.prisma, world.business, { name: 'Lou' })
    await world.prisma.providerService.create({
      data: { businessId: world.business.id, providerId: other.id, serviceId: strict.service.id },
    })
    const move = to(strict.booking.id, inDays(2, 2), { providerId: other.id })
    await expect(reschedule(strict.scope, move)).rejects.toMatchObject({ reason: 'bookings.notPossible' })
    await world.prisma.service.update({ where: { id: strict.service.id }, data: { mayChangeProvider: true } })
    await expect(reschedule(strict.scope, move)).resolves.toMatchObject({ providerId: other.id })
  })

  test('BOK-7: moving first dodges no fee: what cancelling would have cost stays the least; a move in time or by staff keeps none', async () => {
    const cancelFees = [{ withinHours: 48, fee: { kind: 'PERCENT', value: 50 } }]
    const kept = async (bookingId: string) =>
      (await world.prisma.booking.findUniqueOrThrow({ where: { id: bookingId } })).leastFeeMinor
    const late = await madeBooking(world, { cancelFees })
    await reschedule(late.scope, to(late.booking.id, inDays(20, 1)))
    expect(await kept(late.booking.id)).toBe(2500)
    await reschedule(late.scope, to(late.booking.id, inDays(21, 1)))
    expect(await kept(late.booking.id)).toBe(2500)
    await cancel(late.scope, { bookingId: late.booking.id, key: randomUUID() })
    expect(
      await world.prisma.ledgerLine.findMany({ where: { bookingId: late.booking.id, kind: 'FEE' } }),
    ).toMatchObject([{ amountMinor: 2500, label: 'leastFee' }])
    const early = await madeBooking(world, { cancelFees, startsAt: inDays(5, 1) })
    await reschedule(early.scope, to(early.booking.id, inDays(6, 1)))
    const ours = await madeBooking(world, { cancelFees })
    await move(await world.staff(), to(ours.booking.id, inDays(20, 3)))
    expect([await kept(early.booking.id), await kept(ours.booking.id)]).toEqual([0, 0])
  })

  test('BOK-4: not onto another booking of one’s own', async () => {
    const { scope, booking, service, customer } = await madeBooking(world)
    const other = await makeProvider(world.prisma, world.business, { name: 'Lou' })
    await makeBooking(world.prisma, world.business, { customer, provider: other, service, startsAt: inDays(2, 2) })
    await expect(reschedule(scope, to(booking.id, inDays(2, 2)))).rejects.toMatchObject({
      reason: 'bookings.overlapsOwn',
    })
  })

  test('BOK-6: refused one second after the cut-off, allowed at it', async () => {
    const { scope, booking } = await madeBooking(world, {}, { service: { rescheduleCutoffMinutes: 60 } })
    const at = (seconds: number) => ({ ...scope, now: new Date(inDays(1).getTime() + seconds * 1000) })
    await expect(reschedule(at(1), to(booking.id, inDays(2, 2)))).rejects.toMatchObject({ reason: 'bookings.tooLate' })
    await expect(reschedule(at(0), to(booking.id, inDays(2, 2)))).resolves.toBeDefined()
  })

  test('BOK-15: the same key answers the same and moves once; other content under it is refused', async () => {
    const { scope, booking } = await madeBooking(world)
    const input = to(booking.id, inDays(2, 2))
    const [first, second] = await Promise.all([reschedule(scope, input), reschedule(scope, input)])
    expect(second).toEqual(first)
    expect(await world.prisma.bookingChange.count({ where: { bookingId: booking.id, kind: 'rescheduled' } })).toBe(1)
    await expect(reschedule(scope, { ...input, startsAt: inDays(2, 3).toISOString() })).rejects.toMatchObject({
      reason: 'idempotency.contentDiffers',
    })
  })

  test('another customer’s booking looks as if it did not exist', async () => {
    const { booking } = await madeBooking(world)
    const stranger = await world.customer(await makeCustomer(world.prisma, world.business))
    await expect(reschedule(stranger, to(booking.id, inDays(2, 2)))).rejects.toMatchObject({
      reason: 'bookings.notFound',
    })
  })

  test('BOK-3: of 50 who move to one time at once exactly one gets it, all others get alternatives', async () => {
    const { provider, service } = await madeBooking(world)
    const racers = await Promise.all(
      Array.from({ length: 50 }, async (_, i) => {
        const customer = await makeCustomer(world.prisma, world.business)
        const startsAt = inDays(10 + Math.floor(i / 10), (i % 10) / 2)
        return { scope: await world.customer(customer), startsAt, customer }
      }),
    )
    const bookings: { id: string }[] = []
    for (const { customer, startsAt } of racers)
      bookings.push(await makeBooking(world.prisma, world.business, { customer, provider, service, startsAt }))
    const results = await Promise.allSettled(
      racers.map(({ scope }, i) => reschedule(scope, to(bookings[i]!.id, inDays(20, 2)))),
    )
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const result of results)
      if (result.status === 'rejected')
        expect(result.reason).toMatchObject({
          reason: 'bookings.slotTaken',
          details: { alternatives: expect.arrayContaining([expect.anything()]) },
        })
  })
})
