import { beforeEach, describe, expect, test } from 'vitest'
import { madeEvent, place } from '../testing/happenings.ts'
import { guestNamed } from '../testing/offers.ts'
import { openWorld, type World } from '../testing/world.ts'
import { book } from './book.ts'
import { cancel } from './cancel.ts'
import { listOffered } from './list-offered.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})

const claimed = async () =>
  (await world.prisma.claim.findMany({ where: { kind: 'EVENT' }, orderBy: { busyFrom: 'asc' } })).map(
    ({ busyFrom }) => busyFrom,
  )

describe('calling an event off', () => {
  test('BOK-7: called off, everybody is told at once, nothing is kept, and the provider is free', async () => {
    await world.set('fees', { ladder: [{ withinHours: 8760, fee: { kind: 'PERCENT', value: 100 } }] })
    await world.set('manageBookings', { undoCancel: false })
    const { event } = await madeEvent(world)
    for (const name of ['Ada', 'Grace', 'Jean'])
      await book(await world.visitor(), place(event, { guest: guestNamed(name) }))
    const scope = await world.staff()
    const call = { eventId: event.id, reason: 'Camille is ill', key: crypto.randomUUID() }
    expect(await cancel(scope, call)).toMatchObject({ canceled: 3 })
    expect(await cancel(scope, call)).toMatchObject({ canceled: 0 })
    expect(await world.prisma.booking.count({ where: { status: 'CANCELED', cancelReason: 'Camille is ill' } })).toBe(3)
    expect((await world.prisma.ledgerLine.aggregate({ _sum: { amountMinor: true } }))._sum.amountMinor).toBe(0)
    expect((await world.jobs()).filter(({ name }) => name === 'bookings.canceled')).toHaveLength(3)
    expect(await claimed()).toEqual([])
    expect((await listOffered(await world.visitor())).events).toEqual([])
  })
})
