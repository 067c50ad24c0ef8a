import type { Change } from '@foyer/db/changes'
import { expect, test } from 'vitest'
import { madeBooking, openWorld } from '../testing/world.ts'
import { type Follower, newsOf } from './news.ts'

const world = await openWorld()
const { scope: customer, provider } = await madeBooking(world)
const { scope: other } = await madeBooking(world)
const visitor = await world.visitor()
const owner = await world.staff('OWNER')
const own = await world.staff('PROVIDER', { providerId: provider.id })
const businessId = world.business.id

const changes: Record<string, Change> = {
  booking: { businessId, topic: 'booking', customerId: customer.customerId, providerId: provider.id },
  profile: { businessId, topic: 'customer', customerId: customer.customerId },
  times: { businessId, topic: 'times', providerId: provider.id },
  "another's times": { businessId, topic: 'times', providerId: crypto.randomUUID() },
  holiday: { businessId, topic: 'times' },
  catalogue: { businessId, topic: 'catalogue' },
  'dead message': { businessId, topic: 'messages' },
  coupon: { businessId, topic: 'coupon' },
  'end of login': { businessId, topic: 'login', loginId: customer.loginId },
  'end of owner': { businessId, topic: 'staff', staffId: owner.staffId },
  unknown: { businessId, topic: 'unheard-of', customerId: customer.customerId, loginId: customer.loginId },
}
const followers: Record<string, Follower> = { customer, other, visitor, owner, own }

const expected: Record<keyof typeof followers, Record<string, string>> = {
  customer: { booking: 'own', profile: 'own', 'end of login': 'ended' },
  other: {},
  visitor: {},
  owner: { booking: 'desk', profile: 'desk', 'dead message': 'desk', coupon: 'desk', 'end of owner': 'ended' },
  own: { booking: 'desk', profile: 'desk' },
}
const ofAll = { times: 'times', "another's times": 'times', holiday: 'times', catalogue: 'catalogue' }
const ofOwner = { times: 'desk', "another's times": 'desk', holiday: 'desk', catalogue: 'catalogue' }
const ofOwn = { times: 'desk', holiday: 'desk', catalogue: 'catalogue' }

test.each(Object.keys(followers))('PAN-6, ADM-3: what %s hears is theirs, and nothing else is', (name) => {
  const common = name === 'owner' ? ofOwner : name === 'own' ? ofOwn : ofAll
  const heard = Object.entries(changes).map(([kind, change]) => [kind, newsOf(followers[name]!, change)])
  expect(Object.fromEntries(heard.filter(([, news]) => news !== null))).toEqual({ ...common, ...expected[name] })
})
