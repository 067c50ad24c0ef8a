import { makeCoupon } from '@foyer/db/factories/make-coupon'
import { expect, test } from 'vitest'
import { book } from '../bookings/book.ts'
import { cancelForStaff } from '../bookings/cancel.ts'
import { remove as removeService } from '../services/remove.ts'
import { madeOffer, wish } from '../testing/offers.ts'
import { openWorld } from '../testing/world.ts'
import { get } from './get.ts'
import { remove } from './remove.ts'

const world = await openWorld()

test('PAY-7: only what was never used can be removed, not even what was used for a cancelled booking', async () => {
  const staff = await world.staff()
  const offer = await madeOffer(world)
  const [used, unused] = [
    await makeCoupon(world.prisma, world.business),
    await makeCoupon(world.prisma, world.business, { code: 'UNUSED', services: [offer.service] }),
  ]
  const input = wish(offer, { coupon: 'WELCOME', expectedTotalMinor: 4500 })
  const { bookingId } = await book(await world.visitor(), input)
  await cancelForStaff(staff, { bookingId, key: crypto.randomUUID() })
  expect(await get(staff, { couponId: used.id })).toMatchObject({ uses: 0, mayRemove: false })
  await expect(remove(staff, { couponId: used.id })).rejects.toMatchObject({ reason: 'coupons.inUse' })
  await remove(staff, { couponId: unused.id })
  await expect(get(staff, { couponId: unused.id })).rejects.toMatchObject({ reason: 'coupons.notFound' })
  expect(await world.prisma.couponService.count()).toBe(0)
})

test('PAY-7: a service that is removed does not make a coupon one for all', async () => {
  const { service } = await madeOffer(world)
  const staff = await world.staff()
  const coupon = await makeCoupon(world.prisma, world.business, { code: 'NARROW', services: [service] })
  await removeService(staff, { serviceId: service.id })
  expect(await get(staff, { couponId: coupon.id })).toMatchObject({ allServices: false, serviceIds: [] })
})
