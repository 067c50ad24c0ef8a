import { randomUUID } from 'node:crypto'
import { makeBooking } from '@foyer/db/factories/make-booking'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { gated, somebodyWaits } from '../testing/gated.ts'
import { otherBusiness } from '../testing/mailed-link.ts'
import { inDays, madeBooking, openWorld, type World } from '../testing/world.ts'
import { cancel, cancelForStaff } from './cancel.ts'
import { queueDueMessages } from './queue-due-messages.ts'
import { undoCancel } from './undo-cancel.ts'
import { waiveFee } from './waive-fee.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.set('manageBookings', { reschedule: true }))

const request = (bookingId: string) => ({ bookingId, key: randomUUID() })
const stored = (id: string) => world.prisma.booking.findUniqueOrThrow({ where: { id } })
const lines = async (bookingId: string) =>
  (await world.prisma.ledgerLine.findMany({ where: { bookingId } })).map(
    ({ kind, amountMinor }) => `${kind} ${amountMinor}`,
  )
const balance = async (bookingId: string) =>
  (await world.prisma.ledgerLine.aggregate({ where: { bookingId }, _sum: { amountMinor: true } }))._sum.amountMinor
const after = <S extends { now: Date }>(scope: S, minutes: number, ms = 0): S => ({
  ...scope,
  now: new Date(scope.now.getTime() + minutes * 60_000 + ms),
})
const sweep = (now: Date) =>
  queueDueMessages({
    ...{ kind: 'installation', prisma: world.prisma, sql: world.installation.database.sql, now },
    enqueue: world.installation.enqueue,
  })
const jobsOf = async (id: string) => (await world.jobs()).filter(({ data }) => data.bookingId === id)
const half = [{ withinHours: 48, fee: { kind: 'PERCENT', value: 50 } }]

describe('taking a cancellation back', () => {
  test('BOK-9 PRI-3: a waiver that is being posted at this moment is taken back too', async () => {
    const { scope, booking } = await madeBooking(world, { cancelFees: half })
    await cancel(scope, request(booking.id))
    const late = gated(await world.staff())
    const waiving = waiveFee(late.scope, { ...request(booking.id), reason: 'Ill' })
    await late.reached
    const undoing = undoCancel(after(scope, 1), request(booking.id))
    await somebodyWaits(world)
    late.open()
    await Promise.all([waiving, undoing])
    expect(await balance(booking.id)).toBe(5000)
  })

  test('BOK-9: the booking stands as before with its time, money and reminders, and nobody is ever told', async () => {
    const { scope, booking, provider } = await madeBooking(world, { cancelFees: half, paidMinor: 1000 })
    await cancel(scope, { ...request(booking.id), reason: 'ill' })
    const result = await undoCancel(after(scope, 3), request(booking.id))
    expect(result).toMatchObject({ bookingId: booking.id, revision: 3, status: 'APPROVED' })
    expect(await stored(booking.id)).toMatchObject({
      ...{ status: 'APPROVED', canceledAt: null, canceledBy: null, cancelReason: null, revision: 3 },
      ...{ startsAt: booking.startsAt, endsAt: booking.endsAt },
    })
    const claims = await world.prisma.claim.findMany({ where: { providerId: provider.id } })
    expect(claims.map(({ busyFrom }) => busyFrom)).toEqual([booking.startsAt])
    expect(await world.prisma.plannedMessage.findMany({ where: { bookingId: booking.id } })).toMatchObject([
      { kind: 'reminder', revision: 3, offsetMinutes: 1440 },
    ])
    await sweep(after(scope, 10).now)
    expect(await jobsOf(booking.id)).toEqual([])
    const changes = await world.prisma.bookingChange.findMany({
      where: { bookingId: booking.id },
      orderBy: { createdAt: 'asc' },
    })
    expect(changes.at(-1)).toMatchObject({
      ...{ kind: 'restored', actorKind: 'CUSTOMER', before: { status: 'CANCELED' }, after: { status: 'APPROVED' } },
    })
  })

  test('PRI-3: nothing in the ledger is taken away: reversal and fee are reversed, however often it is done', async () => {
    const { scope, booking } = await madeBooking(world, { cancelFees: half, paidMinor: 1000 })
    for (const minutes of [0, 2, 4]) {
      await cancel(after(scope, minutes), request(booking.id))
      expect(await balance(booking.id)).toBe(1500)
      await undoCancel(after(scope, minutes + 1), request(booking.id))
      expect(await balance(booking.id)).toBe(4000)
    }
    const each = ['CHARGE -5000', 'CHARGE 5000', 'FEE 2500', 'FEE -2500']
    expect((await lines(booking.id)).sort()).toEqual(['CHARGE 5000', 'PAYMENT -1000', ...each, ...each, ...each].sort())
  })

  test('ADM-4: a waiver is taken back with the fee it waived', async () => {
    const { booking } = await madeBooking(world, { cancelFees: half })
    const staff = await world.staff()
    const waived = { atCustomersRequest: true, waive: true, waiveReason: 'ill' }
    await cancelForStaff(staff, { ...request(booking.id), ...waived })
    await undoCancel(staff, request(booking.id))
    expect(await balance(booking.id)).toBe(5000)
  })

  test('BOK-9: a pending booking is pending again', async () => {
    const { scope, booking } = await madeBooking(world, { status: 'PENDING' })
    await cancel(scope, request(booking.id))
    await undoCancel(scope, request(booking.id))
    expect((await stored(booking.id)).status).toBe('PENDING')
    expect(await world.prisma.plannedMessage.count({ where: { bookingId: booking.id } })).toBe(0)
  })

  test('BOK-10: one of a group goes back to the others; a group that has filled meanwhile is a time that has gone', async () => {
    const { booking, scope, provider, service } = await madeBooking(world, {}, { service: { capacity: 2 } })
    const { number: _, id: __, ...row } = booking
    const add = async (number: number) => {
      const { id: customerId } = await makeCustomer(world.prisma, world.business)
      return world.prisma.booking.create({ data: { ...row, number, customerId } })
    }
    await add(8801)
    await cancel(scope, request(booking.id))
    await undoCancel(scope, request(booking.id))
    expect(await stored(booking.id)).toMatchObject({ appointmentId: booking.appointmentId })
    await cancel(scope, request(booking.id))
    await add(8802)
    await expect(undoCancel(scope, request(booking.id))).rejects.toMatchObject({ reason: 'bookings.undoTaken' })
    expect(await world.prisma.claim.count({ where: { providerId: provider.id } })).toBe(1)
    expect(service.capacity).toBe(2)
  })
})

describe('when it cannot be taken back', () => {
  test('BOK-9: at three minutes it still can, a millisecond later no more; the message is then sent', async () => {
    const [last, late] = [await madeBooking(world), await madeBooking(world)]
    for (const { scope, booking } of [last, late]) await cancel(scope, request(booking.id))
    await expect(undoCancel(after(late.scope, 3, 1), request(late.booking.id))).rejects.toMatchObject({
      reason: 'bookings.undoTooLate',
    })
    await expect(undoCancel(after(last.scope, 3), request(last.booking.id))).resolves.toBeDefined()
    await sweep(after(late.scope, 3, 1).now)
    expect(await jobsOf(late.booking.id)).toMatchObject([{ name: 'bookings.canceled' }])
    expect(await jobsOf(last.booking.id)).toEqual([])
  })

  test('BOK-9: once the message is on its way it cannot, whatever the clocks of two machines say', async () => {
    const { scope, booking } = await madeBooking(world)
    await cancel(scope, request(booking.id))
    await sweep(after(scope, 3).now)
    await expect(undoCancel(scope, request(booking.id))).rejects.toMatchObject({ reason: 'bookings.undoTooLate' })
    expect(await jobsOf(booking.id)).toHaveLength(1)
  })

  test('BOK-9: the sender and the one who changes their mind at the same moment: exactly one of them gets it', async () => {
    const made = await Promise.all(Array.from({ length: 12 }, () => madeBooking(world)))
    await Promise.all(made.map(({ scope, booking }) => cancel(scope, request(booking.id))))
    const undone = Promise.allSettled(
      made.map(({ scope, booking }) => undoCancel(after(scope, 3), request(booking.id))),
    )
    const [results] = await Promise.all([undone, sweep(after(made[0]!.scope, 3).now)])
    for (const [place, { status }] of results.entries())
      expect(await jobsOf(made[place]!.booking.id)).toHaveLength(status === 'fulfilled' ? 0 : 1)
  })

  test('BOK-9: the time having gone it says so, and stays cancelled', async () => {
    const { scope, booking, provider, service } = await madeBooking(world)
    await cancel(scope, request(booking.id))
    const customer = await makeCustomer(world.prisma, world.business)
    await makeBooking(world.prisma, world.business, { customer, provider, service, startsAt: inDays(1, 1, 15) })
    await expect(undoCancel(scope, request(booking.id))).rejects.toMatchObject({ reason: 'bookings.undoTaken' })
    expect((await stored(booking.id)).status).toBe('CANCELED')
    expect(await world.prisma.plannedMessage.count({ where: { bookingId: booking.id, kind: 'canceled' } })).toBe(1)
  })

  test('BOK-4: not beside another booking that the customer has made for that time', async () => {
    const { scope, booking, customer, service } = await madeBooking(world)
    await cancel(scope, request(booking.id))
    const { provider } = await madeBooking(world, { startsAt: inDays(2, 1) })
    await makeBooking(world.prisma, world.business, { customer, provider, service, startsAt: booking.startsAt })
    await expect(undoCancel(scope, request(booking.id))).rejects.toMatchObject({ reason: 'bookings.overlapsOwn' })
  })

  test('BOK-9: the switch acts at once', async () => {
    const { customer, scope, booking } = await madeBooking(world)
    await cancel(scope, request(booking.id))
    await world.set('manageBookings', { undoCancel: false })
    await expect(undoCancel(await world.customer(customer), request(booking.id))).rejects.toMatchObject({
      reason: 'bookings.undoTooLate',
    })
  })

  test('BOK-9: customers take back their own cancellations only, staff any', async () => {
    const { scope, booking } = await madeBooking(world)
    const staff = await world.staff('FRONT_DESK')
    await cancelForStaff(staff, request(booking.id))
    await expect(undoCancel(scope, request(booking.id))).rejects.toMatchObject({ reason: 'bookings.undoTooLate' })
    await expect(undoCancel(staff, request(booking.id))).resolves.toBeDefined()
    await expect(undoCancel(staff, request(booking.id))).rejects.toMatchObject({ reason: 'bookings.notPossible' })
    await cancel(scope, request(booking.id))
    await expect(undoCancel(staff, request(booking.id))).resolves.toBeDefined()
  })

  test('ADM-3: others’ bookings look as if they did not exist', async () => {
    const { booking, scope } = await madeBooking(world)
    await cancel(scope, request(booking.id))
    const other = await otherBusiness(world)
    const colleague = (await madeBooking(world)).provider
    const strangers = [
      await world.customer(await makeCustomer(world.prisma, world.business)),
      await world.customer(await makeCustomer(world.prisma, other), other),
      await world.staff('OWNER', { of: other }),
      await world.staff('PROVIDER', { providerId: colleague.id }),
    ]
    for (const stranger of strangers)
      for (const id of [booking.id, randomUUID()])
        await expect(undoCancel(stranger, request(id))).rejects.toMatchObject({ reason: 'bookings.notFound' })
  })

  test('BOK-15: twenty repetitions of one form get the first answer', async () => {
    const { scope, booking } = await madeBooking(world)
    await cancel(scope, request(booking.id))
    const form = request(booking.id)
    const results = await Promise.all(Array.from({ length: 20 }, () => undoCancel(scope, form)))
    for (const result of results) expect(result).toMatchObject({ revision: 3 })
    expect(await world.prisma.bookingChange.count({ where: { bookingId: booking.id, kind: 'restored' } })).toBe(1)
  })
})
