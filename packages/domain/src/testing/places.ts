import { randomUUID } from 'node:crypto'
import { makeProvider } from '@foyer/db/factories/make-provider'
import { startOfTest, type World } from './world.ts'

/** Another location of the business, with its own clock. */
export const makePlace = (world: World, timeZone: string, name = timeZone) =>
  world.prisma.location.create({
    data: { businessId: world.business.id, name: { en: name }, address: `1 ${name} Street`, timeZone },
  })

/** A provider who works at that location only. */
export async function makeProviderAt(
  world: World,
  location: { id: string },
  provider: Parameters<typeof makeProvider>[2],
) {
  const made = await makeProvider(world.prisma, world.business, provider)
  await world.prisma.weeklyHours.updateMany({ where: { providerId: made.id }, data: { locationId: location.id } })
  return made
}

interface HeldTime {
  provider: { id: string }
  service: { id: string; capacity: number; durationMinutes: number }
  startsAt: Date
  expiresAt?: Date
  persons?: number
  /** Joins that appointment; without one it stands alone in a new one. */
  appointmentId?: string
}

/** A hold of somebody who is about to book, as the product writes it. */
export async function makeHold(world: World, held: HeldTime) {
  const { provider, service, startsAt, persons = 1, expiresAt = new Date(startOfTest.getTime() + 3e5) } = held
  const businessId = world.business.id
  const endsAt = new Date(startsAt.getTime() + service.durationMinutes * 60_000)
  const appointmentId = held.appointmentId ?? randomUUID()
  if (!held.appointmentId) {
    const owner = { businessId, providerId: provider.id }
    await world.prisma.claim.create({
      data: { ...owner, kind: 'HOLD', ownerId: appointmentId, busyFrom: startsAt, busyUntil: endsAt, expiresAt },
    })
    const at = { locationId: world.business.location.id, startsAt, endsAt, capacity: service.capacity }
    await world.prisma.appointment.create({ data: { ...owner, ...at, id: appointmentId, serviceId: service.id } })
  }
  const secretHash = new Uint8Array(Buffer.from(randomUUID()))
  const createdAt = new Date(expiresAt.getTime() - 3e5)
  return world.prisma.hold.create({ data: { businessId, appointmentId, secretHash, persons, createdAt, expiresAt } })
}
