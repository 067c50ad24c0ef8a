import { randomUUID } from 'node:crypto'
import { makeBooking } from '@foyer/db/factories/make-booking'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { inDays, madeBooking, openWorld, startOfTest, type World } from '../testing/world.ts'
import { cancel, cancelForStaff } from './cancel.ts'
import { freeTimes } from './free-times.ts'
import { get } from './get.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => world.set('manageBookings', { reschedule: true }))

const request = (bookingId: string, over: object = {}) => ({ bookingId, key: randomUUID(), ...over })
const stored = (id: string) => world.prisma.booking.findUniqueOrThrow({ where: { id } })
const changes = (bookingId: string) => world.prisma.bookingChange.findMany({ where: { bookingId, kind: 'canceled' } })
const notices = (bookingId: string) => world.prisma.plannedMessage.findMany({ where: { bookingId } })
const jobsOf = async (id: string) => (await world.jobs()).filter(({ data }) => data.bookingId === id)
const balance = async (bookingId: string) =>
  (await world.prisma.ledgerLine.aggregate({ where: { bookingId }, _sum: { amountMinor: true } }))._sum.amountMinor

describe('cancelling', () => {
  test('BOK-6: ends the booking, keeps its row, frees the time, drops the reminders and plans that both parties are told', async () => {
    const { scope, booking, provider, customer } = await madeBooking(world, { reminderOffsets: [1440, 120] })
    const result = await cancel(scope, request(booking.id, { reason: ' ill ' }))
    const undoUntil = inDays(0, 0, 3).toISOString()
    expect(result).toEqual({ bookingId: booking.id, revision: 2, status: 'CANCELED', undoUntil })
    expect(await stored(booking.id)).toMatchObject({
      ...{ status: 'CANCELED', canceledAt: startOfTest, canceledBy: 'CUSTOMER', cancelReason: ' ill ', revision: 2 },
      ...{ appointmentId: booking.appointmentId, startsAt: booking.startsAt },
    })
    expect(await world.prisma.claim.count({ where: { providerId: provider.id } })).toBe(0)
    const [change] = await changes(booking.id)
    expect(change).toMatchObject({
      ...{ actorKind: 'CUSTOMER', actorId: customer.id, origin: 'portal', reason: ' ill ', createdAt: startOfTest },
      ...{ before: { status: 'APPROVED' }, after: { status: 'CANCELED' } },
    })
    expect(await jobsOf(booking.id)).toEqual([])
    expect(await notices(booking.id)).toMatchObject([
      { kind: 'canceled', revision: 2, changeId: change!.id, dueAt: new Date(undoUntil) },
    ])
    expect(await world.prisma.auditRecord.findMany({ where: { subjectId: booking.id } })).toMatchObject([
      { action: 'bookings.canceled' },
    ])
  })

  test('BOK-9: where it cannot be taken back, both parties are told at once', async () => {
    await world.set('manageBookings', { undoCancel: false })
    const { scope, booking } = await madeBooking(world)
    expect(await cancel(scope, request(booking.id))).toMatchObject({ undoUntil: null })
    const [change] = await changes(booking.id)
    const data = { businessId: world.business.id, bookingId: booking.id, revision: 2, changeId: change!.id }
    expect(await jobsOf(booking.id)).toEqual([{ name: 'bookings.canceled', data }])
    expect(await notices(booking.id)).toEqual([])
  })

  test('BOK-6: the time is free for others at once', async () => {
    const { scope, booking, provider, service } = await madeBooking(world)
    const customer = await makeCustomer(world.prisma, world.business)
    const later = await makeBooking(world.prisma, world.business, {
      customer,
      provider,
      service,
      startsAt: inDays(1, 3),
    })
    const times = async () =>
      (await freeTimes(await world.customer(customer), { bookingId: later.id, days: 2 })).days.flatMap(
        (day) => day.times,
      )
    const freed = expect.objectContaining({ startsAt: booking.startsAt.toISOString() })
    expect(await times()).not.toContainEqual(freed)
    await cancel(scope, request(booking.id))
    expect(await times()).toContainEqual(freed)
  })

  test('PRI-3: reverses the charges: nothing is owed any more, what was paid is owed back', async () => {
    const unpaid = await madeBooking(world, { extras: [{ name: { en: 'Oil' }, quantity: 2, priceMinor: 300 }] })
    await cancel(unpaid.scope, request(unpaid.booking.id))
    expect(await balance(unpaid.booking.id)).toBe(0)
    const paid = await madeBooking(world, { paidMinor: 2000 })
    await cancel(paid.scope, request(paid.booking.id))
    expect(await balance(paid.booking.id)).toBe(-2000)
    const lines = await world.prisma.ledgerLine.findMany({
      where: { bookingId: paid.booking.id },
      orderBy: { id: 'asc' },
    })
    const charge = lines.find(({ kind, amountMinor }) => kind === 'CHARGE' && amountMinor > 0)
    expect(lines.filter(({ reversesId }) => reversesId)).toMatchObject([
      { amountMinor: -5000, reversesId: charge!.id, createdAt: startOfTest },
    ])
    expect(await get(paid.scope, { bookingId: paid.booking.id })).toMatchObject({
      balance: { minor: -2000, currency: 'EUR' },
    })
  })

  test('BOK-6: at the cut-off it is allowed, a second later no more; staff are exempt from it and from the switch', async () => {
    await world.set('manageBookings', { cancelCutoffMinutes: 60 })
    const { scope, booking } = await madeBooking(world)
    const at = async (seconds: number) => ({
      ...scope,
      ...(await world.base('portal')),
      now: new Date(inDays(1).getTime() + seconds * 1000),
    })
    await expect(cancel(await at(1), request(booking.id))).rejects.toMatchObject({ reason: 'bookings.tooLate' })
    await world.set('manageBookings', { cancel: false })
    await expect(cancel(await at(-9999), request(booking.id))).rejects.toMatchObject({ reason: 'bookings.notPossible' })
    expect((await stored(booking.id)).status).toBe('APPROVED')
    const staff = { ...(await world.staff('FRONT_DESK')), now: inDays(1, 2) }
    await expect(cancelForStaff(staff, request(booking.id))).resolves.toMatchObject({ status: 'CANCELED' })
    expect(await stored(booking.id)).toMatchObject({ canceledBy: 'STAFF' })
    await world.set('manageBookings', { cancelCutoffMinutes: 60 })
    const other = await madeBooking(world, { startsAt: inDays(1, 3) })
    const exact = { ...other.scope, ...(await world.base('portal')), now: inDays(1, 2) }
    await expect(cancel(exact, request(other.booking.id))).resolves.toMatchObject({ status: 'CANCELED' })
  })

  test('BOK-9: a reason is asked of customers where it is required, and not kept where none is wanted', async () => {
    const cancelWith = async (cancelReason: string, reason?: string) => {
      await world.set('manageBookings', { cancelReason })
      const { booking, customer } = await madeBooking(world)
      await cancel(await world.customer(customer), request(booking.id, { reason }))
      return (await stored(booking.id)).cancelReason
    }
    for (const reason of [undefined, ''])
      await expect(cancelWith('required', reason)).rejects.toMatchObject({
        reason: 'bookings.reasonRequired',
        field: 'reason',
      })
    expect(await cancelWith('required', 'ill')).toBe('ill')
    expect([
      await cancelWith('optional', 'ill'),
      await cancelWith('optional'),
      await cancelWith('optional', ''),
    ]).toEqual(['ill', null, null])
    expect(await cancelWith('none', 'ill')).toBeNull()
    await world.set('manageBookings', { cancelReason: 'required' })
    await expect(
      cancelForStaff(await world.staff(), request((await madeBooking(world)).booking.id)),
    ).resolves.toBeDefined()
  })

  test('BOK-16: what has ended is not cancelled again, by nobody', async () => {
    const staff = await world.staff()
    for (const status of ['CANCELED', 'REJECTED', 'NO_SHOW', 'COMPLETED'] as const) {
      const { scope, booking } = await madeBooking(world, { status })
      const ended = { reason: 'bookings.notPossible' }
      await expect(cancel(scope, request(booking.id))).rejects.toMatchObject(ended)
      await expect(cancelForStaff(staff, request(booking.id))).rejects.toMatchObject(ended)
      expect(await jobsOf(booking.id)).toEqual([])
    }
  })

  test('ADM-3: others’ bookings look as if they did not exist: another customer’s, business’s, or provider’s, and hidden ones', async () => {
    const { booking, scope, provider } = await madeBooking(world)
    const other = await otherBusiness(world)
    const colleague = (await madeBooking(world)).provider
    const strangers = [
      await world.customer(await makeCustomer(world.prisma, world.business)),
      await world.customer(await makeCustomer(world.prisma, other), other),
      await world.staff('OWNER', { of: other }),
      await world.staff('PROVIDER', { providerId: colleague.id }),
      await world.staff('PROVIDER'),
      { ...scope, settings: { ...scope.settings, visibility: { ...scope.settings.visibility, appointments: false } } },
    ]
    for (const stranger of strangers)
      for (const id of [booking.id, randomUUID()])
        await expect(
          stranger.kind === 'staff' ? cancelForStaff(stranger, request(id)) : cancel(stranger, request(id)),
        ).rejects.toMatchObject({ reason: 'bookings.notFound' })
    expect((await stored(booking.id)).revision).toBe(1)
    await expect(
      cancelForStaff(await world.staff('PROVIDER', { providerId: provider.id }), request(booking.id)),
    ).resolves.toBeDefined()
  })
})

describe('cancelling more than once', () => {
  test('BOK-15: fifty at once, each of its own: one change, one reversal, one notice', async () => {
    const { scope, booking } = await madeBooking(world)
    const results = await Promise.allSettled(Array.from({ length: 50 }, () => cancel(scope, request(booking.id))))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ reason: 'bookings.notPossible' })
    expect([(await changes(booking.id)).length, await balance(booking.id), (await notices(booking.id)).length]).toEqual(
      [1, 0, 1],
    )
  })

  test('BOK-15: fifty repetitions of one form: all get the first answer, one change, one notice', async () => {
    const { scope, booking } = await madeBooking(world)
    const form = request(booking.id, { reason: 'ill' })
    const results = await Promise.all(Array.from({ length: 50 }, () => cancel(scope, form)))
    for (const result of results) expect(result).toMatchObject({ revision: 2 })
    expect([(await changes(booking.id)).length, await balance(booking.id), (await notices(booking.id)).length]).toEqual(
      [1, 0, 1],
    )
    await expect(cancel(scope, { ...form, reason: 'other' })).rejects.toMatchObject({
      reason: 'idempotency.contentDiffers',
    })
  })

  test('BOK-15: a key belongs to who used it; a refusal does not use it up', async () => {
    const [mine, theirs] = [await madeBooking(world), await madeBooking(world)]
    const key = randomUUID()
    await expect(cancel(mine.scope, request(theirs.booking.id, { key }))).rejects.toMatchObject({
      reason: 'bookings.notFound',
    })
    await expect(cancel(mine.scope, request(mine.booking.id, { key }))).resolves.toMatchObject({
      bookingId: mine.booking.id,
    })
    await expect(cancel(theirs.scope, request(theirs.booking.id, { key }))).resolves.toMatchObject({
      bookingId: theirs.booking.id,
    })
  })
})
