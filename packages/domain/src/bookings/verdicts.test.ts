import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { inDays, madeBooking, openWorld, type World } from '../testing/world.ts'
import { cancel } from './cancel.ts'
import { findOwn } from './find-own.ts'
import { get } from './get.ts'
import { mayCancel } from './policy.ts'
import { settleCancel, settledOf } from './settle.ts'
import { snapshotOf } from './snapshot.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

const start = inDays(1, 1)
const before = (hours: number, seconds: number) => new Date(start.getTime() - hours * 36e5 + seconds * 1000)
const made = (over: object = {}) =>
  madeBooking(world, { cancelFees: [{ withinHours: 24, fee: { kind: 'PERCENT', value: 50 } }], ...over })

describe('page, API and function say the same, by the server’s clock', () => {
  test.each([-1, 0, 1])('BOK-7: what cancelling costs, %i s from the rung', async (seconds) => {
    const { scope: at, booking } = await made()
    const scope = { ...at, now: before(24, seconds) }
    const keeps = seconds > 0 ? 2500 : 0
    const row = await findOwn(scope, booking.id)
    expect(settleCancel(settledOf(row), scope.now, 'customer').keptMinor).toBe(keeps)
    const page = await get(scope, { bookingId: booking.id })
    expect(page.settlement.keptMinor).toBe(keeps)
    expect(page.cancelFee).toEqual(
      seconds > 0
        ? { nowMinor: 2500, until: null, thenMinor: null }
        : { nowMinor: 0, until: before(24, 0).toISOString(), thenMinor: 2500 },
    )
    await cancel(scope, { bookingId: booking.id, key: randomUUID(), expectedKeptMinor: keeps })
    const fees = await world.prisma.ledgerLine.findMany({ where: { bookingId: booking.id, kind: 'FEE' } })
    expect(fees.map(({ amountMinor }) => amountMinor)).toEqual(keeps ? [keeps] : [])
  })

  test.each([-1, 0, 1])('BOK-6: whether cancelling is possible, %i s from the cut-off', async (seconds) => {
    await world.set('manageBookings', { cancelCutoffMinutes: 1440 })
    const { scope: at, booking } = await made()
    const scope = { ...at, now: before(24, seconds) }
    const may = seconds <= 0
    const row = await findOwn(scope, booking.id)
    expect(mayCancel(row, snapshotOf(row), scope.settings, scope.now).allowed).toBe(may)
    const page = await get(scope, { bookingId: booking.id })
    expect([page.cancel.allowed, page.cancel.until, page.actions.includes('cancel')]).toEqual([
      ...[may, before(24, 0).toISOString(), may],
    ])
    const canceled = cancel(scope, { bookingId: booking.id, key: randomUUID() })
    if (may) await expect(canceled).resolves.toMatchObject({ status: 'CANCELED' })
    else await expect(canceled).rejects.toMatchObject({ reason: 'bookings.tooLate' })
    await world.set('manageBookings', {})
  })
})
