import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { madeBooking, openWorld, type World } from '../testing/world.ts'
import { cancel } from './cancel.ts'
import { waiveFee } from './waive-fee.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

const request = (bookingId: string, over: object = {}) => ({ bookingId, reason: 'storm', key: randomUUID(), ...over })
const canceled = async (over: object = {}) => {
  const made = await madeBooking(world, {
    cancelFees: [{ withinHours: 48, fee: { kind: 'PERCENT', value: 50 } }],
    ...over,
  })
  await cancel(made.scope, { bookingId: made.booking.id, key: randomUUID() })
  return made
}
const waivers = (bookingId: string) => world.prisma.ledgerLine.findMany({ where: { bookingId, kind: 'WAIVER' } })

describe('waiving a fee afterwards', () => {
  test('ADM-4: lowers what is owed by the fee, with the reason in the history, and the message still to be sent is kept', async () => {
    const staff = await world.staff('FRONT_DESK')
    const { booking } = await canceled()
    expect(await waiveFee(staff, request(booking.id))).toEqual({ bookingId: booking.id, waivedMinor: 2500 })
    expect(await waivers(booking.id)).toMatchObject([{ amountMinor: -2500, actorId: staff.staffId, currency: 'EUR' }])
    expect(
      await world.prisma.bookingChange.findMany({ where: { bookingId: booking.id, kind: 'feeWaived' } }),
    ).toMatchObject([{ reason: 'storm', actorId: staff.staffId, after: { waivedMinor: 2500 } }])
    expect(
      await world.prisma.auditRecord.count({ where: { subjectId: booking.id, action: 'bookings.feeWaived' } }),
    ).toBe(1)
    expect(await world.prisma.plannedMessage.findMany({ where: { bookingId: booking.id } })).toMatchObject([
      { kind: 'canceled', revision: 2 },
    ])
    expect((await world.prisma.booking.findUniqueOrThrow({ where: { id: booking.id } })).revision).toBe(2)
  })

  test('ADM-4: once, however many ask at the same time, and never without a reason', async () => {
    const staff = await world.staff()
    const { booking } = await canceled()
    for (const reason of ['', '   '.trim()])
      await expect(waiveFee(staff, request(booking.id, { reason }))).rejects.toMatchObject({ field: 'reason' })
    const tries = await Promise.allSettled(Array.from({ length: 10 }, () => waiveFee(staff, request(booking.id))))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await waivers(booking.id)).toHaveLength(1)
  })

  test('PRI-3: where there is no fee there is nothing to waive', async () => {
    const staff = await world.staff()
    const free = await canceled({ cancelFees: [] })
    const open = await madeBooking(world)
    for (const { booking } of [free, open])
      await expect(waiveFee(staff, request(booking.id))).rejects.toMatchObject({ reason: 'bookings.notPossible' })
  })

  test('BOK-15: a repetition of the form gets the first answer', async () => {
    const staff = await world.staff()
    const { booking } = await canceled()
    const form = request(booking.id)
    expect(await waiveFee(staff, form)).toEqual(await waiveFee(staff, form))
  })

  test('ADM-3: others’ bookings look as if they did not exist', async () => {
    const { booking } = await canceled()
    const colleague = (await madeBooking(world)).provider
    const strangers = [
      await world.staff('OWNER', { of: await otherBusiness(world) }),
      await world.staff('PROVIDER', { providerId: colleague.id }),
    ]
    for (const stranger of strangers)
      for (const id of [booking.id, randomUUID()])
        await expect(waiveFee(stranger, request(id))).rejects.toMatchObject({ reason: 'bookings.notFound' })
  })
})
