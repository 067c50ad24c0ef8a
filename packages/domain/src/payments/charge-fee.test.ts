import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { cancel } from '../bookings/cancel.ts'
import { edit } from '../bookings/edit.ts'
import { getForStaff } from '../bookings/get.ts'
import { markNoShow } from '../bookings/mark-no-show.ts'
import { queueDueMessages } from '../bookings/queue-due-messages.ts'
import { waiveFee } from '../bookings/waive-fee.ts'
import { consent } from '../cards/consent.ts'
import { getConsent } from '../cards/get-consent.ts'
import { list } from '../payments/list.ts'
import { openCardWorld } from '../testing/card-world.ts'
import { otherBusiness } from '../testing/mailed-link.ts'
import { inDays, madeBooking } from '../testing/world.ts'
import { chargeFee } from './charge-fee.ts'
import { followUp } from './follow-up.ts'
import { start } from './start.ts'

const { world, pay, giveCard, hearAll, ledger, worker, chargesOf, told, loseAnswer } = await openCardWorld({
  cardForFees: true,
})
const noShowFee = { kind: 'FIXED' as const, value: 2000 }
const form = (bookingId: string, more: object = {}) => ({
  ...{ bookingId, expectedMinor: 2000, reason: 'Did not come', key: randomUUID() },
  ...more,
})
const staffAt = async (now: Date) => ({ ...(await world.staff()), now })
const after = inDays(1, 3)

/** Agreed, and then nobody came. */
async function missed({ agree = true, number }: { agree?: boolean; number?: string } = {}) {
  const made = await madeBooking(world, { noShowFee })
  const { id: bookingId } = made.booking
  const card = await giveCard(made.scope, number)
  if (agree) {
    const { asked } = await getConsent(made.scope, { bookingId })
    await consent(made.scope, { bookingId, cardId: card.id, shown: asked!.hash, key: randomUUID() })
  }
  await markNoShow(await staffAt(after), { bookingId, key: randomUUID() })
  return { ...made, bookingId, card }
}

describe('charging a fee', () => {
  test('BOK-7 PAY-8: once, to the card that was agreed to, with reason, history, audit and the customer’s receipt', async () => {
    const { bookingId, scope } = await missed()
    const staff = await staffAt(after)
    expect(await getForStaff(staff, { bookingId })).toMatchObject({
      ...{ feeCharge: { amountMinor: 2000 }, feeConsent: { card: { last4: '4242' }, at: world.now.toISOString() } },
    })
    const once = form(bookingId)
    const charged = await chargeFee(staff, once)
    expect(charged.state).toBe('PAID')
    await hearAll()
    expect(await chargeFee(staff, once)).toEqual(charged)
    expect(await chargesOf(bookingId)).toMatchObject([{ amount: 2000 }])
    expect(await ledger(bookingId)).toContain('PAYMENT -2000 card')
    expect(await told(bookingId, 'payments.paid')).toBe(1)
    const changes = await world.prisma.bookingChange.findMany({ where: { bookingId, kind: 'feeCharged' } })
    expect(changes).toMatchObject([{ reason: 'Did not come', actorId: staff.staffId, after: { keptMinor: 2000 } }])
    const [consented] = await world.prisma.feeConsent.findMany({ where: { bookingId } })
    expect(
      await world.prisma.auditRecord.findMany({ where: { subjectId: bookingId, action: 'bookings.feeCharged' } }),
    ).toMatchObject([{ detail: { amountMinor: 2000, paymentId: charged.paymentId, consentId: consented!.id } }])
    expect(await list(scope)).toMatchObject([{ amountMinor: 2000, method: 'card' }])
    expect((await getForStaff(staff, { bookingId })).feeCharge).toBeNull()
  })

  test('BOK-7 threats 30: twenty at once charge once', async () => {
    const { bookingId } = await missed()
    const staff = await staffAt(after)
    const same = form(bookingId)
    const all = await Promise.allSettled([...Array(20)].map((_, n) => chargeFee(staff, n % 2 ? same : form(bookingId))))
    await hearAll()
    for (const each of all)
      if (each.status === 'rejected') expect(each.reason).toMatchObject({ reason: 'payments.nothingToPay' })
    expect(await chargesOf(bookingId)).toHaveLength(1)
    expect((await ledger(bookingId)).filter((line) => line.startsWith('PAYMENT'))).toHaveLength(1)
    expect(await world.prisma.bookingChange.count({ where: { bookingId, kind: 'feeCharged' } })).toBe(1)
  })

  test('BOK-7: without consent, or with the card removed, nothing is charged', async () => {
    const staff = await staffAt(after)
    const none = await missed({ agree: false })
    expect((await getForStaff(staff, { bookingId: none.bookingId })).feeCharge).toBeNull()
    await expect(chargeFee(staff, form(none.bookingId))).rejects.toMatchObject({ reason: 'payments.noConsent' })
    const gone = await missed()
    await world.prisma.savedCard.update({
      where: { id: gone.card.id },
      data: { removedAt: world.now, isDefault: false },
    })
    await expect(chargeFee(staff, form(gone.bookingId))).rejects.toMatchObject({ reason: 'payments.noConsent' })
    expect([...(await chargesOf(none.bookingId)), ...(await chargesOf(gone.bookingId))]).toEqual([])
  })

  test('BOK-7: only for a fee that is owed: not before the end, not for one that was waived or paid, never another amount or without a reason', async () => {
    const staff = await staffAt(after)
    const nothing = { reason: 'payments.nothingToPay' }
    const open = await madeBooking(world, { noShowFee })
    await expect(chargeFee(staff, form(open.booking.id))).rejects.toMatchObject(nothing)
    const { bookingId } = await missed()
    await expect(chargeFee(staff, form(bookingId, { reason: '' }))).rejects.toMatchObject({ field: 'reason' })
    await expect(chargeFee(staff, form(bookingId, { expectedMinor: 1900 }))).rejects.toMatchObject({
      ...{ reason: 'payments.amountChanged', details: { amountMinor: 2000 } },
    })
    await expect(chargeFee({ ...staff, stripe: null }, form(bookingId))).rejects.toMatchObject(nothing)
    await waiveFee(staff, { bookingId, reason: 'Ill', key: randomUUID() })
    await expect(chargeFee(staff, form(bookingId))).rejects.toMatchObject(nothing)
    expect(await chargesOf(bookingId)).toEqual([])
  })

  test('BOK-7: not again beyond what was agreed to in all', async () => {
    const half = { noShowFee: { kind: 'PERCENT' as const, value: 50 } }
    const { scope, booking } = await madeBooking(world, half, { service: { capacity: 4 } })
    const { id: bookingId } = booking
    const card = await giveCard(scope)
    const { asked } = await getConsent(scope, { bookingId })
    await consent(scope, { bookingId, cardId: card.id, shown: asked!.hash, key: randomUUID() })
    const staff = await world.staff()
    await edit(staff, { bookingId, persons: 2, expectedTotalMinor: 10_000, key: randomUUID() })
    await markNoShow(await staffAt(after), { bookingId, key: randomUUID() })
    await chargeFee(await staffAt(after), form(bookingId, { expectedMinor: 2500 }))
    await hearAll()
    expect(await getForStaff(await staffAt(after), { bookingId })).toMatchObject({ feeCharge: null })
    await expect(chargeFee(await staffAt(after), form(bookingId, { expectedMinor: 2500 }))).rejects.toMatchObject({
      reason: 'payments.nothingToPay',
    })
    expect(await chargesOf(bookingId)).toMatchObject([{ amount: 2500 }])
  })

  test('BOK-7: never more than was agreed to', async () => {
    const { bookingId } = await missed()
    await world.prisma.ledgerLine.create({
      data: {
        ...{
          businessId: world.business.id,
          bookingId,
          currency: 'EUR',
          kind: 'FEE',
          amountMinor: 1000,
          label: 'noShow',
        },
        ...{ customerId: (await world.prisma.booking.findUniqueOrThrow({ where: { id: bookingId } })).customerId },
        ...{ actorKind: 'STAFF', createdAt: after },
      },
    })
    expect((await getForStaff(await staffAt(after), { bookingId })).feeCharge).toEqual({ amountMinor: 2000 })
  })

  test('BOK-9: not while the cancellation may still be taken back', async () => {
    const made = await madeBooking(world, {
      startsAt: inDays(1),
      cancelFees: [{ withinHours: 48, fee: { kind: 'FIXED', value: 2000 } }],
    })
    const { id: bookingId } = made.booking
    const { id: cardId } = await giveCard(made.scope)
    const { asked } = await getConsent(made.scope, { bookingId })
    await consent(made.scope, { bookingId, cardId, shown: asked!.hash, key: randomUUID() })
    await cancel(made.scope, { bookingId, key: randomUUID() })
    const staff = await world.staff()
    await expect(chargeFee(staff, form(bookingId))).rejects.toMatchObject({ reason: 'payments.nothingToPay' })
    await queueDueMessages(worker(inDays(0, 0, 4)))
    expect(await chargeFee(staff, form(bookingId))).toMatchObject({ state: 'PAID' })
  })

  test.each([
    ['refused', '4000000000000341', 'payments.declined'],
    ['to be proved by its holder', '4000002760003184', 'payments.needsProof'],
  ])(
    'BOK-7: a card that is %s: staff hear it, nothing is taken, the customer is asked once to pay',
    async (_, number, reason) => {
      const { bookingId, scope } = await missed({ number })
      const staff = await staffAt(after)
      const once = form(bookingId)
      await expect(chargeFee(staff, once)).rejects.toMatchObject({ reason })
      await hearAll()
      expect(await chargesOf(bookingId)).toEqual([])
      expect(await told(bookingId, 'payments.chargeFailed')).toBe(1)
      const { url } = await start(scope, { bookingId, part: 'all', key: randomUUID() })
      await pay(url)
      await hearAll()
      expect(await ledger(bookingId)).toContain('PAYMENT -2000 card')
      await expect(chargeFee(staff, form(bookingId))).rejects.toMatchObject({ reason: 'payments.nothingToPay' })
    },
  )

  test('BOK-7: told by the event first, the customer is asked once all the same', async () => {
    const { bookingId } = await missed({ number: '4000000000000341' })
    await Promise.allSettled([chargeFee(await staffAt(after), form(bookingId)), hearAll(), hearAll()])
    await hearAll()
    expect(await told(bookingId, 'payments.chargeFailed')).toBe(1)
  })

  test('PAY-6: the customer’s open page is closed first; one that was just paid stops the charge', async () => {
    const { bookingId, scope } = await missed()
    const staff = await staffAt(after)
    const { url } = await start(scope, { bookingId, part: 'all', key: randomUUID() })
    await pay(url)
    await expect(chargeFee(staff, form(bookingId))).rejects.toMatchObject({ reason: 'payments.inProgress' })
    await hearAll()
    expect(await chargesOf(bookingId)).toHaveLength(1)
  })

  test('threats 28: the answer gets lost: the worker finds the charge, and there is one', async () => {
    const { bookingId } = await missed()
    await loseAnswer()
    const { paymentId, state } = await chargeFee(await staffAt(after), form(bookingId))
    expect(state).toBe('OPEN')
    await Promise.allSettled([
      chargeFee(await staffAt(after), form(bookingId)),
      followUp(await world.system(), { paymentId }),
      hearAll(),
    ])
    expect(await chargesOf(bookingId)).toHaveLength(1)
    expect((await ledger(bookingId)).filter((line) => line.startsWith('PAYMENT'))).toHaveLength(1)
  })

  test('ADM-3: only who may is shown the charge; others’ bookings look as if they did not exist', async () => {
    const { bookingId } = await missed()
    const desk = { ...(await world.staff('FRONT_DESK')), now: after }
    expect(desk.permissions.has('payments.charge')).toBe(false)
    expect((await getForStaff(desk, { bookingId })).feeCharge).toBeNull()
    expect((await world.staff('MANAGER')).permissions.has('payments.charge')).toBe(true)
    const stranger = await world.staff('OWNER', { of: await otherBusiness(world) })
    for (const id of [bookingId, randomUUID()])
      await expect(chargeFee(stranger, form(id))).rejects.toMatchObject({ reason: 'bookings.notFound' })
  })
})
