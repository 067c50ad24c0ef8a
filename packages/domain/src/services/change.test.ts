import { makeService } from '@foyer/db/factories/make-service'
import { expect, test } from 'vitest'
import { serviceForm } from '../testing/service-form.ts'
import { madeBooking, openWorld } from '../testing/world.ts'
import { change } from './change.ts'
import { get } from './get.ts'

const world = await openWorld()
const { prisma, business } = world

test('PRI-2: a change holds from now on; what is booked keeps what was agreed', async () => {
  const { service, booking } = await madeBooking(world)
  const scope = await world.staff()
  const { version } = await get(scope, { serviceId: service.id })
  const form = serviceForm(service.categoryId, { priceMinor: 9900, durationMinutes: 90 })
  await change(scope, { serviceId: service.id, version, active: false, ...form })
  expect((await get(scope, { serviceId: service.id })).service).toMatchObject({ priceMinor: 9900, active: false })
  const after = await prisma.booking.findUniqueOrThrow({ where: { id: booking.id } })
  expect(after.snapshot).toEqual(booking.snapshot)
  const [latest] = await prisma.auditRecord.findMany({ orderBy: { id: 'desc' }, take: 1 })
  expect(latest).toMatchObject({
    action: 'services.changed',
    detail: { priceMinor: [5000, 9900], active: [true, false] },
  })
})

test('ADM-2: of many who save at once one succeeds, the others are told', async () => {
  const { id: serviceId, categoryId } = await makeService(prisma, business, { name: { en: 'Busy' } })
  const scope = await world.staff()
  const { version } = await get(scope, { serviceId })
  const answers = await Promise.allSettled(
    [1000, 2000, 3000, 4000].map((priceMinor) =>
      change(scope, { serviceId, version, active: true, ...serviceForm(categoryId, { priceMinor }) }),
    ),
  )
  const refused = answers.filter(({ status }) => status === 'rejected')
  expect(refused).toHaveLength(3)
  for (const each of refused) expect(each).toMatchObject({ reason: { reason: 'settings.changedMeanwhile' } })
})

test('BOK-10: a service with lengthening extras cannot become a group', async () => {
  const extras = [{ name: { en: 'Longer' }, priceMinor: 900, durationMinutes: 15 }]
  const { id: serviceId, categoryId } = await makeService(prisma, business, { name: { en: 'Alone' }, extras })
  const scope = await world.staff()
  const { version } = await get(scope, { serviceId })
  await expect(
    change(scope, { serviceId, version, active: true, ...serviceForm(categoryId, { capacity: 8 }) }),
  ).rejects.toMatchObject({ reason: 'services.extraLengthens', field: 'capacity' })
})
