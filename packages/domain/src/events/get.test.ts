import { makeBusiness } from '@foyer/db/factories/make-business'
import { beforeEach, describe, expect, test } from 'vitest'
import { madeEvent, place } from '../testing/happenings.ts'
import { inDays, openWorld, type World } from '../testing/world.ts'
import { book } from './book.ts'
import { cancel } from './cancel.ts'
import { get } from './get.ts'
import { getOffered } from './get-offered.ts'
import { list } from './list.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})

describe('an event for staff', () => {
  test('ADM-3: a provider sees the own events only; contact data only whoever may', async () => {
    const { event, provider } = await madeEvent(world)
    await madeEvent(world)
    await book(await world.visitor(), place(event))
    const own = await world.staff('PROVIDER', { providerId: provider.id })
    expect((await list(own, {})).events.map(({ id }) => id)).toEqual([event.id])
    const other = await world.staff('PROVIDER')
    await expect(get(other, { eventId: event.id })).rejects.toMatchObject({ reason: 'events.notFound' })
    const [attendee] = (await get(own, { eventId: event.id })).attendees
    expect(attendee).toMatchObject({ givenName: 'Grace', email: 'grace@example.com', balanceMinor: 2500 })
    const masked = { ...own, permissions: new Set([...own.permissions].filter((each) => each !== 'customers.contact')) }
    expect((await get(masked, { eventId: event.id })).attendees[0]).toMatchObject({ email: null, phone: null })
  })
  test('ACC-7: another business’s event does not exist', async () => {
    const { event } = await madeEvent(world)
    const of = await makeBusiness(world.prisma, {
      slug: 'other',
      name: 'Other',
      currency: 'EUR',
      timeZone: 'UTC',
      languages: ['en'],
      now: inDays(0),
    })
    const [visitor, staff] = [await world.visitor('en', of), await world.staff('OWNER', { of })]
    await expect(getOffered(visitor, { eventId: event.id })).rejects.toMatchObject({ reason: 'events.notFound' })
    await expect(book(visitor, place(event))).rejects.toMatchObject({ reason: 'events.notFound' })
    await expect(get(staff, { eventId: event.id })).rejects.toMatchObject({ reason: 'events.notFound' })
    await expect(cancel(staff, { eventId: event.id, key: crypto.randomUUID() })).rejects.toMatchObject({
      reason: 'events.notFound',
    })
  })
})
