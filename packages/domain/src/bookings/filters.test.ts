import { makeBooking } from '@foyer/db/factories/make-booking'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { beforeAll, describe, expect, test } from 'vitest'
import { inDays, madeBooking, openWorld, type World } from '../testing/world.ts'
import { filters } from './filters.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

describe('what a customer may filter by', () => {
  test('PAN-5: each service and provider ever booked, once, in the customer’s language, and no others', async () => {
    const mine = await madeBooking(
      world,
      { status: 'CANCELED', startsAt: inDays(-9) },
      { customer: { locale: 'fr' }, service: { name: { en: 'Walk', fr: 'Marche' } } },
    )
    const other = await madeBooking(world)
    await makeBooking(world.prisma, world.business, { ...mine, startsAt: inDays(5) })
    expect(await filters(await world.customer(mine.customer))).toEqual({
      services: [{ id: mine.service.id, name: 'Marche' }],
      providers: [{ id: mine.provider.id, name: 'Camille Roux' }],
    })
    await makeBooking(world.prisma, world.business, { ...other, customer: mine.customer, startsAt: inDays(6) })
    expect((await filters(await world.customer(mine.customer))).services).toHaveLength(2)
  })

  test('PAN-5: nothing booked, nothing to choose', async () => {
    const customer = await makeCustomer(world.prisma, world.business)
    expect(await filters(await world.customer(customer))).toEqual({ services: [], providers: [] })
  })

  test('PAN-2: nothing of appointments that are switched off', async () => {
    const { customer } = await madeBooking(world)
    await world.set('visibility', { appointments: false })
    expect(await filters(await world.customer(customer))).toEqual({ services: [], providers: [] })
    await world.set('visibility', {})
  })
})
