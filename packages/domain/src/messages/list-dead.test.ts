import { makeCustomer } from '@foyer/db/factories/make-customer'
import { beforeAll, expect, test } from 'vitest'
import { makeDeadMessage } from '../testing/dead-message.ts'
import { otherBusiness } from '../testing/mailed-link.ts'
import { madeBooking, openWorld, type World } from '../testing/world.ts'
import { listDead } from './list-dead.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

test('MSG-1: what could not be sent, about whom, newest first; another business’s is not there', async () => {
  const customer = await makeCustomer(world.prisma, world.business, { givenName: 'Ada', familyName: 'Lindqvist' })
  const { booking } = await madeBooking(world)
  const invitation = await makeDeadMessage(world, customer.id)
  const businessId = world.business.id
  await makeDeadMessage(world, customer.id, {
    job: 'bookings.canceled',
    payload: { businessId, bookingId: booking.id, revision: 1, changeId: booking.id },
    diedAt: new Date(world.now.getTime() + 1000),
  })
  await makeDeadMessage(world, customer.id, { retriedAt: world.now })
  await makeDeadMessage(world, customer.id, { businessId: (await otherBusiness(world)).id })
  await makeDeadMessage(world, customer.id, { businessId: null })
  const scope = await world.staff('FRONT_DESK')
  const { messages, total } = await listDead(scope, { retried: false })
  expect(total).toBe(2)
  expect(messages.map(({ job, about }) => [job, about])).toEqual([
    ['bookings.canceled', { kind: 'booking', id: booking.id, number: booking.number }],
    ['customers.invited', { kind: 'customer', id: customer.id, number: customer.number, name: 'Ada Lindqvist' }],
  ])
  expect(messages[1]).toMatchObject({ id: invitation.id, tries: 21, error: 'connect ECONNREFUSED' })
  expect(JSON.stringify(messages)).not.toMatch(/payload|invitationId/)
  expect(await listDead(scope, { retried: true })).toMatchObject({ total: 1 })
})
