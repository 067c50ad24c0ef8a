import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { madeBooking, openWorld, type World } from '../testing/world.ts'
import { cancel, cancelForStaff } from './cancel.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

const request = (bookingId: string, over: object = {}) => ({ bookingId, key: randomUUID(), ...over })
const stored = (id: string) => world.prisma.booking.findUniqueOrThrow({ where: { id } })
const changes = (bookingId: string) => world.prisma.bookingChange.findMany({ where: { bookingId, kind: 'canceled' } })
const balance = async (bookingId: string) =>
  (await world.prisma.ledgerLine.aggregate({ where: { bookingId }, _sum: { amountMinor: true } }))._sum.amountMinor
const half = [{ withinHours: 48, fee: { kind: 'PERCENT', value: 50 } }]
const lines = (bookingId: string) =>
  world.prisma.ledgerLine.findMany({ where: { bookingId, kind: { in: ['FEE', 'WAIVER'] } }, orderBy: { kind: 'asc' } })

describe('what cancelling costs', () => {
  test('BOK-7: posts the fee of the agreed ladder beside the reversal, and the history tells it', async () => {
    const unpaid = await madeBooking(world, { cancelFees: half })
    await cancel(unpaid.scope, request(unpaid.booking.id, { expectedKeptMinor: 2500 }))
    expect(await lines(unpaid.booking.id)).toMatchObject([
      { kind: 'FEE', amountMinor: 2500, currency: 'EUR', label: 'rung', actorId: unpaid.customer.id, reversesId: null },
    ])
    expect(await balance(unpaid.booking.id)).toBe(2500)
    expect(await changes(unpaid.booking.id)).toMatchObject([{ after: { status: 'CANCELED', keptMinor: 2500 } }])
    const paid = await madeBooking(world, { cancelFees: half, paidMinor: 5000 })
    await cancel(paid.scope, request(paid.booking.id))
    expect(await balance(paid.booking.id)).toBe(-2500)
  })

  test('PRI-2: what the business changes afterwards does not touch it', async () => {
    const { scope, booking } = await madeBooking(world)
    await world.set('fees', { ladder: half, refund: 'none', depositRefundable: false })
    await cancel({ ...scope, ...(await world.base('portal')) }, request(booking.id))
    expect(await lines(booking.id)).toEqual([])
    await world.set('fees', {})
  })

  test('BOK-7: more than was shown is not taken: the fee began while the page was open', async () => {
    const { scope, booking } = await madeBooking(world, { cancelFees: half })
    await expect(cancel(scope, request(booking.id, { expectedKeptMinor: 0 }))).rejects.toMatchObject({
      reason: 'bookings.feeChanged',
      details: { keptMinor: 2500 },
    })
    expect((await stored(booking.id)).status).toBe('APPROVED')
    await expect(cancel(scope, request(booking.id, { expectedKeptMinor: 9000 }))).resolves.toBeDefined()
  })

  test('BOK-7: what staff cancel costs nothing, unless the customer asked for it', async () => {
    const staff = await world.staff('FRONT_DESK')
    const [ours, theirs] = [
      await madeBooking(world, { cancelFees: half }),
      await madeBooking(world, { cancelFees: half }),
    ]
    await cancelForStaff(staff, request(ours.booking.id))
    expect([await lines(ours.booking.id), await balance(ours.booking.id)]).toEqual([[], 0])
    await cancelForStaff(staff, request(theirs.booking.id, { atCustomersRequest: true }))
    expect(await lines(theirs.booking.id)).toMatchObject([{ kind: 'FEE', amountMinor: 2500, actorId: staff.staffId }])
  })

  test('ADM-4: staff waive the fee with a reason, which is recorded; not without one, and not every role', async () => {
    const { booking, provider } = await madeBooking(world, { cancelFees: half })
    const waiving = (over: object) => request(booking.id, { atCustomersRequest: true, waive: true, ...over })
    const staff = await world.staff('FRONT_DESK')
    for (const waiveReason of [undefined, '', '  '])
      await expect(cancelForStaff(staff, waiving({ waiveReason: waiveReason?.trim() }))).rejects.toMatchObject({
        reason: 'bookings.reasonRequired',
        field: 'waiveReason',
      })
    const own = await world.staff('PROVIDER', { providerId: provider.id })
    await expect(cancelForStaff(own, waiving({ waiveReason: 'ill' }))).rejects.toMatchObject({
      reason: 'staff.forbidden',
    })
    await cancelForStaff(staff, waiving({ waiveReason: 'ill', reason: 'called' }))
    expect(await lines(booking.id)).toMatchObject([
      { kind: 'FEE', amountMinor: 2500 },
      { kind: 'WAIVER', amountMinor: -2500 },
    ])
    expect(await balance(booking.id)).toBe(0)
    expect(await changes(booking.id)).toMatchObject([{ reason: 'called' }])
    expect(
      await world.prisma.bookingChange.findMany({ where: { bookingId: booking.id, kind: 'feeWaived' } }),
    ).toMatchObject([{ reason: 'ill', actorId: staff.staffId, after: { waivedMinor: 2500 } }])
  })
})
