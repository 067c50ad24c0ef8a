import { makeCoupon, type NewCoupon } from '@foyer/db/factories/make-coupon'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { beforeEach, describe, expect, test } from 'vitest'
import { guestNamed, madeOffer, tomorrowAtEleven, wish } from '../testing/offers.ts'
import { inDays, openWorld, type World } from '../testing/world.ts'
import { book } from './book.ts'
import { cancel } from './cancel.ts'
import { edit } from './edit.ts'
import { reject } from './reject.ts'
import { undoCancel } from './undo-cancel.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})

const key = () => crypto.randomUUID()
const made = (coupon: NewCoupon = {}) => makeCoupon(world.prisma, world.business, coupon)
const stored = (id: string) => world.prisma.booking.findUniqueOrThrow({ where: { id }, include: { couponUse: true } })
const ledger = async (bookingId: string) => {
  const lines = await world.prisma.ledgerLine.findMany({ where: { bookingId }, orderBy: { id: 'asc' } })
  return lines.map(({ kind, amountMinor }) => [kind, amountMinor])
}
const hours = (n: number) => new Date(tomorrowAtEleven.getTime() + n * 36e5).toISOString()
const why = (error: { reason?: string; field?: string }) => [error.reason, error.field]

describe('a booking with a coupon', () => {
  test('PAY-7: is charged, discounted and taxed by it, and remembers what was agreed', async () => {
    const offer = await madeOffer(world, { taxes: [{ name: 'VAT', percent: 20 }] })
    const coupon = await made({ percent: 25 })
    const input = wish(offer, { coupon: ' welcome ', expectedTotalMinor: 3750 })
    const booking = await stored((await book(await world.visitor(), input)).bookingId)
    expect(booking.snapshot).toMatchObject({
      ...{ totalMinor: 3750, discountMinor: 1250, taxMinor: 625 },
      coupon: { couponId: coupon.id, code: 'WELCOME', kind: 'PERCENT', percent: 25 },
    })
    expect(booking.couponUse).toMatchObject({ couponId: coupon.id, customerId: booking.customerId, releasedAt: null })
    expect(await ledger(booking.id)).toEqual([
      ['CHARGE', 4375],
      ['DISCOUNT', -1250],
      ['TAX', 625],
    ])
  })

  test('PAY-7: the total is the server’s: what the form showed has to be the price with the coupon', async () => {
    const offer = await madeOffer(world)
    await made({ amountMinor: 1500 })
    const visitor = await world.visitor()
    await expect(book(visitor, wish(offer, { coupon: 'WELCOME' }))).rejects.toMatchObject({
      ...{ reason: 'bookings.priceChanged', details: { totalMinor: 3500 } },
    })
    await expect(book(visitor, wish(offer, { expectedTotalMinor: 3500 }))).rejects.toMatchObject({
      reason: 'bookings.priceChanged',
    })
    expect(await world.prisma.booking.count()).toBe(0)
  })

  test('PAY-7: never below nothing, and a deposit is never above what is left', async () => {
    const offer = await madeOffer(world, { deposit: { kind: 'FIXED', value: 2000, perPerson: false } })
    await made({ amountMinor: 999_999 })
    await made({ code: 'ALMOST', amountMinor: 4500 })
    const free = wish(offer, { coupon: 'WELCOME', expectedTotalMinor: 0 })
    const { snapshot, id } = await stored((await book(await world.visitor(), free)).bookingId)
    expect(snapshot).toMatchObject({ totalMinor: 0, discountMinor: 5000, depositMinor: 0 })
    expect((await ledger(id)).reduce((sum, [, minor]) => sum + Number(minor), 0)).toBe(0)
    const cheap = wish(offer, { coupon: 'ALMOST', expectedTotalMinor: 500, startsAt: hours(1) })
    const almost = await stored((await book(await world.visitor(), cheap)).bookingId)
    expect(almost.snapshot).toMatchObject({ totalMinor: 500, depositMinor: 500 })
  })

  test('PAY-7: what takes nothing off is not used up by it', async () => {
    const offer = await madeOffer(world, { priceMinor: 0 })
    await made({ mostUses: 1 })
    const input = wish(offer, { coupon: 'WELCOME', expectedTotalMinor: 0 })
    const { couponUse, snapshot } = await stored((await book(await world.visitor(), input)).bookingId)
    expect([couponUse, (snapshot as { coupon?: object }).coupon]).toEqual([null, undefined])
  })

  test('BOK-15: the repetition of the last use gets the first answer', async () => {
    const offer = await madeOffer(world)
    await made({ mostUses: 1 })
    const input = wish(offer, { coupon: 'WELCOME', expectedTotalMinor: 4500 })
    const first = await book(await world.visitor(), input)
    expect((await book(await world.visitor(), input)).bookingId).toBe(first.bookingId)
    expect(await world.prisma.couponUse.count()).toBe(1)
  })
})

describe('how often', () => {
  test('PAY-7: of 100 who book different times at once with 5 uses exactly 5 have it, the others are refused', async () => {
    const offer = await madeOffer(world, { capacity: 100, mostPersons: 1 })
    await made({ mostUses: 5 })
    const scopes = []
    for (let n = 0; n < 100; n++)
      scopes.push(
        await world.customer(await makeCustomer(world.prisma, world.business, { email: `c${n}@example.com` })),
      )
    const answers = await Promise.all(
      scopes.map((scope, n) => {
        const startsAt = inDays(1 + Math.floor(n / 7), n % 7).toISOString()
        const input = wish(offer, { coupon: 'WELCOME', expectedTotalMinor: 4500, startsAt, guest: undefined })
        return book(scope, input).then(() => 'booked', why)
      }),
    )
    expect(answers.filter((each) => each === 'booked')).toHaveLength(5)
    expect(answers.filter((each) => each !== 'booked')).toEqual(Array(95).fill(['coupons.usedUp', 'coupon']))
    expect(await world.prisma.couponUse.count()).toBe(5)
    expect(await world.prisma.booking.count()).toBe(5)
    expect(await world.prisma.claim.count()).toBe(5)
  })

  test('PAY-7: per customer, also in parallel; a guest counts as the customer of the address', async () => {
    const offer = await madeOffer(world)
    await made({ mostUsesPerCustomer: 1 })
    const ada = await makeCustomer(world.prisma, world.business, { email: 'ada@example.com' })
    const scope = await world.customer(ada)
    const once = { coupon: 'WELCOME', expectedTotalMinor: 4500 }
    const answers = await Promise.all(
      [0, 1, 2].map((n) =>
        book(scope, wish(offer, { ...once, startsAt: hours(n), guest: undefined })).then(() => 'booked', why),
      ),
    )
    expect(answers.filter((each) => each === 'booked')).toHaveLength(1)
    expect(answers).toContainEqual(['coupons.usedByYou', 'coupon'])
    const asGuest = wish(offer, { ...once, startsAt: hours(3), guest: guestNamed('Ada', 'ADA@example.com') })
    await expect(book(await world.visitor(), asGuest)).rejects.toMatchObject({ reason: 'coupons.usedByYou' })
    await book(await world.visitor(), wish(offer, { ...once, startsAt: hours(4) }))
    expect(await world.prisma.couponUse.count()).toBe(2)
    expect(await world.prisma.booking.count()).toBe(2)
  })
})

describe('what becomes of it', () => {
  const booked = async (over: Partial<NewCoupon> = {}) => {
    const offer = await madeOffer(world, { extras: [{ name: { en: 'Towel' }, priceMinor: 1000 }], capacity: 4 })
    await made({ mostUses: 1, ...over })
    const customer = await world.customer(await makeCustomer(world.prisma, world.business))
    const { bookingId } = await book(
      customer,
      wish(offer, { coupon: 'WELCOME', expectedTotalMinor: 4500, guest: undefined }),
    )
    return { offer, customer, bookingId }
  }

  test('PAY-7: cancelling releases it for somebody else; taking that back uses it again, over the limit if need be', async () => {
    const { offer, customer, bookingId } = await booked()
    await cancel(customer, { bookingId, key: key() })
    expect((await stored(bookingId)).couponUse?.releasedAt).toEqual(world.now)
    await book(await world.visitor(), wish(offer, { coupon: 'WELCOME', expectedTotalMinor: 4500, startsAt: hours(1) }))
    await undoCancel(customer, { bookingId, key: key() })
    const again = await stored(bookingId)
    expect([again.status, again.couponUse?.releasedAt]).toEqual(['APPROVED', null])
    expect(again.snapshot).toMatchObject({ totalMinor: 4500, discountMinor: 500 })
    const late = wish(offer, { coupon: 'WELCOME', expectedTotalMinor: 4500, startsAt: hours(2) })
    await expect(book(await world.visitor(), late)).rejects.toMatchObject({ reason: 'coupons.usedUp' })
  })

  test('PAY-7: declining a request releases it', async () => {
    const offer = await madeOffer(world, { approval: true })
    await made({ mostUses: 1 })
    const input = wish(offer, { coupon: 'WELCOME', expectedTotalMinor: 4500 })
    const { bookingId } = await book(await world.visitor(), input)
    await reject(await world.staff(), { bookingId, key: key() })
    expect((await stored(bookingId)).couponUse?.releasedAt).toEqual(world.now)
    await book(await world.visitor(), { ...input, startsAt: hours(1), key: key() })
    expect(await world.prisma.couponUse.count({ where: { releasedAt: null } })).toBe(1)
  })

  test('PAY-7: a later edit is priced with what was agreed, even when the coupon has changed or ended', async () => {
    const { offer, customer, bookingId } = await booked({ percent: 10 })
    await world.prisma.coupon.updateMany({ data: { percent: 50, active: false } })
    const staff = { ...(await world.staff()), now: customer.now }
    const [towel] = await world.prisma.extra.findMany({ where: { serviceId: offer.service.id } })
    const extras = [{ extraId: towel!.id, quantity: 1 }]
    await edit(staff, { bookingId, persons: 2, extras, expectedTotalMinor: 9900, key: key() })
    const { snapshot, couponUse } = await stored(bookingId)
    expect(snapshot).toMatchObject({ totalMinor: 9900, discountMinor: 1100, coupon: { percent: 10 } })
    expect(couponUse?.releasedAt).toBeNull()
    expect((await ledger(bookingId)).reduce((sum, [, minor]) => sum + Number(minor), 0)).toBe(9900)
  })

  test('PAY-7: a fixed amount is taken off once, whatever is added, and grows back with what it is taken from', async () => {
    const offer = await madeOffer(world, { priceMinor: 1000, capacity: 4 })
    await made({ amountMinor: 2500 })
    const input = wish(offer, { coupon: 'WELCOME', expectedTotalMinor: 0 })
    const { bookingId } = await book(await world.visitor(), input)
    const staff = await world.staff()
    await edit(staff, { bookingId, persons: 4, expectedTotalMinor: 1500, key: key() })
    expect((await stored(bookingId)).snapshot).toMatchObject({ totalMinor: 1500, discountMinor: 2500 })
  })
})
