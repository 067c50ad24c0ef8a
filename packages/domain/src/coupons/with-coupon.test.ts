import { makeBusiness } from '@foyer/db/factories/make-business'
import { makeCoupon, type NewCoupon } from '@foyer/db/factories/make-coupon'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { beforeEach, describe, expect, test } from 'vitest'
import { bookForStaff } from '../bookings/book-for-staff.ts'
import { book as bookPlace } from '../events/book.ts'
import { bookForStaff as bookPlaceForStaff } from '../events/book-for-staff.ts'
import { getOffered } from '../events/get-offered.ts'
import { price, priceForStaff } from '../services/price.ts'
import { madeEvent, place } from '../testing/happenings.ts'
import { madeOffer, tomorrowAtEleven } from '../testing/offers.ts'
import { openWorld, startOfTest, type World } from '../testing/world.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})

const made = (coupon: NewCoupon = {}) => makeCoupon(world.prisma, world.business, coupon)
const paid = ({ totalMinor }: { totalMinor: number }) => totalMinor
const why = ({ reason, field }: { reason: string; field: string }) => [reason, field]

async function visitorPays(serviceId: string, coupon: string, now = world.now) {
  const visitor = { ...(await world.visitor()), now }
  return price(visitor, { serviceId, coupon }).then(paid, why)
}

describe('a code', () => {
  test('PAY-7: counts however it is written; unknown, malformed and another business’s are refused in the same words', async () => {
    const { service } = await madeOffer(world)
    const other = await makeBusiness(world.prisma, {
      ...{ slug: 'lumen', name: 'Lumen', currency: 'EUR', timeZone: 'Europe/Paris', languages: ['en'] },
      now: startOfTest,
    })
    await makeCoupon(world.prisma, other, { code: 'THEIRS' })
    await made({ code: 'SPRING-26' })
    expect(await visitorPays(service.id, '  spring-26 ')).toBe(4500)
    expect(await visitorPays(service.id, '   ')).toBe(5000)
    for (const wrong of ['NOPE', 'THEIRS', 'x', "'; DROP TABLE coupon; --", 'spring\u0000', '😀'.repeat(10)])
      expect(await visitorPays(service.id, wrong)).toEqual(['coupons.unknown', 'coupon'])
  })

  test('PAY-7: guessing ends after so many wrong ones from an IP, right ones then included, and begins anew later', async () => {
    const { service } = await madeOffer(world)
    await made()
    world.installation.limits.couponTriesPerIp = 3
    const tries = await Promise.all(['A1A', 'B2B', 'C3C'].map((code) => visitorPays(service.id, code)))
    expect(tries).toEqual(Array(3).fill(['coupons.unknown', 'coupon']))
    expect(await visitorPays(service.id, 'WELCOME')).toEqual(['access.tooMany', 'coupon'])
    expect(await visitorPays(service.id, 'D4D')).toEqual(['access.tooMany', 'coupon'])
    expect(await visitorPays(service.id, '')).toBe(5000)
    const customer = await makeCustomer(world.prisma, world.business)
    const atTheDesk = { serviceId: service.id, coupon: 'WELCOME', customerId: customer.id }
    expect(await priceForStaff(await world.staff(), atTheDesk).then(paid)).toBe(4500)
    expect(await visitorPays(service.id, 'WELCOME', new Date(world.now.getTime() + 15 * 60_000))).toBe(4500)
  })

  test('PAY-7: the same wrong one counts once, also in parallel: a page that is loaded again guesses nothing', async () => {
    const { service } = await madeOffer(world)
    await made()
    world.installation.limits.couponTriesPerIp = 3
    const again = await Promise.all(Array.from({ length: 12 }, () => visitorPays(service.id, 'NOPE')))
    expect(again).toEqual(Array(12).fill(['coupons.unknown', 'coupon']))
    expect(await visitorPays(service.id, 'WELCOME')).toBe(4500)
  })

  test('PAY-7: right ones are not counted', async () => {
    const { service } = await madeOffer(world)
    await made()
    world.installation.limits.couponTriesPerIp = 2
    for (let n = 0; n < 5; n++) expect(await visitorPays(service.id, 'WELCOME')).toBe(4500)
    expect(await visitorPays(service.id, 'NOPE')).toEqual(['coupons.unknown', 'coupon'])
  })
})

describe('when, for what, for whom', () => {
  test('PAY-7: from the first to the last second of its days by the business’s clock', async () => {
    const { service } = await madeOffer(world)
    await made({ validFrom: '2026-11-24', validUntil: '2026-11-25' })
    const at = (instant: string) => visitorPays(service.id, 'WELCOME', new Date(instant))
    // Paris is one hour ahead of UTC.
    expect(await at('2026-11-23T22:59:59.999Z')).toEqual(['coupons.notYet', 'coupon'])
    expect(await at('2026-11-23T23:00:00.000Z')).toBe(4500)
    expect(await at('2026-11-25T22:59:59.999Z')).toBe(4500)
    expect(await at('2026-11-25T23:00:00.000Z')).toEqual(['coupons.ended', 'coupon'])
  })

  test('PAY-7: one that was switched off has ended', async () => {
    const { service } = await madeOffer(world)
    await made({ active: false })
    expect(await visitorPays(service.id, 'WELCOME')).toEqual(['coupons.ended', 'coupon'])
  })

  test('PAY-7: for the services it names, and for events only where it is said to be', async () => {
    const [one, other] = [await madeOffer(world), await madeOffer(world)]
    const { event } = await madeEvent(world)
    await made({ services: [one.service], forEvents: false })
    await made({ code: 'EVENTS', services: [], forEvents: true })
    const visitor = await world.visitor()
    const placePays = (coupon: string) =>
      getOffered(visitor, { eventId: event.id, coupon }).then(({ priced }) => priced.totalMinor, why)
    expect(await visitorPays(one.service.id, 'WELCOME')).toBe(4500)
    expect(await visitorPays(other.service.id, 'WELCOME')).toEqual(['coupons.notForThis', 'coupon'])
    expect(await placePays('WELCOME')).toEqual(['coupons.notForThis', 'coupon'])
    expect(await placePays('EVENTS')).toBe(2250)
    expect(await visitorPays(one.service.id, 'EVENTS')).toEqual(['coupons.notForThis', 'coupon'])
  })

  test('PAY-7: for given customers when they have signed in; guests are asked to, or refused without a portal', async () => {
    const { service } = await madeOffer(world)
    const ada = await makeCustomer(world.prisma, world.business, { email: 'ada@example.com' })
    const eve = await makeCustomer(world.prisma, world.business, { email: 'eve@example.com' })
    await made({ customers: [ada] })
    const asked = { serviceId: service.id, coupon: 'WELCOME' }
    expect(await price(await world.customer(ada), asked).then(paid)).toBe(4500)
    expect(await price(await world.customer(eve), asked).catch(why)).toEqual(['coupons.notForYou', 'coupon'])
    expect(await visitorPays(service.id, 'WELCOME')).toEqual(['coupons.signIn', 'coupon'])
    const staff = await world.staff()
    expect(await priceForStaff(staff, { ...asked, customerId: ada.id }).then(paid)).toBe(4500)
    expect(await priceForStaff(staff, { ...asked, customerId: eve.id }).catch(why)).toEqual([
      'coupons.notForYou',
      'coupon',
    ])
    await world.set('panelAccess', { enabled: false })
    expect(await visitorPays(service.id, 'WELCOME')).toEqual(['coupons.notForYou', 'coupon'])
  })

  test('PAY-7: the database lets nobody else use it, whoever asks', async () => {
    const { service, provider } = await madeOffer(world)
    const [ada, eve] = await Promise.all(
      ['ada', 'eve'].map((name) => makeCustomer(world.prisma, world.business, { email: `${name}@example.com` })),
    )
    const coupon = await made({ customers: [ada!] })
    const staff = await world.staff()
    const { bookingId } = await bookForStaff(staff, {
      ...{ serviceId: service.id, providerId: provider.id, customerId: eve!.id, persons: 1, extras: [] },
      ...{ startsAt: tomorrowAtEleven.toISOString(), notify: false, invite: false, key: crypto.randomUUID() },
    })
    const use = { businessId: world.business.id, bookingId, couponId: coupon.id, customerId: eve!.id }
    await expect(world.prisma.couponUse.create({ data: { ...use, createdAt: world.now } })).rejects.toThrow(
      'the coupon is meant for others',
    )
  })
})

describe('whoever books', () => {
  test('PAY-7: places in an event, by a guest and by staff', async () => {
    const { event } = await madeEvent(world)
    await made({ mostUses: 2 })
    const withIt = { coupon: 'welcome', persons: 2, expectedTotalMinor: 4500 }
    await bookPlace(await world.visitor(), place(event, withIt))
    const customer = await makeCustomer(world.prisma, world.business)
    const form = { eventId: event.id, customerId: customer.id, persons: 1, coupon: 'WELCOME', notify: false }
    const staff = await world.staff()
    const { bookingId } = await bookPlaceForStaff(staff, { ...form, key: crypto.randomUUID() })
    const { snapshot } = await world.prisma.booking.findUniqueOrThrow({ where: { id: bookingId } })
    expect(snapshot).toMatchObject({ totalMinor: 2250, discountMinor: 250 })
    await expect(bookPlaceForStaff(staff, { ...form, key: crypto.randomUUID() })).rejects.toMatchObject({
      ...{ reason: 'coupons.usedUp', field: 'coupon' },
    })
    expect(await world.prisma.booking.count()).toBe(2)
  })

  test('PAY-7: a time, by staff for a customer, whose uses count', async () => {
    const { service, provider } = await madeOffer(world)
    const customer = await makeCustomer(world.prisma, world.business)
    await made({ amountMinor: 1000, mostUsesPerCustomer: 1 })
    const form = (hour: number, coupon: string) => ({
      ...{ serviceId: service.id, providerId: provider.id, customerId: customer.id, persons: 1, extras: [], coupon },
      startsAt: new Date(tomorrowAtEleven.getTime() + hour * 36e5).toISOString(),
      ...{ notify: false, invite: false, key: crypto.randomUUID() },
    })
    const staff = await world.staff('FRONT_DESK')
    const { bookingId } = await bookForStaff(staff, form(0, 'WELCOME'))
    const { snapshot } = await world.prisma.booking.findUniqueOrThrow({ where: { id: bookingId } })
    expect(snapshot).toMatchObject({ totalMinor: 4000, discountMinor: 1000 })
    await expect(bookForStaff(staff, form(1, 'WELCOME'))).rejects.toMatchObject({ reason: 'coupons.usedByYou' })
    await expect(bookForStaff(staff, form(1, 'NOPE'))).rejects.toMatchObject({ reason: 'coupons.unknown' })
    expect(await world.prisma.booking.count()).toBe(1)
  })
})
