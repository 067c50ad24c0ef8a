import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { checkMoney } from '../payments/check-money.ts'
import { getCredit } from '../payments/get-credit.ts'
import { refundOwed } from '../payments/refund-owed.ts'
import { search } from '../payments/search.ts'
import { start } from '../payments/start.ts'
import { otherBusiness } from '../testing/mailed-link.ts'
import { openPaidWorld } from '../testing/paid-world.ts'
import { inDays, madeBooking } from '../testing/world.ts'
import { cancel, cancelForStaff } from './cancel.ts'
import { edit } from './edit.ts'
import { getForStaff } from './get.ts'
import { queueDueMessages } from './queue-due-messages.ts'
import { recordPayment } from './record-payment.ts'
import { recordRefund, recordRefundInput } from './record-refund.ts'
import { takeBackRecorded } from './take-back-recorded.ts'

const { world, sandbox, pay, hearAll, ledger, worker } = await openPaidWorld()
await world.set('manageBookings', { undoCancel: false })
const staff = await world.staff('FRONT_DESK')

/** A booking of 50 of which so much was paid in cash, the rest by card; cancelled on the business's account. */
async function canceled({ cashMinor }: { cashMinor: number }) {
  const made = await madeBooking(world)
  const { id: bookingId } = made.booking
  if (cashMinor)
    await recordPayment(staff, { bookingId, amountMinor: cashMinor, method: 'cash', receipt: false, key: randomUUID() })
  if (cashMinor < 5000) {
    const { url } = await start(made.scope, { bookingId, part: 'all', key: randomUUID() })
    await pay(url)
    await hearAll()
  }
  await cancelForStaff(staff, { bookingId, key: randomUUID() })
  return { ...made, bookingId }
}

/** A booking of 100 paid by card, then of 50; the bank did not take the other 50 back. */
async function refused() {
  const made = await madeBooking(world, { persons: 2 }, { service: { capacity: 4 } })
  const { id: bookingId } = made.booking
  const { paymentId, url } = await start(made.scope, { bookingId, part: 'all', key: randomUUID() })
  await pay(url)
  await hearAll()
  const charge = sandbox.world.charges.all().find(({ metadata }) => metadata.paymentId === paymentId)!
  charge.amount_refunded = 10_000
  await edit(staff, { bookingId, persons: 1, expectedTotalMinor: 5000, key: randomUUID() })
  await refundOwed(await world.system(), { bookingId })
  return { ...made, bookingId, charge }
}

const refund = (bookingId: string, over: object = {}) => ({
  ...{ bookingId, amountMinor: 5000, method: 'cash' as const, key: randomUUID(), ...over },
})
const refundsOf = (bookingId: string) =>
  world.prisma.ledgerLine.findMany({ where: { bookingId, kind: 'REFUND' }, orderBy: { id: 'asc' } })
const toldOf = async (lineId: string) =>
  (await world.jobs()).filter(({ name, data }) => name === 'payments.recorded' && data.lineId === lineId).length

describe('recording a refund', () => {
  test('BOK-8 PRI-3: what was paid on site is given back in parts until nothing is owed, with history, audit and a message', async () => {
    const { bookingId } = await canceled({ cashMinor: 5000 })
    expect(await getForStaff(staff, { bookingId })).toMatchObject({ balance: { minor: -5000 }, owedByHandMinor: 5000 })
    const first = await recordRefund(staff, refund(bookingId, { amountMinor: 2000 }))
    expect(first).toMatchObject({ refundedMinor: 2000, owedMinor: 3000 })
    const second = await recordRefund(
      staff,
      refund(bookingId, { amountMinor: 3000, method: 'transfer', receipt: false }),
    )
    expect([await toldOf(first.lineId), await toldOf(second.lineId)]).toEqual([1, 0])
    const after = await getForStaff(staff, { bookingId })
    expect(after).toMatchObject({ balance: { minor: 0 }, owedByHandMinor: 0, paymentStatus: 'REFUNDED' })
    expect(await refundsOf(bookingId)).toMatchObject([
      { amountMinor: 2000, label: 'cash', currency: 'EUR', actorId: staff.staffId },
      { amountMinor: 3000, label: 'transfer' },
    ])
    const history = { where: { bookingId, kind: 'refundRecorded' }, orderBy: { id: 'asc' as const } }
    expect(await world.prisma.bookingChange.findMany(history)).toMatchObject([
      { after: { refundedMinor: 2000, method: 'cash' }, actorId: staff.staffId },
      { after: { refundedMinor: 3000, method: 'transfer' } },
    ])
    const audited = { subjectId: bookingId, action: 'bookings.refundRecorded' }
    expect(await world.prisma.auditRecord.count({ where: audited })).toBe(2)
  })

  test('BOK-8: what goes back to the card by itself is not given back by hand, before and after it has gone', async () => {
    const { bookingId } = await canceled({ cashMinor: 3000 })
    const tooHigh = { reason: 'bookings.refundTooHigh', field: 'amountMinor', details: { owedMinor: 3000 } }
    await expect(recordRefund(staff, refund(bookingId, { amountMinor: 3001 }))).rejects.toMatchObject(tooHigh)
    await refundOwed(await world.system(), { bookingId })
    expect(await getForStaff(staff, { bookingId })).toMatchObject({ owedByHandMinor: 3000, balance: { minor: -3000 } })
    await expect(recordRefund(staff, refund(bookingId, { amountMinor: 3001 }))).rejects.toMatchObject(tooHigh)
    await recordRefund(staff, refund(bookingId, { amountMinor: 3000 }))
    await refundOwed(await world.system(), { bookingId })
    expect((await refundsOf(bookingId)).map(({ amountMinor, label }) => `${amountMinor} ${label}`).sort()).toEqual([
      '2000 card',
      '3000 cash',
    ])
    expect(await checkMoney(worker())).toMatchObject({ agrees: true })
  })

  test('BOK-8: nothing where nothing is owed or all goes back by itself, and no amount that is none', async () => {
    const byCard = await canceled({ cashMinor: 0 })
    const { booking: unpaid } = await madeBooking(world)
    for (const bookingId of [byCard.bookingId, unpaid.id])
      await expect(recordRefund(staff, refund(bookingId, { amountMinor: 1 }))).rejects.toMatchObject({
        reason: 'bookings.nothingToGiveBack',
      })
    for (const over of [0, -1, 1.5, Number.NaN, 2 ** 31].map((amountMinor) => ({ amountMinor })))
      expect(recordRefundInput.safeParse(refund(unpaid.id, over)).success).toBe(false)
    expect(recordRefundInput.safeParse(refund(unpaid.id, { method: 'card' })).success).toBe(false)
    expect(await refundsOf(byCard.bookingId)).toEqual([])
  })

  test('BOK-8: what the bank did not take is for staff to give back; then Finance no longer lists it', async () => {
    const made = await madeBooking(world)
    const { id: bookingId } = made.booking
    const { paymentId, url } = await start(made.scope, { bookingId, part: 'all', key: randomUUID() })
    await pay(url)
    await hearAll()
    for (const charge of sandbox.world.charges.all())
      if (charge.metadata.paymentId === paymentId) charge.amount_refunded = 5000
    await cancelForStaff(staff, { bookingId, key: randomUUID() })
    await refundOwed(await world.system(), { bookingId })
    await expect(recordRefund(staff, refund(bookingId, { amountMinor: 5001 }))).rejects.toMatchObject({
      ...{ reason: 'bookings.refundTooHigh', details: { owedMinor: 5000 } },
    })
    const window = { from: '2026-01-01T00:00:00Z', until: '2027-01-01T00:00:00Z', limit: 1 }
    const failed = async () =>
      (await search(staff, window)).failedRefunds.filter((each) => each.bookingId === bookingId)
    expect(await failed()).toHaveLength(1)
    await recordRefund(staff, refund(bookingId, { method: 'transfer' }))
    expect(await failed()).toEqual([])
    await refundOwed(await world.system(), { bookingId })
    expect((await ledger(bookingId)).filter((line) => line.startsWith('REFUND')).sort()).toEqual([
      ...['REFUND -5000 card', 'REFUND 5000 card', 'REFUND 5000 transfer'],
    ])
    expect(await world.prisma.refund.count({ where: { bookingId } })).toBe(1)
  })

  test('BOK-8: a refused refund that was given back by hand keeps nothing else from the card', async () => {
    const { bookingId, charge } = await refused()
    charge.amount_refunded = 0
    await recordRefund(staff, refund(bookingId))
    await cancelForStaff(staff, { bookingId, key: randomUUID() })
    expect(await getForStaff(staff, { bookingId })).toMatchObject({ balance: { minor: -5000 }, owedByHandMinor: 0 })
    await refundOwed(await world.system(), { bookingId })
    expect(await getForStaff(staff, { bookingId })).toMatchObject({ balance: { minor: 0 } })
    const refunds = await world.prisma.refund.findMany({ where: { bookingId }, orderBy: { id: 'asc' } })
    expect(refunds.map(({ state, amountMinor }) => `${state} ${amountMinor}`)).toEqual(['FAILED 5000', 'DONE 5000'])
  })

  test('BOK-8: of what the bank refused no more than is still owed is given back by hand', async () => {
    const { bookingId, customer } = await refused()
    const fee = { kind: 'FEE' as const, amountMinor: 3000, currency: 'EUR', label: 'rung' }
    const of = { businessId: world.business.id, bookingId, customerId: customer.id }
    await world.prisma.ledgerLine.create({ data: { ...fee, ...of, actorKind: 'SYSTEM', createdAt: world.now } })
    expect(await getForStaff(staff, { bookingId })).toMatchObject({ owedByHandMinor: 2000 })
    await expect(recordRefund(staff, refund(bookingId, { amountMinor: 2001 }))).rejects.toMatchObject({
      ...{ reason: 'bookings.refundTooHigh', details: { owedMinor: 2000 } },
    })
  })

  test('BOK-8: where there is no Stripe nothing waits for it: all is given back by hand', async () => {
    const { bookingId } = await canceled({ cashMinor: 0 })
    await refundOwed({ ...(await world.system()), stripe: null }, { bookingId })
    expect(await world.prisma.refund.count({ where: { bookingId } })).toBe(0)
    const alone = { ...staff, stripe: null }
    expect(await getForStaff(alone, { bookingId })).toMatchObject({ owedByHandMinor: 5000 })
    expect(await recordRefund(alone, refund(bookingId, { method: 'transfer' }))).toMatchObject({ owedMinor: 0 })
  })

  test('BOK-8 BOK-9: nothing is given back by hand while the cancellation may be taken back', async () => {
    const made = await madeBooking(world)
    const { id: bookingId } = made.booking
    await recordPayment(staff, { bookingId, amountMinor: 5000, method: 'cash', receipt: false, key: randomUUID() })
    const settings = {
      ...made.scope.settings,
      manageBookings: { ...made.scope.settings.manageBookings, undoCancel: true },
    }
    await cancel({ ...made.scope, settings }, { bookingId, key: randomUUID() })
    expect(await getForStaff(staff, { bookingId })).toMatchObject({ balance: { minor: -5000 }, owedByHandMinor: 0 })
    await expect(recordRefund(staff, refund(bookingId))).rejects.toMatchObject({ reason: 'bookings.nothingToGiveBack' })
    await queueDueMessages(worker(inDays(0, 0, 4)))
    expect(await recordRefund(staff, refund(bookingId))).toMatchObject({ owedMinor: 0 })
  })

  test('BOK-8 PKG-6: as store credit it can be spent at once, and money in still is what the ledger says', async () => {
    const { bookingId, scope } = await canceled({ cashMinor: 5000 })
    const before = (await getCredit(scope)).balanceMinor
    const { lineId } = await recordRefund(staff, refund(bookingId, { method: 'credit' }))
    const credit = await getCredit(scope)
    expect(credit.balanceMinor - before).toBe(5000)
    expect(credit.entries[0]).toMatchObject({ id: lineId, kind: 'REFUNDED', booking: { id: bookingId } })
    expect(await checkMoney(worker())).toMatchObject({ agrees: true, differences: [] })
    const { ledger: lines } = await getForStaff(staff, { bookingId })
    expect(lines.find(({ id }) => id === lineId)?.mayTakeBack).toBe(false)
    await expect(
      takeBackRecorded(staff, { bookingId, recordedId: lineId, reason: 'Mistake', key: randomUUID() }),
    ).rejects.toMatchObject({ reason: 'bookings.notPossible' })
  })

  test('PRI-3: of twenty who give all back at once one does; a repetition of the form gets the first answer', async () => {
    const { bookingId } = await canceled({ cashMinor: 5000 })
    const forms = Array.from({ length: 20 }, (_, i) => refund(bookingId, { method: i % 2 ? 'cash' : 'credit' }))
    const tries = await Promise.allSettled(forms.map((form) => recordRefund(staff, form)))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const won = tries.findIndex(({ status }) => status === 'fulfilled')
    const again = await recordRefund(staff, forms[won]!)
    expect(again).toEqual((tries[won] as PromiseFulfilledResult<unknown>).value)
    expect(await refundsOf(bookingId)).toHaveLength(1)
  })

  test('PRI-3 ADM-4: a refund recorded by mistake is taken back once, with a reason, and is owed again', async () => {
    const { bookingId } = await canceled({ cashMinor: 5000 })
    const { lineId: recordedId } = await recordRefund(staff, refund(bookingId))
    const taken = () => takeBackRecorded(staff, { bookingId, recordedId, reason: 'Not paid out', key: randomUUID() })
    const tries = await Promise.allSettled(Array.from({ length: 10 }, taken))
    expect(tries.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))).toEqual([
      { bookingId, kind: 'REFUND', takenBackMinor: 5000 },
    ])
    const after = await getForStaff(staff, { bookingId })
    expect(after).toMatchObject({ balance: { minor: -5000 }, owedByHandMinor: 5000 })
    expect(after.history.find(({ kind }) => kind === 'refundTakenBack')).toMatchObject({
      ...{ reason: 'Not paid out', after: { takenBackMinor: 5000, method: 'cash' } },
    })
  })

  test('ADM-3: others’ bookings look as if they did not exist', async () => {
    const { bookingId } = await canceled({ cashMinor: 5000 })
    const stranger = await world.staff('OWNER', { of: await otherBusiness(world) })
    for (const id of [bookingId, randomUUID()])
      await expect(recordRefund(stranger, refund(id))).rejects.toMatchObject({ reason: 'bookings.notFound' })
    expect(await refundsOf(bookingId)).toEqual([])
  })
})
