import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { inDays, madeBooking, openWorld, startOfTest } from '../testing/world.ts'
import { approve } from './approve.ts'
import { cancel } from './cancel.ts'
import { reject } from './reject.ts'

const world = await openWorld()
const asked = (bookingId: string) => ({ bookingId, key: randomUUID() })
const stored = (id: string) => world.prisma.booking.findUniqueOrThrow({ where: { id } })
const jobsOf = async (id: string) => (await world.jobs()).filter(({ data }) => data.bookingId === id)
const pending = () => madeBooking(world, { status: 'PENDING' })

describe('approving a request', () => {
  test('BOK-16 BOK-14: the time stays taken, the charge stands, both parties are told, who did it is kept', async () => {
    const staff = await world.staff('FRONT_DESK')
    const { booking } = await pending()
    expect(await approve(staff, asked(booking.id))).toEqual({
      ...{ bookingId: booking.id, revision: 2, status: 'APPROVED' },
    })
    expect(await stored(booking.id)).toMatchObject({ status: 'APPROVED', revision: 2, updatedAt: startOfTest })
    expect(await world.prisma.claim.count({ where: { ownerId: booking.appointmentId } })).toBe(1)
    const lines = await world.prisma.ledgerLine.findMany({ where: { bookingId: booking.id } })
    expect(lines.map(({ amountMinor }) => amountMinor)).toEqual([5000])
    const change = await world.prisma.bookingChange.findFirstOrThrow({
      where: { bookingId: booking.id, kind: 'approved' },
    })
    expect(change).toMatchObject({
      ...{ actorKind: 'STAFF', actorId: staff.staffId, origin: 'admin' },
      ...{ before: { status: 'PENDING' }, after: { status: 'APPROVED' } },
    })
    expect(await world.prisma.auditRecord.findMany({ where: { subjectId: booking.id } })).toMatchObject([
      { action: 'bookings.approved', actorId: staff.staffId },
    ])
    const data = { businessId: world.business.id, bookingId: booking.id, revision: 2, changeId: change.id }
    expect(await jobsOf(booking.id)).toEqual([{ name: 'bookings.approved', data }])
  })

  test('MSG-5: reminders are planned when it is approved, none that would be due already', async () => {
    await world.set('notifications', { reminderOffsets: [60, 1440, 2880] })
    const { booking } = await pending()
    expect(await world.prisma.plannedMessage.count({ where: { bookingId: booking.id } })).toBe(0)
    await approve(await world.staff(), asked(booking.id))
    const planned = await world.prisma.plannedMessage.findMany({
      where: { bookingId: booking.id },
      orderBy: { dueAt: 'asc' },
    })
    expect(planned).toMatchObject([
      { offsetMinutes: 1440, revision: 2, dueAt: inDays(0, 1) },
      { offsetMinutes: 60, revision: 2, dueAt: inDays(1) },
    ])
  })

  test('BOK-16: until its start, to the second', async () => {
    const [early, late] = [await pending(), await pending()]
    const at = async (milliseconds: number) => ({
      ...(await world.staff()),
      now: new Date(inDays(1, 1).getTime() + milliseconds),
    })
    await expect(approve(await at(0), asked(late.booking.id))).rejects.toMatchObject({ reason: 'bookings.notPossible' })
    await expect(reject(await at(0), asked(late.booking.id))).rejects.toMatchObject({ reason: 'bookings.notPossible' })
    await expect(approve(await at(-1), asked(early.booking.id))).resolves.toMatchObject({ status: 'APPROVED' })
  })

  test('BOK-15: a double click approves once; the key of another answer is refused', async () => {
    const { booking } = await pending()
    const staff = await world.staff()
    const form = asked(booking.id)
    const results = await Promise.all(Array.from({ length: 10 }, () => approve(staff, form)))
    expect(new Set(results.map(({ revision }) => revision))).toEqual(new Set([2]))
    expect(await jobsOf(booking.id)).toHaveLength(1)
    await expect(reject(staff, form)).rejects.toMatchObject({ reason: 'idempotency.contentDiffers' })
  })

  test('BOK-16: of many who answer at once, and the customer who cancels, one wins and one message goes out', async () => {
    const { booking, scope } = await pending()
    const [one, other] = [await world.staff(), await world.staff()]
    const outcomes = await Promise.allSettled([
      ...[one, other].flatMap((staff) => [approve(staff, asked(booking.id)), reject(staff, asked(booking.id))]),
      cancel(scope, asked(booking.id)),
    ])
    const won = outcomes.filter(({ status }) => status === 'fulfilled')
    const { status, revision } = await stored(booking.id)
    // A customer may cancel what has just been approved.
    expect(won.length).toBe(revision - 1)
    expect(won.length).toBeLessThanOrEqual(status === 'CANCELED' ? 2 : 1)
    // The message of a cancellation waits while it can be taken back.
    const waiting = await world.prisma.plannedMessage.count({ where: { bookingId: booking.id, kind: 'canceled' } })
    expect((await jobsOf(booking.id)).length + waiting).toBe(won.length)
    const isFree = (await world.prisma.claim.count({ where: { ownerId: booking.appointmentId } })) === 0
    expect(isFree).toBe(status !== 'APPROVED')
  })

  test('ADM-3: a provider answers the own requests only, and what is elsewhere does not exist', async () => {
    const [own, other] = [await pending(), await pending()]
    const provider = await world.staff('PROVIDER', { providerId: own.provider.id })
    await expect(approve(provider, asked(other.booking.id))).rejects.toMatchObject({ reason: 'bookings.notFound' })
    await expect(approve(provider, asked(own.booking.id))).resolves.toMatchObject({ status: 'APPROVED' })
    const stranger = await world.staff('OWNER', { of: await otherBusiness(world) })
    for (const id of [other.booking.id, randomUUID()])
      await expect(approve(stranger, asked(id))).rejects.toMatchObject({ reason: 'bookings.notFound' })
  })
})
