import { randomUUID } from 'node:crypto'
import { makeBooking } from '@foyer/db/factories/make-booking'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { describe, expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { inDays, madeBooking, openWorld } from '../testing/world.ts'
import { reject } from './reject.ts'

const world = await openWorld()
const asked = (bookingId: string, reason?: string) => ({ bookingId, key: randomUUID(), ...(reason && { reason }) })
const jobsOf = async (id: string) => (await world.jobs()).filter(({ data }) => data.bookingId === id)
const claims = (ownerId: string) => world.prisma.claim.count({ where: { ownerId } })
const balance = async (bookingId: string) =>
  (await world.prisma.ledgerLine.aggregate({ where: { bookingId }, _sum: { amountMinor: true } }))._sum.amountMinor

describe('rejecting a request', () => {
  test('BOK-16 PRI-3 BOK-14: frees the time, reverses the charge, keeps why and tells both parties', async () => {
    const staff = await world.staff('FRONT_DESK')
    const { booking, provider, service } = await madeBooking(world, { status: 'PENDING', paidMinor: 1000 })
    const result = await reject(staff, asked(booking.id, 'We are full'))
    expect(result).toEqual({ bookingId: booking.id, revision: 2, status: 'REJECTED' })
    expect(await world.prisma.booking.findUniqueOrThrow({ where: { id: booking.id } })).toMatchObject({
      ...{ status: 'REJECTED', cancelReason: 'We are full', canceledAt: null, canceledBy: null },
    })
    expect(await claims(booking.appointmentId)).toBe(0)
    expect(await balance(booking.id)).toBe(-1000)
    const change = await world.prisma.bookingChange.findFirstOrThrow({
      where: { bookingId: booking.id, kind: 'rejected' },
    })
    expect(change).toMatchObject({
      ...{ actorKind: 'STAFF', actorId: staff.staffId, reason: 'We are full' },
      ...{ before: { status: 'PENDING' }, after: { status: 'REJECTED' } },
    })
    const data = { businessId: world.business.id, bookingId: booking.id, revision: 2, changeId: change.id }
    expect(await jobsOf(booking.id)).toEqual([{ name: 'bookings.rejected', data }])
    const customer = await makeCustomer(world.prisma, world.business)
    await makeBooking(world.prisma, world.business, { customer, provider, service, startsAt: booking.startsAt })
  })

  test('BOK-10 BOK-16: in a group only the own places become free', async () => {
    const made = await madeBooking(world, { status: 'PENDING', persons: 2 }, { service: { capacity: 4 } })
    const { booking } = made
    const customer = await makeCustomer(world.prisma, world.business)
    const { provider, service } = made
    const elsewhere = await makeBooking(world.prisma, world.business, {
      ...{ customer, provider, service, startsAt: inDays(3, 1) },
    })
    await world.prisma.booking.update({
      where: { id: elsewhere.id },
      data: { appointmentId: booking.appointmentId },
    })
    await reject(await world.staff(), asked(booking.id))
    expect(await claims(booking.appointmentId)).toBe(1)
    const appointment = await world.prisma.appointment.findUniqueOrThrow({ where: { id: booking.appointmentId } })
    expect(appointment.taken).toBe(1)
  })

  test('BOK-15: a double click rejects once; another reason under the same key is refused', async () => {
    const { booking } = await madeBooking(world, { status: 'PENDING' })
    const staff = await world.staff()
    const form = asked(booking.id, 'Full')
    await Promise.all(Array.from({ length: 5 }, () => reject(staff, form)))
    expect(await jobsOf(booking.id)).toHaveLength(1)
    await expect(reject(staff, { ...form, reason: 'Other' })).rejects.toMatchObject({
      reason: 'idempotency.contentDiffers',
    })
  })

  test('ADM-3: a provider rejects the own requests only, and what is elsewhere does not exist', async () => {
    const own = await madeBooking(world, { status: 'PENDING' })
    const other = await madeBooking(world, { status: 'PENDING' })
    const provider = await world.staff('PROVIDER', { providerId: own.provider.id })
    await expect(reject(provider, asked(other.booking.id))).rejects.toMatchObject({ reason: 'bookings.notFound' })
    await expect(reject(provider, asked(own.booking.id))).resolves.toMatchObject({ status: 'REJECTED' })
    const stranger = await world.staff('OWNER', { of: await otherBusiness(world) })
    for (const id of [other.booking.id, randomUUID()])
      await expect(reject(stranger, asked(id))).rejects.toMatchObject({ reason: 'bookings.notFound' })
  })
})
