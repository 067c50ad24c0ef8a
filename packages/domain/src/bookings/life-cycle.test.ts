import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { InstallationScope } from '../installation-scope.ts'
import { inDays, madeBooking, openWorld } from '../testing/world.ts'
import { approve } from './approve.ts'
import { cancelForStaff } from './cancel.ts'
import { cancelUnanswered } from './cancel-unanswered.ts'
import { cancelUnpaid } from './cancel-unpaid.ts'
import { completeEnded } from './complete-ended.ts'
import { type BookingStatus, isOpen, type LifeCycleVerb, lifeCycle, mayFollow } from './life-cycle.ts'
import { markNoShow } from './mark-no-show.ts'
import { reject } from './reject.ts'
import { undoCancel } from './undo-cancel.ts'

const world = await openWorld()
const statuses: BookingStatus[] = ['PENDING', 'APPROVED', 'CANCELED', 'REJECTED', 'NO_SHOW', 'COMPLETED']
const verbs = Object.keys(lifeCycle) as LifeCycleVerb[]
const pairs = verbs.flatMap((verb) => statuses.map((status) => ({ verb, status })))

/** Every step there is; whatever is not here stays as it is. */
const steps = [
  'PENDING approve APPROVED',
  'PENDING reject REJECTED',
  'PENDING cancel CANCELED',
  'APPROVED cancel CANCELED',
  'PENDING cancelUnanswered CANCELED',
  'PENDING cancelUnpaid CANCELED',
  'APPROVED cancelUnpaid CANCELED',
  'CANCELED undoCancel AS_IT_WAS',
  'APPROVED complete COMPLETED',
  'APPROVED markNoShow NO_SHOW',
  'COMPLETED markNoShow NO_SHOW',
]

const worker = (now: Date): InstallationScope => ({
  ...{ kind: 'installation', prisma: world.prisma, sql: world.installation.database.sql, now },
  enqueue: world.installation.enqueue,
})
const staffAt = async (now: Date) => ({ ...(await world.staff()), now })
const asked = (bookingId: string) => ({ bookingId, key: randomUUID() })

/** Each verb as it is really done, at a time when nothing but the status could refuse it. */
const done: Record<LifeCycleVerb, (bookingId: string) => Promise<unknown>> = {
  approve: async (id) => approve(await staffAt(inDays(0)), asked(id)),
  reject: async (id) => reject(await staffAt(inDays(0)), asked(id)),
  cancel: async (id) => cancelForStaff(await staffAt(inDays(0)), asked(id)),
  cancelUnanswered: () => cancelUnanswered(worker(inDays(2))),
  cancelUnpaid: async (id) => {
    await world.prisma.booking.update({ where: { id }, data: { payBy: inDays(0) } })
    return cancelUnpaid(worker(inDays(0)))
  },
  undoCancel: async (id) => undoCancel(await staffAt(inDays(0)), asked(id)),
  complete: () => completeEnded(worker(inDays(2))),
  markNoShow: async (id) => markNoShow(await staffAt(inDays(2)), asked(id)),
}

describe('the life of a booking', () => {
  test('BOK-16: the table holds these steps and no other', () => {
    const found = pairs
      .filter(({ verb, status }) => mayFollow(verb, status))
      .map(({ verb, status }) => `${status} ${verb} ${lifeCycle[verb].to}`)
    expect(found.sort()).toEqual([...steps].sort())
  })

  // Taking back starts from a cancellation that has just been made: the next test.
  test.each(pairs.filter(({ verb, status }) => verb !== 'undoCancel' || status !== 'CANCELED'))(
    'BOK-16: $verb of one that is $status does what the table says',
    async ({ verb, status }) => {
      const { booking } = await madeBooking(world, { status })
      const may = mayFollow(verb, status)
      const outcome = await done[verb](booking.id).then(
        () => 'done',
        (error: { reason?: string }) => error.reason,
      )
      const isSweep = verb === 'complete' || verb === 'cancelUnanswered' || verb === 'cancelUnpaid'
      expect(outcome).toBe(may || isSweep ? 'done' : 'bookings.notPossible')
      expect(await world.prisma.booking.findUniqueOrThrow({ where: { id: booking.id } })).toMatchObject({
        status: may ? lifeCycle[verb].to : status,
        revision: may ? 2 : 1,
      })
      const kinds = await world.prisma.bookingChange.findMany({ where: { bookingId: booking.id } })
      expect(kinds).toHaveLength(may ? 2 : 1)
    },
  )

  test.each(['PENDING', 'APPROVED'] as const)('BOK-16: taken back, it is %s as it was', async (status) => {
    const { booking } = await madeBooking(world, { status })
    await done.cancel(booking.id)
    await done.undoCancel(booking.id)
    expect(await world.prisma.booking.findUniqueOrThrow({ where: { id: booking.id } })).toMatchObject({
      ...{ status, revision: 3 },
    })
  })

  test('BOK-16: what is open may still take place', () => {
    expect(statuses.filter(isOpen)).toEqual(['PENDING', 'APPROVED'])
  })
})
