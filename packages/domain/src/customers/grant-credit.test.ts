import { randomUUID } from 'node:crypto'
import { makeBusiness } from '@foyer/db/factories/make-business'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { expect, test } from 'vitest'
import { madeBooking, openWorld } from '../testing/world.ts'
import { get } from './get.ts'
import { grantCredit } from './grant-credit.ts'

const world = await openWorld()

test('PKG-6 ADM-5: staff give credit with a reason, once; it is audited without the words', async () => {
  const { customer } = await madeBooking(world)
  const staff = await world.staff('FRONT_DESK')
  const given = { customerId: customer.id, amountMinor: 1500, reason: 'Waited an hour', key: randomUUID() }
  await Promise.all([grantCredit(staff, given), grantCredit(staff, given)])
  expect(await get(staff, { customerId: customer.id })).toMatchObject({ credit: { minor: 1500, currency: 'EUR' } })
  const [entry] = await world.prisma.creditEntry.findMany({ where: { customerId: customer.id } })
  expect(entry).toMatchObject({ kind: 'GRANTED', reason: 'Waited an hour', actorKind: 'STAFF', actorId: staff.staffId })
  const audited = await world.prisma.auditRecord.findMany({ where: { action: 'customers.creditGranted' } })
  expect(audited.map(({ detail }) => detail)).toEqual([{ amountMinor: 1500 }])
})

test('PKG-6: not without a reason, and to nobody of another business', async () => {
  const { customer } = await madeBooking(world)
  const staff = await world.staff()
  const key = randomUUID()
  await expect(
    grantCredit(staff, { customerId: customer.id, amountMinor: 100, reason: '', key }),
  ).rejects.toMatchObject({ reason: 'bookings.reasonRequired', field: 'reason' })
  const elsewhere = await makeBusiness(world.prisma, {
    ...{ slug: 'elsewhere', name: 'Elsewhere', currency: 'EUR', timeZone: 'UTC', languages: ['en'], now: world.now },
  })
  const stranger = await makeCustomer(world.prisma, elsewhere)
  await expect(
    grantCredit(staff, { customerId: stranger.id, amountMinor: 100, reason: 'x', key }),
  ).rejects.toMatchObject({ reason: 'customers.notFound' })
  expect(await world.prisma.creditEntry.count({ where: { customerId: stranger.id } })).toBe(0)
})
