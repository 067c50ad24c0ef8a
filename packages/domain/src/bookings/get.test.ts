import { randomUUID } from 'node:crypto'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { makeProvider } from '@foyer/db/factories/make-provider'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { inDays, madeBooking, openWorld, startOfTest, type World } from '../testing/world.ts'
import { cancel, cancelForStaff } from './cancel.ts'
import { get, getForStaff } from './get.ts'
import { move } from './move.ts'
import { reschedule } from './reschedule.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(async () => {
  for (const section of ['visibility', 'policies']) await world.set(section, {})
  await world.set('manageBookings', { reschedule: true })
  world.now = startOfTest
})

const notFound = { reason: 'bookings.notFound' }
const mine = async ({ customer, booking }: { customer: { id: string }; booking: { id: string } }) =>
  get(await world.customer(customer), { bookingId: booking.id })

describe('the card of a booking', () => {
  test('PAN-3: shows what was agreed, in the customer’s language, at the place’s clock', async () => {
    const name = { en: 'Massage', fr: 'Massage suédois' }
    const extras = [{ name: { en: 'Oil' }, quantity: 2, priceMinor: 250 }]
    const made = await madeBooking(
      world,
      { extras, persons: 2, paidMinor: 1000, customFields: { Allergy: 'nuts' } },
      { service: { name, capacity: 2 }, customer: { locale: 'fr' } },
    )
    await world.prisma.service.update({
      where: { id: made.service.id },
      data: { name: { en: 'New' }, priceMinor: 1, durationMinutes: 5 },
    })
    expect(await mine(made)).toMatchObject({
      ...{
        number: made.booking.number,
        status: 'APPROVED',
        startsAt: inDays(1, 1).toISOString(),
        endsAt: inDays(1, 1, 30).toISOString(),
      },
      ...{ zone: 'Europe/Paris', online: false, meetingUrl: null, durationMinutes: 30, persons: 2 },
      service: { id: made.service.id, name: 'Massage suédois' },
      provider: { name: 'Camille Roux' },
      location: { name: 'Main', address: '1 Main Street' },
      extras: [{ name: 'Oil', quantity: 2 }],
      customFields: [{ name: 'Allergy', value: 'nuts' }],
      price: { minor: 10_500, currency: 'EUR' },
      balance: { minor: 9500, currency: 'EUR' },
      paymentStatus: 'PARTLY_PAID',
    })
  })

  test('PAN-3: an online booking has a link instead of a place, until it has ended', async () => {
    const made = await madeBooking(world, {}, { service: { online: true, meetingUrl: 'https://meet.example.com/1' } })
    expect(await mine(made)).toMatchObject({ online: true, location: null, meetingUrl: 'https://meet.example.com/1' })
    await cancel(made.scope, { bookingId: made.booking.id, key: randomUUID() })
    expect(await mine(made)).toMatchObject({ meetingUrl: null })
  })

  test('PAN-4: the menu holds what is possible now, and only that', async () => {
    const made = await madeBooking(world, {}, { service: { cancelCutoffMinutes: 60, rescheduleCutoffMinutes: 120 } })
    const actions = async () => (await mine(made)).actions
    expect(await actions()).toEqual(['reschedule', 'addToCalendar', 'bookAgain', 'cancel'])
    world.now = new Date(inDays(1, -1).getTime() + 1)
    expect(await actions()).toEqual(['addToCalendar', 'bookAgain', 'cancel'])
    world.now = new Date(inDays(1, 0).getTime() + 1)
    expect(await actions()).toEqual(['addToCalendar', 'bookAgain'])
    world.now = startOfTest
    await world.set('manageBookings', {})
    expect(await actions()).toEqual(['addToCalendar', 'bookAgain', 'cancel'])
    await world.set('manageBookings', { reschedule: true, cancel: false })
    expect(await actions()).toEqual(['reschedule', 'addToCalendar', 'bookAgain'])
    for (const status of ['CANCELED', 'REJECTED', 'NO_SHOW', 'COMPLETED'] as const)
      expect((await mine(await madeBooking(world, { status, startsAt: inDays(-1) }))).actions).toEqual(['bookAgain'])
  })

  test('BOK-13: booking again only where the service is still on offer and the booking page on', async () => {
    const made = await madeBooking(world, { status: 'CANCELED' })
    const actions = async () => (await mine(made)).actions
    expect(await actions()).toEqual(['bookAgain'])
    await world.set('bookingPage', { enabled: false })
    expect(await actions()).toEqual([])
    await world.set('bookingPage', {})
    await world.prisma.service.update({ where: { id: made.service.id }, data: { active: false } })
    expect(await actions()).toEqual([])
  })

  test('PAN-11: a provider’s photo is absent where photos are switched off', async () => {
    const photo = { type: 'image/png', bytes: new Uint8Array([1]) }
    const provider = await makeProvider(world.prisma, world.business, { name: 'Photogenic', photo })
    const made = await madeBooking(world, { provider })
    expect((await mine(made)).provider.photoVersion).toBe(String(startOfTest.getTime()))
    await world.set('visibility', { providerPhotos: false })
    expect((await mine(made)).provider.photoVersion).toBeNull()
  })

  test('BOK-6: carries the policy text in the customer’s language and what is asked as a reason', async () => {
    await world.set('policies', { cancellation: { en: 'One day before.', fr: 'Un jour avant.' } })
    await world.set('manageBookings', { cancelReason: 'required' })
    const made = await madeBooking(world, {}, { customer: { locale: 'fr' } })
    expect(await mine(made)).toMatchObject({ policyText: 'Un jour avant.', cancelReasonWanted: 'required' })
  })

  test('PAN-2: with appointments switched off there is none', async () => {
    const made = await madeBooking(world)
    await world.set('visibility', { appointments: false })
    await expect(mine(made)).rejects.toMatchObject(notFound)
    await expect(getForStaff(await world.staff(), { bookingId: made.booking.id })).resolves.toBeDefined()
  })

  test('C1: of another customer or business, or invented, there is none', async () => {
    const { booking, customer } = await madeBooking(world)
    const other = await otherBusiness(world)
    const namesake = await world.customer(await makeCustomer(world.prisma, other), other)
    const stranger = await world.customer(await makeCustomer(world.prisma, world.business))
    for (const scope of [stranger, namesake, { ...namesake, customerId: customer.id }])
      for (const bookingId of [booking.id, randomUUID()])
        await expect(get(scope, { bookingId })).rejects.toMatchObject(notFound)
  })
})

describe('a booking as staff see it', () => {
  test('BOK-14: with its history: who, when, from where, what before and after, why', async () => {
    const { scope, booking, provider } = await madeBooking(world)
    await reschedule(scope, { bookingId: booking.id, startsAt: inDays(2, 2).toISOString(), key: randomUUID() })
    const staff = { ...(await world.staff('FRONT_DESK')), now: inDays(0, 1) }
    await move(staff, {
      bookingId: booking.id,
      startsAt: inDays(3, 2).toISOString(),
      reason: 'swapped',
      key: randomUUID(),
    })
    await cancelForStaff(
      { ...staff, now: inDays(0, 2) },
      { bookingId: booking.id, reason: 'closed', key: randomUUID() },
    )
    const { history, ledger, customer, may } = await getForStaff(staff, { bookingId: booking.id })
    const [d1, d2, d3] = [inDays(1, 1), inDays(2, 2), inDays(3, 2)].map((date) => ({
      startsAt: date.toISOString(),
      providerId: provider.id,
    }))
    const byStaff = { actorKind: 'STAFF', actorName: 'Sam Staff', origin: 'admin' }
    expect(history).toMatchObject([
      {
        kind: 'canceled',
        ...byStaff,
        reason: 'closed',
        at: inDays(0, 2).toISOString(),
        before: { status: 'APPROVED' },
        after: { status: 'CANCELED' },
      },
      { kind: 'rescheduled', ...byStaff, reason: 'swapped', at: inDays(0, 1).toISOString(), before: d2, after: d3 },
      {
        kind: 'rescheduled',
        actorKind: 'CUSTOMER',
        actorName: null,
        origin: 'portal',
        reason: null,
        before: d1,
        after: d2,
      },
      { kind: 'booked', after: d1 },
    ])
    expect(ledger.map(({ amountMinor }) => amountMinor)).toEqual([5000, -5000])
    expect(customer).toMatchObject({ givenName: 'Nadia', familyName: 'Ferrand' })
    expect(may).toEqual({ approve: false, reject: false, edit: false, move: false, cancel: false, markNoShow: false })
  })

  test('ADM-3: a provider sees the own ones only; one who is nobody’s provider sees none', async () => {
    const [own, other] = [await madeBooking(world), await madeBooking(world)]
    const provider = await world.staff('PROVIDER', { providerId: own.provider.id })
    await expect(getForStaff(provider, { bookingId: own.booking.id })).resolves.toMatchObject({ id: own.booking.id })
    await expect(getForStaff(provider, { bookingId: other.booking.id })).rejects.toMatchObject(notFound)
    await expect(getForStaff(await world.staff('PROVIDER'), { bookingId: own.booking.id })).rejects.toMatchObject(
      notFound,
    )
    const elsewhere = await world.staff('OWNER', { of: await otherBusiness(world, 'staff-elsewhere') })
    await expect(getForStaff(elsewhere, { bookingId: own.booking.id })).rejects.toMatchObject(notFound)
  })
})
