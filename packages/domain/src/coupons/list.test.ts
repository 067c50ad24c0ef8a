import { makeCoupon } from '@foyer/db/factories/make-coupon'
import { expect, test } from 'vitest'
import { book } from '../bookings/book.ts'
import { madeOffer, wish } from '../testing/offers.ts'
import { openWorld } from '../testing/world.ts'
import { list } from './list.ts'

const world = await openWorld()
const made = (code: string, over = {}) => makeCoupon(world.prisma, world.business, { code, ...over })

test('PAY-7: the newest first, each with how often it was used and whether it may be', async () => {
  const offer = await madeOffer(world)
  await made('ONCE', { mostUses: 1 })
  await made('OFF', { active: false })
  await made('PAST', { validUntil: '2026-11-22' })
  await made('TODAY', { validFrom: '2026-11-23', validUntil: '2026-11-23' })
  await made('SOON', { validFrom: '2026-11-24' })
  await book(await world.visitor(), wish(offer, { coupon: 'ONCE', expectedTotalMinor: 4500 }))
  const { coupons, next } = await list(await world.staff())
  expect(coupons.map(({ code, uses, state }) => [code, uses, state])).toEqual([
    ['SOON', 0, 'soon'],
    ['TODAY', 0, 'on'],
    ['PAST', 0, 'ended'],
    ['OFF', 0, 'off'],
    ['ONCE', 1, 'usedUp'],
  ])
  expect(next).toBeNull()
})

test('PAY-7: a page goes on where the last one ended', async () => {
  for (let n = 0; n < 50; n++) await made(`CODE-${n}`)
  const staff = await world.staff()
  const first = await list(staff)
  const second = await list(staff, { before: first.next ?? undefined })
  expect([first.coupons.length, first.coupons[0]?.code, second.next]).toEqual([50, 'CODE-49', null])
  expect(new Set([...first.coupons, ...second.coupons].map(({ id }) => id)).size).toBe(55)
})
