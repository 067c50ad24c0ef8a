import { randomUUID } from 'node:crypto'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { beforeAll, describe, expect, test } from 'vitest'
import { madeBooking, openWorld, type World } from '../testing/world.ts'
import { cancel } from './cancel.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

const request = (bookingId: string) => ({ bookingId, key: randomUUID() })
const claims = (ownerId: string) => world.prisma.claim.count({ where: { ownerId } })

describe('cancelling one of a group', () => {
  test('BOK-10: the provider’s time stays taken until the last one leaves', async () => {
    const { booking, scope, provider, service } = await madeBooking(world, { persons: 2 }, { service: { capacity: 4 } })
    const other = await world.customer(await makeCustomer(world.prisma, world.business))
    const { number: _, id: __, ...row } = booking
    const joined = await world.prisma.booking.create({
      data: { ...row, number: 8001, customerId: other.customerId, persons: 2 },
    })
    await cancel(scope, request(booking.id))
    expect(await claims(booking.appointmentId)).toBe(1)
    expect(await world.prisma.appointment.findUniqueOrThrow({ where: { id: booking.appointmentId } })).toMatchObject({
      taken: 2,
      providerId: provider.id,
      serviceId: service.id,
    })
    await cancel(other, request(joined.id))
    expect(await claims(booking.appointmentId)).toBe(0)
  })

  test('BOK-10: all leaving at once frees it, too', async () => {
    const { booking, scope } = await madeBooking(world, {}, { service: { capacity: 5 } })
    const { number: _, id: __, ...row } = booking
    const others = await Promise.all(
      Array.from({ length: 4 }, async (___, i) => {
        const customer = await makeCustomer(world.prisma, world.business)
        const made = await world.prisma.booking.create({ data: { ...row, number: 8100 + i, customerId: customer.id } })
        return { scope: await world.customer(customer), id: made.id }
      }),
    )
    await Promise.all([{ scope, id: booking.id }, ...others].map((each) => cancel(each.scope, request(each.id))))
    expect(await claims(booking.appointmentId)).toBe(0)
    expect(await world.prisma.appointment.findUniqueOrThrow({ where: { id: booking.appointmentId } })).toMatchObject({
      taken: 0,
    })
  })
})
