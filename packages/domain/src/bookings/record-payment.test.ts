import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { madeBooking, openWorld, type World } from '../testing/world.ts'
import { get } from './get.ts'
import { recordPayment, recordPaymentInput } from './record-payment.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

const payment = (bookingId: string, over: object = {}) => ({
  ...{ bookingId, amountMinor: 5000, method: 'cash' as const, key: randomUUID(), ...over },
})
const lines = (bookingId: string) => world.prisma.ledgerLine.findMany({ where: { bookingId, kind: 'PAYMENT' } })

describe('recording a payment', () => {
  test('PAY-2, PRI-3: what was paid on site lowers what is owed, in parts until nothing is; with history and audit', async () => {
    const staff = await world.staff('FRONT_DESK')
    const { booking, scope } = await madeBooking(world)
    const first = await recordPayment(staff, payment(booking.id, { amountMinor: 2000 }))
    expect(first).toMatchObject({ paidMinor: 2000, dueMinor: 3000 })
    expect(await get(scope, { bookingId: booking.id })).toMatchObject({
      ...{ paymentStatus: 'PARTLY_PAID', balance: { minor: 3000 } },
    })
    await recordPayment(staff, payment(booking.id, { amountMinor: 3000, method: 'transfer' }))
    expect(await get(scope, { bookingId: booking.id })).toMatchObject({ paymentStatus: 'PAID', balance: { minor: 0 } })
    expect(await lines(booking.id)).toMatchObject([
      { amountMinor: -2000, label: 'cash', currency: 'EUR', actorId: staff.staffId },
      { amountMinor: -3000, label: 'transfer' },
    ])
    const history = { where: { bookingId: booking.id, kind: 'paymentRecorded' }, orderBy: { id: 'asc' as const } }
    expect(await world.prisma.bookingChange.findMany(history)).toMatchObject([
      { after: { paidMinor: 2000, method: 'cash' }, actorId: staff.staffId },
      { after: { paidMinor: 3000, method: 'transfer' } },
    ])
    const audited = { subjectId: booking.id, action: 'bookings.paymentRecorded' }
    expect(await world.prisma.auditRecord.count({ where: audited })).toBe(2)
  })

  test('PAY-2: never more than is owed, nothing where nothing is, and no amount that is none', async () => {
    const staff = await world.staff()
    const { booking } = await madeBooking(world)
    const paid = await madeBooking(world, { paidMinor: 5000 })
    await expect(recordPayment(staff, payment(booking.id, { amountMinor: 5001 }))).rejects.toMatchObject({
      ...{ reason: 'bookings.paymentTooHigh', field: 'amountMinor', details: { dueMinor: 5000 } },
    })
    await expect(recordPayment(staff, payment(paid.booking.id, { amountMinor: 1 }))).rejects.toMatchObject({
      reason: 'bookings.nothingOwed',
    })
    for (const amountMinor of [0, -1, 1.5, Number.NaN, 2 ** 31])
      expect(recordPaymentInput.safeParse(payment(booking.id, { amountMinor })).success).toBe(false)
    expect(recordPaymentInput.safeParse(payment(booking.id, { method: 'card' })).success).toBe(false)
    expect(await lines(booking.id)).toEqual([])
  })

  test('PRI-3: of twenty who record the whole amount at once one does; a repetition of the form gets the first answer', async () => {
    const staff = await world.staff()
    const { booking } = await madeBooking(world)
    const forms = Array.from({ length: 20 }, () => payment(booking.id))
    const tries = await Promise.allSettled(forms.map((form) => recordPayment(staff, form)))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const won = tries.findIndex(({ status }) => status === 'fulfilled')
    const again = await recordPayment(staff, forms[won]!)
    expect(again).toEqual((tries[won] as PromiseFulfilledResult<unknown>).value)
    expect(await lines(booking.id)).toHaveLength(1)
  })

  test('ADM-3: others’ bookings look as if they did not exist', async () => {
    const { booking } = await madeBooking(world)
    const stranger = await world.staff('OWNER', { of: await otherBusiness(world) })
    for (const id of [booking.id, randomUUID()])
      await expect(recordPayment(stranger, payment(id))).rejects.toMatchObject({ reason: 'bookings.notFound' })
    expect(await lines(booking.id)).toEqual([])
  })
})
