import { makeCoupon } from '@foyer/db/factories/make-coupon'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { expect, test } from 'vitest'
import { book } from '../bookings/book.ts'
import { cancel } from '../bookings/cancel.ts'
import { madeOffer, tomorrowAtEleven, wish } from '../testing/offers.ts'
import { openWorld } from '../testing/world.ts'
import { get } from './get.ts'

const world = await openWorld()

test('PAY-7: what used it, with what was taken off, released ones too; and for whom it is', async () => {
  const offer = await madeOffer(world)
  const ada = await makeCustomer(world.prisma, world.business, { givenName: 'Ada', familyName: 'Lovelace' })
  const coupon = await makeCoupon(world.prisma, world.business, { customers: [ada] })
  const scope = await world.customer(ada)
  const at = (hour: number) => new Date(tomorrowAtEleven.getTime() + hour * 36e5).toISOString()
  const input = (hour: number) =>
    wish(offer, { coupon: 'WELCOME', expectedTotalMinor: 4500, guest: undefined, startsAt: at(hour) })
  const first = await book(scope, input(0))
  const second = await book(scope, input(1))
  await cancel(scope, { bookingId: first.bookingId, key: crypto.randomUUID() })
  const found = await get(await world.staff(), { couponId: coupon.id })
  expect(found).toMatchObject({ uses: 1, allCustomers: false, customers: [{ givenName: 'Ada' }], next: null })
  const used = { discountMinor: 500, service: 'Massage', customer: { givenName: 'Ada', familyName: 'Lovelace' } }
  expect(found.used).toMatchObject([
    { ...used, id: second.bookingId, isReleased: false, status: 'APPROVED' },
    { ...used, id: first.bookingId, isReleased: true, status: 'CANCELED' },
  ])
  const older = await get(await world.staff(), { couponId: coupon.id, usedBefore: second.bookingId })
  expect(older.used.map(({ id }) => id)).toEqual([first.bookingId])
})
