import { randomUUID } from 'node:crypto'
import { makeBooking } from '@foyer/db/factories/make-booking'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { inDays, madeBooking, openWorld, type World } from '../testing/world.ts'
import { edit } from './edit.ts'
import { previewEdit } from './preview-edit.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
const all = { reschedule: true, editNote: true, editPersons: true, editExtras: true }
beforeEach(() => world.set('manageBookings', all))

const wish = (bookingId: string, over: object = {}) => ({
  bookingId,
  expectedTotalMinor: 5000,
  key: randomUUID(),
  ...over,
})
const stored = (id: string) => world.prisma.booking.findUniqueOrThrow({ where: { id } })
const balance = async (bookingId: string) =>
  (await world.prisma.ledgerLine.aggregate({ where: { bookingId }, _sum: { amountMinor: true } }))._sum.amountMinor
const group = { service: { capacity: 4 } }
const oil = { name: { en: 'Oil', fr: 'Huile' }, priceMinor: 700, durationMinutes: 15, mostQuantity: 2 }
const withOil = async (over: object = {}) => {
  const made = await madeBooking(world, over, { service: { extras: [oil] } })
  const extra = await world.prisma.extra.findFirstOrThrow({ where: { serviceId: made.service.id } })
  return { ...made, extraId: extra.id }
}

describe('editing a booking', () => {
  test('BOK-13: another note costs nothing, tells both parties and keeps the reminders', async () => {
    const { scope, booking } = await madeBooking(world, { reminderOffsets: [1440] })
    const result = await edit(scope, wish(booking.id, { note: 'Bring shoes' }))
    expect(result).toEqual({ bookingId: booking.id, revision: 2, totalMinor: 5000 })
    expect(await stored(booking.id)).toMatchObject({ note: 'Bring shoes', revision: 2, moves: 0 })
    const [change] = await world.prisma.bookingChange.findMany({ where: { bookingId: booking.id, kind: 'edited' } })
    expect(change).toMatchObject({ before: { note: true }, after: { note: true }, actorKind: 'CUSTOMER' })
    const data = { businessId: world.business.id, bookingId: booking.id, revision: 2, changeId: change!.id }
    expect(await world.jobs()).toContainEqual({ name: 'bookings.edited', data })
    expect(await world.prisma.plannedMessage.findMany({ where: { bookingId: booking.id } })).toMatchObject([
      { kind: 'reminder', revision: 2 },
    ])
  })

  test('PRI-2: more persons at the agreed price, whatever it is today; the ledger gains the difference', async () => {
    const { scope, booking, service } = await madeBooking(world, {}, group)
    await world.prisma.service.update({ where: { id: service.id }, data: { priceMinor: 9900 } })
    expect(await previewEdit(scope, { bookingId: booking.id, persons: 3 })).toMatchObject({
      ...{ beforeMinor: 5000, totalMinor: 15_000, differenceMinor: 10_000, balanceMinor: 15_000 },
      lines: [{ name: 'Massage', quantity: 3, amountMinor: 15_000 }],
    })
    await edit(scope, wish(booking.id, { persons: 3, expectedTotalMinor: 15_000 }))
    expect(await stored(booking.id)).toMatchObject({
      persons: 3,
      snapshot: { totalMinor: 15_000, unitPriceMinor: 5000 },
    })
    expect(await balance(booking.id)).toBe(15_000)
    expect(await world.prisma.appointment.findUniqueOrThrow({ where: { id: booking.appointmentId } })).toMatchObject({
      taken: 3,
    })
    await edit(scope, wish(booking.id, { persons: 2, expectedTotalMinor: 10_000 }))
    expect(await balance(booking.id)).toBe(10_000)
    expect(
      await world.prisma.bookingChange.findMany({
        where: { bookingId: booking.id, kind: 'edited' },
        orderBy: { id: 'asc' },
      }),
    ).toMatchObject([
      { before: { persons: 1, totalMinor: 5000 }, after: { persons: 3, totalMinor: 15_000 } },
      { before: { persons: 3 }, after: { persons: 2 } },
    ])
  })

  test('BOK-13: another total than the one that was shown is refused with the right one, and changes nothing', async () => {
    const { scope, booking } = await madeBooking(world, {}, group)
    await expect(edit(scope, wish(booking.id, { persons: 2 }))).rejects.toMatchObject({
      reason: 'bookings.priceChanged',
      details: { totalMinor: 10_000 },
    })
    expect(await stored(booking.id)).toMatchObject({ persons: 1, revision: 1 })
  })

  test('BOK-13: an extra has today’s price, keeps it, lengthens the appointment and frees the time again', async () => {
    const { scope, booking, extraId } = await withOil()
    const { id: ownerId } = { id: booking.appointmentId }
    const until = async () => (await world.prisma.claim.findFirstOrThrow({ where: { ownerId } })).busyUntil
    const one = { extras: [{ extraId, quantity: 1 }] }
    await edit(scope, wish(booking.id, { ...one, expectedTotalMinor: 5700 }))
    expect(await stored(booking.id)).toMatchObject({ endsAt: inDays(1, 1, 45), snapshot: { durationMinutes: 45 } })
    expect(await until()).toEqual(inDays(1, 1, 45))
    await world.prisma.extra.update({ where: { id: extraId }, data: { priceMinor: 9900 } })
    await edit(scope, wish(booking.id, { extras: [{ extraId, quantity: 2 }], expectedTotalMinor: 6400 }))
    expect(await until()).toEqual(inDays(1, 1, 60))
    await edit(scope, wish(booking.id, { extras: [] }))
    expect([await until(), await balance(booking.id)]).toEqual([inDays(1, 1, 30), 5000])
    await expect(edit(scope, wish(booking.id, { ...one, expectedTotalMinor: 5700 }))).rejects.toMatchObject({
      details: { totalMinor: 14_900 },
    })
    for (const extras of [[{ extraId, quantity: 3 }], [{ extraId: randomUUID(), quantity: 1 }]])
      await expect(edit(scope, wish(booking.id, { extras }))).rejects.toMatchObject({ reason: 'services.notFound' })
  })

  test('BOK-3: an extra finds no time where the next appointment begins, nor after closing; a shared one keeps its length', async () => {
    const { scope, booking, extraId, provider, service } = await withOil()
    const customer = await makeCustomer(world.prisma, world.business)
    await makeBooking(world.prisma, world.business, { customer, provider, service, startsAt: inDays(1, 1, 40) })
    const taken = { reason: 'bookings.slotTaken', field: 'extras' }
    const one = { extras: [{ extraId, quantity: 1 }], expectedTotalMinor: 5700 }
    await expect(edit(scope, wish(booking.id, one))).rejects.toMatchObject(taken)
    await expect(edit(await world.staff(), wish(booking.id, one))).rejects.toMatchObject(taken)
    const late = await withOil({ startsAt: inDays(1, 6, 30) })
    const lateOne = { extras: [{ extraId: late.extraId, quantity: 1 }], expectedTotalMinor: 5700 }
    await expect(edit(late.scope, wish(late.booking.id, lateOne))).rejects.toMatchObject(taken)
    await expect(edit(await world.staff(), wish(late.booking.id, lateOne))).resolves.toMatchObject({ revision: 2 })
    expect((await stored(booking.id)).revision).toBe(1)
  })

  test('BOK-10: places of a group are re-checked by the database: of many who want the last ones exactly as many get them', async () => {
    const { booking, scope } = await madeBooking(world, {}, { service: { capacity: 6 } })
    const { number: _, id: __, ...row } = booking
    const others = await Promise.all(
      [9101, 9102, 9103].map(async (number) => {
        const customer = await makeCustomer(world.prisma, world.business)
        const made = await world.prisma.booking.create({ data: { ...row, number, customerId: customer.id } })
        return { id: made.id, scope: await world.customer(customer) }
      }),
    )
    const everybody = [{ id: booking.id, scope }, ...others]
    const more = { persons: 2, expectedTotalMinor: 10_000 }
    const tries = await Promise.allSettled(everybody.map((each) => edit(each.scope, wish(each.id, more))))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(2)
    for (const each of tries)
      if (each.status === 'rejected')
        expect(each.reason).toMatchObject({ reason: 'bookings.tooManyPersons', field: 'persons' })
    expect(await world.prisma.appointment.findUniqueOrThrow({ where: { id: booking.appointmentId } })).toMatchObject({
      taken: 6,
    })
  })

  test('BOK-7: fewer persons dodge no fee: what cancelling would have cost stays the least', async () => {
    const cancelFees = [{ withinHours: 48, fee: { kind: 'PERCENT', value: 50 } }]
    const { scope, booking } = await madeBooking(world, { persons: 2, cancelFees }, group)
    await edit(scope, wish(booking.id, { persons: 1 }))
    expect((await stored(booking.id)).leastFeeMinor).toBe(5000)
  })
})

describe('who may edit what', () => {
  test('BOK-13: only what the business lets customers change, until the reschedule cut-off; staff all of it', async () => {
    const made = await madeBooking(world, {}, group)
    const { customer, booking } = made
    await world.set('manageBookings', { editPersons: true, rescheduleCutoffMinutes: 60 })
    const mine = await world.customer(customer)
    await expect(edit(mine, wish(booking.id, { note: 'x' }))).rejects.toMatchObject({ field: 'note' })
    await expect(
      edit(mine, wish(booking.id, { extras: [{ extraId: randomUUID(), quantity: 1 }] })),
    ).rejects.toMatchObject({
      reason: 'services.notFound',
    })
    const two = { persons: 2, expectedTotalMinor: 10_000 }
    await expect(
      edit({ ...mine, now: new Date(inDays(1).getTime() + 1) }, wish(booking.id, two)),
    ).rejects.toMatchObject({
      reason: 'bookings.tooLate',
    })
    await expect(edit({ ...mine, now: inDays(1) }, wish(booking.id, two))).resolves.toMatchObject({ revision: 2 })
    await world.set('manageBookings', {})
    await expect(previewEdit(await world.customer(customer), { bookingId: booking.id })).rejects.toMatchObject({
      reason: 'bookings.notPossible',
    })
    const staff = { ...(await world.staff('FRONT_DESK')), now: inDays(1, 2) }
    await expect(edit(staff, wish(booking.id, { note: 'Called', ...two }))).resolves.toMatchObject({ revision: 3 })
  })

  test('ADM-3: others’ bookings look as if they did not exist, and what has ended stays as it was', async () => {
    const { booking, scope } = await madeBooking(world)
    const strangers = [
      await world.customer(await makeCustomer(world.prisma, world.business)),
      await world.staff('OWNER', { of: await otherBusiness(world) }),
      await world.staff('PROVIDER'),
    ]
    for (const stranger of strangers)
      for (const id of [booking.id, randomUUID()]) {
        await expect(edit(stranger, wish(id, { note: 'x' }))).rejects.toMatchObject({ reason: 'bookings.notFound' })
        await expect(previewEdit(stranger, { bookingId: id })).rejects.toMatchObject({ reason: 'bookings.notFound' })
      }
    for (const status of ['CANCELED', 'REJECTED', 'NO_SHOW', 'COMPLETED'] as const) {
      const ended = await madeBooking(world, { status })
      for (const who of [ended.scope, await world.staff()])
        await edit(who, wish(ended.booking.id, { note: 'x' })).then(
          () => expect.unreachable(),
          (error) => expect(error).toMatchObject({ reason: 'bookings.notPossible' }),
        )
    }
    expect(scope.customerId).toBe(booking.customerId)
  })

  test('BOK-15: a double click changes once', async () => {
    const { scope, booking } = await madeBooking(world, {}, group)
    const form = wish(booking.id, { persons: 2, expectedTotalMinor: 10_000 })
    const results = await Promise.all(Array.from({ length: 10 }, () => edit(scope, form)))
    expect(new Set(results.map(({ revision }) => revision))).toEqual(new Set([2]))
    expect(await balance(booking.id)).toBe(10_000)
  })
})
