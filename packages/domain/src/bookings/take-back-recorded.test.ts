import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { madeBooking, openWorld, type World } from '../testing/world.ts'
import { getForStaff } from './get.ts'
import { recordPayment } from './record-payment.ts'
import { takeBackRecorded } from './take-back-recorded.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

async function recorded() {
  const made = await madeBooking(world)
  const staff = await world.staff('FRONT_DESK')
  const form = { bookingId: made.booking.id, amountMinor: 5000, method: 'terminal' as const, key: randomUUID() }
  const { lineId } = await recordPayment(staff, form)
  const asked = { bookingId: made.booking.id, recordedId: lineId, reason: 'Wrong booking', key: randomUUID() }
  return { ...made, staff, asked }
}

describe('taking a recorded payment back', () => {
  test('PRI-3, ADM-4: the ledger gets the opposite line, the booking owes again, the history says why; then it can be paid anew', async () => {
    const { staff, asked, booking } = await recorded()
    const before = await getForStaff(staff, { bookingId: booking.id })
    expect(before.ledger.filter(({ mayTakeBack }) => mayTakeBack).map(({ id }) => id)).toEqual([asked.recordedId])
    expect(await takeBackRecorded(staff, asked)).toEqual({
      bookingId: booking.id,
      kind: 'PAYMENT',
      takenBackMinor: 5000,
    })
    const after = await getForStaff(staff, { bookingId: booking.id })
    expect(after).toMatchObject({ paymentStatus: 'UNPAID', balance: { minor: 5000 } })
    expect(after.ledger.at(-1)).toMatchObject({ kind: 'PAYMENT', amountMinor: 5000, label: 'terminal' })
    expect(after.ledger.some(({ mayTakeBack }) => mayTakeBack)).toBe(false)
    expect(after.history.find(({ kind }) => kind === 'paymentTakenBack')).toMatchObject({
      ...{ reason: 'Wrong booking', after: { takenBackMinor: 5000, method: 'terminal' } },
    })
    const anew = { bookingId: booking.id, amountMinor: 5000, method: 'cash' as const, key: randomUUID() }
    expect(await recordPayment(staff, anew)).toMatchObject({ dueMinor: 0 })
  })

  test('PRI-3: once, however many ask at the same time, and never without a reason', async () => {
    const { staff, asked, booking } = await recorded()
    await expect(takeBackRecorded(staff, { ...asked, reason: '' })).rejects.toMatchObject({ field: 'reason' })
    const again = () => takeBackRecorded(staff, { ...asked, key: randomUUID() })
    const tries = await Promise.allSettled(Array.from({ length: 10 }, again))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(
      await world.prisma.ledgerLine.count({ where: { bookingId: booking.id, amountMinor: 5000, kind: 'PAYMENT' } }),
    ).toBe(1)
  })

  test('PRI-3: only what staff recorded can be taken back, and only on its own booking', async () => {
    const { staff, asked } = await recorded()
    const other = await madeBooking(world, { paidMinor: 5000 })
    const [elsewhere] = await world.prisma.ledgerLine.findMany({
      where: { bookingId: other.booking.id, kind: 'PAYMENT' },
    })
    const [charge] = await world.prisma.ledgerLine.findMany({ where: { bookingId: asked.bookingId, kind: 'CHARGE' } })
    for (const over of [
      { bookingId: other.booking.id },
      { bookingId: other.booking.id, recordedId: elsewhere!.id },
      { recordedId: charge!.id },
      { recordedId: randomUUID() },
    ])
      await expect(takeBackRecorded(staff, { ...asked, ...over, key: randomUUID() })).rejects.toMatchObject({
        reason: 'bookings.notPossible',
      })
    const stranger = await world.staff('OWNER', { of: await otherBusiness(world) })
    await expect(takeBackRecorded(stranger, asked)).rejects.toMatchObject({ reason: 'bookings.notFound' })
  })
})
