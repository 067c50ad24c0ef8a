import { makeBooking } from '@foyer/db/factories/make-booking'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { makeService } from '@foyer/db/factories/make-service'
import { beforeEach, describe, expect, test } from 'vitest'
import { cancel } from '../bookings/cancel.ts'
import { get } from '../bookings/get.ts'
import { undoCancel } from '../bookings/undo-cancel.ts'
import { freeTimes } from '../services/free-times.ts'
import { evenings, madeEvent, place } from '../testing/happenings.ts'
import { guestNamed } from '../testing/offers.ts'
import { inDays, openWorld, type World } from '../testing/world.ts'
import { book } from './book.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})

const ledger = async (bookingId: string) =>
  (await world.prisma.ledgerLine.findMany({ where: { bookingId } })).reduce((sum, line) => sum + line.amountMinor, 0)
const customer = async () => world.customer(await makeCustomer(world.prisma, world.business))
const signedIn = { guest: undefined }

describe('booking an event', () => {
  test('BOK-10: takes places, with price, ledger and message; it lasts from the first period to the last', async () => {
    const { event } = await madeEvent(world)
    const { bookingId, pass } = await book(
      await world.visitor(),
      place(event, { persons: 2, expectedTotalMinor: 5000 }),
    )
    expect(pass).toEqual(expect.any(String))
    expect(await world.prisma.booking.findUniqueOrThrow({ where: { id: bookingId } })).toMatchObject({
      ...{ status: 'APPROVED', persons: 2, appointmentId: event.appointmentId },
      ...{ startsAt: evenings[0]!.startsAt, endsAt: evenings[1]!.endsAt },
    })
    expect(await ledger(bookingId)).toBe(5000)
    expect((await world.jobs()).map(({ name }) => name)).toEqual(['bookings.booked'])
  })

  test('PRI-1: at another price than was shown nothing is booked', async () => {
    const { event } = await madeEvent(world)
    const booking = book(await world.visitor(), place(event, { expectedTotalMinor: 2400 }))
    await expect(booking).rejects.toMatchObject({ reason: 'bookings.priceChanged', details: { totalMinor: 2500 } })
    expect(await world.prisma.booking.count()).toBe(0)
  })

  test('BOK-10: only while its window is open, while it is on, and while it is announced', async () => {
    const refused = async (over: Parameters<typeof madeEvent>[1], reason: string, change?: object) => {
      const { event } = await madeEvent(world, over)
      if (change) await world.prisma.event.update({ where: { id: event.id }, data: change })
      await expect(book(await world.visitor(), place(event))).rejects.toMatchObject({ reason })
    }
    await refused({ opensAt: inDays(1) }, 'events.closed')
    await refused({ closesAt: inDays(0) }, 'events.closed')
    await refused({ periods: [{ startsAt: inDays(-1), endsAt: inDays(1) }] }, 'events.closed')
    await refused({}, 'events.closed', { canceledAt: inDays(0) })
    await refused({ published: false }, 'events.notFound')
    await world.set('visibility', { appointments: true, events: false })
    await refused({}, 'events.notFound')
  })

  test('BOK-10: not for more than one booking may be, nor for more than are left', async () => {
    const { event } = await madeEvent(world, { capacity: 3, mostPersons: 2 })
    const booking = async (persons: number) =>
      book(
        await world.visitor(),
        place(event, { persons, expectedTotalMinor: persons * 2500, guest: guestNamed(`G${persons}`) }),
      )
    await expect(booking(3)).rejects.toMatchObject({ reason: 'bookings.tooManyPersons', field: 'persons' })
    await booking(2)
    await expect(booking(2)).rejects.toMatchObject({ reason: 'bookings.tooManyPersons' })
    await booking(1)
    await expect(booking(1)).rejects.toMatchObject({ reason: 'events.full' })
  })

  test('BOK-10: of fifty for the last place one gets it, all others hear that it is full', async () => {
    const { event } = await madeEvent(world, { capacity: 1 })
    const visitor = await world.visitor()
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        book(visitor, place(event, { guest: guestNamed('Guest', `guest${n}@example.com`) })).then(
          () => 'ok',
          ({ reason }) => reason,
        ),
      ),
    )
    expect(outcomes.filter((each) => each === 'ok')).toHaveLength(1)
    expect(new Set(outcomes)).toEqual(new Set(['ok', 'events.full']))
    expect(await world.prisma.booking.count()).toBe(1)
  })

  test('BOK-15: the same form twice books once', async () => {
    const { event } = await madeEvent(world)
    const form = place(event)
    const [one, other] = [await book(await world.visitor(), form), await book(await world.visitor(), form)]
    expect(other.bookingId).toBe(one.bookingId)
    expect(await world.prisma.booking.count()).toBe(1)
  })
})

describe('what an event takes of a calendar', () => {
  test('BOK-3: its periods are not offered to others; the time between them is', async () => {
    const { provider } = await madeEvent(world, {
      periods: [7, 14].map((days) => ({ startsAt: inDays(days, 1), endsAt: inDays(days, 3) })),
    })
    const service = await makeService(world.prisma, world.business, { name: { en: 'Massage' }, durationMinutes: 60 }, [
      provider,
    ])
    const { days } = await freeTimes(await world.visitor(), { serviceId: service.id, from: '2026-11-30', days: 8 })
    const starts = days.flatMap(({ times }) => times.map(({ startsAt }) => startsAt))
    for (const day of [7, 14])
      for (const hour of [0.5, 1, 2]) expect(starts).not.toContain(inDays(day, hour).toISOString())
    expect(starts).toContain(inDays(7, 0).toISOString())
    expect(starts).toContain(inDays(8, 1).toISOString())
  })

  test('BOK-4: a customer cannot be elsewhere during a period, but between periods', async () => {
    const { event, provider } = await madeEvent(world)
    const service = await makeService(world.prisma, world.business, { name: { en: 'Massage' }, durationMinutes: 60 }, [
      provider,
    ])
    const busy = await makeCustomer(world.prisma, world.business)
    await makeBooking(world.prisma, world.business, { customer: busy, provider, service, startsAt: inDays(9, 8) })
    await book(await world.customer(busy), place(event, signedIn))
    const other = await makeCustomer(world.prisma, world.business)
    const elsewhere = await madeEvent(world)
    const own = await world.customer(other)
    await book(own, place(event, signedIn))
    await expect(book(own, place(elsewhere.event, signedIn))).rejects.toMatchObject({ reason: 'bookings.overlapsOwn' })
  })
})

describe('a booked place', () => {
  test('BOK-6: is cancelled like an appointment and frees its place; undone it stands again; an event is not moved', async () => {
    const { event } = await madeEvent(world, { capacity: 1 })
    const scope = await customer()
    const { bookingId } = await book(scope, place(event, signedIn))
    const card = await get(scope, { bookingId })
    expect(card).toMatchObject({
      ...{
        event: {
          id: event.id,
          periods: evenings.map(({ startsAt, endsAt }) => ({
            startsAt: startsAt.toISOString(),
            endsAt: endsAt.toISOString(),
          })),
        },
      },
      ...{ cancel: { allowed: true }, reschedule: { allowed: false }, durationMinutes: 240 },
    })
    expect(card.actions).toEqual(['addToCalendar', 'cancel'])
    await cancel(scope, { bookingId, key: crypto.randomUUID() })
    expect(await ledger(bookingId)).toBe(0)
    expect(await world.prisma.claim.count({ where: { kind: 'EVENT' } })).toBe(2)
    await undoCancel(scope, { bookingId, key: crypto.randomUUID() })
    expect(await ledger(bookingId)).toBe(2500)
    await cancel(scope, { bookingId, key: crypto.randomUUID() })
    await book(await world.visitor(), place(event))
    await expect(undoCancel(scope, { bookingId, key: crypto.randomUUID() })).rejects.toMatchObject({
      reason: 'bookings.undoTaken',
    })
  })
})
