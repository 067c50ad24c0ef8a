import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { inDays, madeBooking, openWorld, type World } from '../testing/world.ts'
import { markNoShow } from './mark-no-show.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

const mark = (bookingId: string) => ({ bookingId, key: randomUUID() })
const stored = (id: string) => world.prisma.booking.findUniqueOrThrow({ where: { id } })

describe('nobody came', () => {
  test('BOK-16: noted from the start until 7 days after, to the second', async () => {
    const staff = await world.staff('FRONT_DESK')
    const at = (days: number, seconds: number) => ({
      ...staff,
      now: new Date(inDays(days, 1).getTime() + seconds * 1000),
    })
    const [first, last, never] = [await madeBooking(world), await madeBooking(world), await madeBooking(world)]
    await expect(markNoShow(at(1, -1), mark(first.booking.id))).rejects.toMatchObject({
      reason: 'bookings.tooEarlyForNoShow',
    })
    await expect(markNoShow(at(1, 0), mark(first.booking.id))).resolves.toMatchObject({
      status: 'NO_SHOW',
      revision: 2,
    })
    await expect(markNoShow(at(8, 1), mark(never.booking.id))).rejects.toMatchObject({ reason: 'bookings.notPossible' })
    await expect(markNoShow(at(8, 0), mark(last.booking.id))).resolves.toMatchObject({ status: 'NO_SHOW' })
    expect((await stored(never.booking.id)).status).toBe('APPROVED')
  })

  test('BOK-16: keeps time and row, is in the history, and nobody is written to', async () => {
    const staff = { ...(await world.staff()), now: inDays(2) }
    const { booking } = await madeBooking(world, { status: 'COMPLETED', cancelReason: undefined })
    await markNoShow(staff, mark(booking.id))
    expect(await stored(booking.id)).toMatchObject({ status: 'NO_SHOW', canceledAt: null, canceledBy: null })
    expect(await world.prisma.claim.count({ where: { ownerId: booking.appointmentId } })).toBe(1)
    expect(
      await world.prisma.bookingChange.findFirst({ where: { bookingId: booking.id, kind: 'markedNoShow' } }),
    ).toMatchObject({
      ...{ before: { status: 'COMPLETED' }, after: { status: 'NO_SHOW' }, actorId: staff.staffId },
    })
    expect((await world.jobs()).filter(({ data }) => data.bookingId === booking.id)).toEqual([])
  })

  test('BOK-7: costs the agreed fee instead of the price, or what was paid; waived with a reason', async () => {
    const staff = { ...(await world.staff('FRONT_DESK')), now: inDays(2) }
    const posted = async (over: object, how: object = {}) => {
      const { booking } = await madeBooking(world, over)
      await markNoShow(staff, { ...mark(booking.id), ...how })
      const lines = await world.prisma.ledgerLine.findMany({ where: { bookingId: booking.id }, orderBy: { id: 'asc' } })
      const sum = lines.reduce((total, { amountMinor }) => total + amountMinor, 0)
      return { fees: lines.filter(({ kind }) => kind === 'FEE').map((line) => [line.amountMinor, line.label]), sum }
    }
    const half = { noShowFee: { kind: 'PERCENT', value: 50 } }
    expect(await posted(half)).toEqual({ fees: [[2500, 'noShow']], sum: 2500 })
    expect(await posted({ ...half, paidMinor: 5000 })).toEqual({ fees: [[2500, 'noShow']], sum: -2500 })
    expect(await posted({ paidMinor: 2000 })).toEqual({ fees: [[2000, 'noShow']], sum: 0 })
    expect(await posted({})).toEqual({ fees: [], sum: 0 })
    expect(await posted(half, { waive: true, waiveReason: 'storm' })).toEqual({ fees: [[2500, 'noShow']], sum: 0 })
    await expect(posted(half, { waive: true })).rejects.toMatchObject({ field: 'waiveReason' })
    await expect(posted(half, { expectedKeptMinor: 100 })).rejects.toMatchObject({ reason: 'bookings.feeChanged' })
  })

  test('BOK-16: of what was approved or completed only', async () => {
    const staff = { ...(await world.staff()), now: inDays(2) }
    for (const status of ['PENDING', 'CANCELED', 'REJECTED', 'NO_SHOW'] as const) {
      const { booking } = await madeBooking(world, { status })
      await expect(markNoShow(staff, mark(booking.id))).rejects.toMatchObject({ reason: 'bookings.notPossible' })
    }
  })

  test('BOK-15: once, however often the button is pressed', async () => {
    const staff = { ...(await world.staff()), now: inDays(2) }
    const { booking } = await madeBooking(world)
    const form = mark(booking.id)
    const results = await Promise.all(Array.from({ length: 10 }, () => markNoShow(staff, form)))
    expect(new Set(results.map(({ revision }) => revision))).toEqual(new Set([2]))
    expect(await world.prisma.bookingChange.count({ where: { bookingId: booking.id, kind: 'markedNoShow' } })).toBe(1)
  })

  test('ADM-3: a provider notes it for the own ones only', async () => {
    const [own, other] = [await madeBooking(world), await madeBooking(world)]
    const provider = { ...(await world.staff('PROVIDER', { providerId: own.provider.id })), now: inDays(2) }
    await expect(markNoShow(provider, mark(other.booking.id))).rejects.toMatchObject({ reason: 'bookings.notFound' })
    await expect(markNoShow(provider, mark(own.booking.id))).resolves.toMatchObject({ status: 'NO_SHOW' })
  })
})
