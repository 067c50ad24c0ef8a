import { makeCustomer } from '@foyer/db/factories/make-customer'
import { beforeEach, describe, expect, test } from 'vitest'
import { guestNamed, madeOffer, tomorrowAtEleven, wish } from '../testing/offers.ts'
import { openWorld, type World } from '../testing/world.ts'
import { book } from './book.ts'
import { hold } from './hold.ts'
import { showBooked } from './show-booked.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})

const stored = (id: string) => world.prisma.booking.findUniqueOrThrow({ where: { id } })

describe('a guest books', () => {
  test('BOK-1: a new customer, the booking with its price, ledger, history and message, in one go', async () => {
    const offer = await madeOffer(world, { taxes: [{ name: 'VAT', percent: 20 }] })
    const visitor = await world.visitor('fr')
    const { bookingId, status, pass } = await book(visitor, wish(offer, { note: 'Bad knee' }))
    const booking = await stored(bookingId)
    expect([status, pass?.length]).toEqual(['APPROVED', 43])
    expect(booking).toMatchObject({ status: 'APPROVED', number: 5001, note: 'Bad knee', startsAt: tomorrowAtEleven })
    const customer = await world.prisma.customer.findUniqueOrThrow({ where: { id: booking.customerId } })
    expect(customer).toMatchObject({ givenName: 'Grace', email: 'grace@example.com', locale: 'fr', number: 1001 })
    const lines = await world.prisma.ledgerLine.findMany({ where: { bookingId }, orderBy: { kind: 'asc' } })
    expect(lines.map(({ kind, amountMinor }) => [kind, amountMinor])).toEqual([
      ['CHARGE', 4167],
      ['TAX', 833],
    ])
    const [change] = await world.prisma.bookingChange.findMany({ where: { bookingId } })
    expect(change).toMatchObject({ kind: 'booked', actorKind: 'CUSTOMER', actorId: null, origin: 'portal' })
    expect(
      await world.prisma.auditRecord.count({ where: { action: { in: ['bookings.booked', 'customers.created'] } } }),
    ).toBe(2)
    expect((await world.jobs()).map(({ name }) => name)).toEqual(['bookings.booked'])
    expect(await world.prisma.claim.findMany({ select: { kind: true } })).toEqual([{ kind: 'APPOINTMENT' }])
  })

  test('ACC-10: a new customer is invited by the message of the booking, unless the portal is off', async () => {
    const offer = await madeOffer(world)
    const invitedAt = async (id: string) =>
      (await world.prisma.customer.findUniqueOrThrow({ where: { id: (await stored(id)).customerId } })).invitedAt
    expect(await invitedAt((await book(await world.visitor(), wish(offer))).bookingId)).toEqual(world.now)
    await world.set('panelAccess', { enabled: false })
    const later = { startsAt: new Date(tomorrowAtEleven.getTime() + 36e5).toISOString(), guest: guestNamed('Jean') }
    expect(await invitedAt((await book(await world.visitor(), wish(offer, later))).bookingId)).toBeNull()
  })

  test('BOK-1: C4: a known address is booked for that customer, who is neither changed nor shown', async () => {
    const offer = await madeOffer(world)
    const known = await makeCustomer(world.prisma, world.business, { email: 'ada@example.com', phone: '+33612340042' })
    const guest = { ...guestNamed('Eve', 'ADA@example.com'), phone: '+33699999999' }
    const { bookingId, pass } = await book(await world.visitor(), wish(offer, { guest }))
    expect((await stored(bookingId)).customerId).toBe(known.id)
    expect(await world.prisma.customer.findMany()).toEqual([known])
    const shown = JSON.stringify(await showBooked(await world.visitor(), { pass: pass ?? '' }))
    expect(shown).toContain('Eve')
    for (const secret of [known.givenName, known.familyName, known.phone ?? '', 'ada@', known.id])
      expect(shown).not.toContain(secret)
    expect(await world.prisma.login.count()).toBe(0)
  })

  test('BOK-1: known and unknown addresses get answers of the same shape', async () => {
    const offer = await madeOffer(world)
    await makeCustomer(world.prisma, world.business, { email: 'ada@example.com' })
    const shape = async (email: string, hour: number) => {
      const startsAt = new Date(tomorrowAtEleven.getTime() + hour * 36e5).toISOString()
      const made = await book(await world.visitor(), wish(offer, { startsAt, guest: guestNamed('Eve', email) }))
      const shown = await showBooked(await world.visitor(), { pass: made.pass ?? '' })
      return JSON.stringify({ ...made, ...shown, number: 0 }).replace(
        /[0-9a-f-]{36}|[\w-]{43}|\d{4}-\d\d-\d\dT[^"]+/g,
        '*',
      )
    }
    expect(await shape('ada@example.com', 0)).toBe(await shape('new@example.com', 1))
  })

  test('BOK-4: a guest is never refused for another booking at that time; staff see a flag', async () => {
    const offer = await madeOffer(world, {}, [{}, {}])
    await book(await world.visitor(), wish(offer))
    const second = wish({ ...offer, provider: offer.providers[1]! })
    expect((await stored((await book(await world.visitor(), second)).bookingId)).flags).toEqual(['OVERLAP'])
  })

  test('BOK-1: what is missing or wrong names its field and changes nothing', async () => {
    const offer = await madeOffer(world)
    await world.set('bookingPage', { phone: 'required' })
    const visitor = await world.visitor()
    const refused = (over: Parameters<typeof wish>[1]) =>
      book(visitor, wish(offer, over)).catch((error) => [error.reason, error.field])
    expect(await refused({ guest: undefined })).toEqual(['input.invalid', 'guest.email'])
    expect(await refused({})).toEqual(['input.invalid', 'guest.phone'])
    expect(await refused({ guest: { ...guestNamed('Grace'), phone: '12' } })).toEqual([
      'customers.phoneInvalid',
      'guest.phone',
    ])
    expect(await world.prisma.booking.count()).toBe(0)
    expect(await world.prisma.customer.count()).toBe(0)
  })

  test('BOK-1: C21: more bookings for one address than its share are refused, and none of them is kept', async () => {
    const offer = await madeOffer(world, { durationMinutes: 15 })
    world.installation.limits.perAddressAndIp = 2
    const at = (n: number) => new Date(tomorrowAtEleven.getTime() + n * 9e5).toISOString()
    const tryAt = async (n: number) =>
      book(await world.visitor(), wish(offer, { startsAt: at(n) })).then(
        () => 'ok',
        ({ reason }) => reason,
      )
    expect([await tryAt(0), await tryAt(1), await tryAt(2), await tryAt(3)]).toEqual([
      'ok',
      'ok',
      'access.tooMany',
      'access.tooMany',
    ])
    expect(await world.prisma.booking.count()).toBe(2)
    expect(await world.prisma.claim.count()).toBe(2)
  })

  test('BOK-1: the page can be switched off', async () => {
    const offer = await madeOffer(world)
    await world.set('bookingPage', { enabled: false })
    await expect(book(await world.visitor(), wish(offer))).rejects.toMatchObject({ reason: 'bookings.pageOff' })
  })
})

describe('a customer books', () => {
  test('BOK-1: without saying who they are; what they say of somebody else is refused', async () => {
    const offer = await madeOffer(world)
    const customer = await makeCustomer(world.prisma, world.business)
    const scope = await world.customer(customer)
    await expect(book(scope, wish(offer))).rejects.toMatchObject({ reason: 'input.invalid', field: 'guest' })
    const { bookingId, pass } = await book(scope, wish(offer, { guest: undefined }))
    expect([(await stored(bookingId)).customerId, pass]).toEqual([customer.id, null])
  })

  test('BOK-4: not at two places at a time, also in parallel, unless the business allows it', async () => {
    const offer = await madeOffer(world, {}, [{}, {}])
    const scope = await world.customer(await makeCustomer(world.prisma, world.business))
    const outcomes = await Promise.all(
      offer.providers.map((provider) =>
        book(scope, wish({ ...offer, provider }, { guest: undefined })).then(
          () => 'ok',
          ({ reason }) => reason,
        ),
      ),
    )
    expect(outcomes.sort()).toEqual(['bookings.overlapsOwn', 'ok'])
    await world.set('manageBookings', { allowOverlap: true })
    const again = { ...scope, settings: (await world.visitor()).settings }
    const free = offer.providers.map((provider) => wish({ ...offer, provider }, { guest: undefined }))
    const both = await Promise.allSettled(free.map((each) => book(again, each)))
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})

describe('the same form twice', () => {
  test('BOK-15: books once, also in parallel, and both browsers’ answers show the booking', async () => {
    const offer = await madeOffer(world)
    const form = wish(offer)
    const visitor = await world.visitor()
    const made = await Promise.all([book(visitor, form), book(visitor, form), book(visitor, form)])
    expect(new Set(made.map(({ bookingId }) => bookingId)).size).toBe(1)
    expect(await world.prisma.booking.count()).toBe(1)
    for (const { pass } of made) expect((await showBooked(visitor, { pass: pass ?? '' })).number).toBe(5001)
  })

  test('BOK-15: a repetition is answered even when the price has changed meanwhile; other content is refused', async () => {
    const offer = await madeOffer(world)
    const form = wish(offer)
    const { bookingId } = await book(await world.visitor(), form)
    await world.prisma.service.update({ where: { id: offer.service.id }, data: { priceMinor: 7000 } })
    expect((await book(await world.visitor(), form)).bookingId).toBe(bookingId)
    await expect(book(await world.visitor(), { ...form, note: 'other' })).rejects.toMatchObject({
      reason: 'idempotency.contentDiffers',
    })
  })
})

describe('a hold', () => {
  test('BOK-3: is what its browser books, whatever else is chosen meanwhile', async () => {
    const offer = await madeOffer(world)
    const { serviceId, providerId, startsAt } = wish(offer)
    const { held } = await hold(await world.visitor(), { serviceId, providerId, startsAt, persons: 1, extras: [] })
    await expect(book(await world.visitor(), wish(offer, { guest: guestNamed('Jean') }))).rejects.toMatchObject({
      reason: 'bookings.slotTaken',
    })
    const { bookingId } = await book(await world.visitor(), wish(offer, { held }))
    expect((await stored(bookingId)).startsAt).toEqual(tomorrowAtEleven)
    expect(await world.prisma.claim.findMany({ select: { kind: true, expiresAt: true } })).toEqual([
      { kind: 'APPOINTMENT', expiresAt: null },
    ])
    expect(await world.prisma.hold.count()).toBe(0)
  })

  test('BOK-3: that has run out still books the time if it is free, and is refused if not', async () => {
    const offer = await madeOffer(world)
    const { serviceId, providerId, startsAt } = wish(offer)
    const keep = async () => hold(await world.visitor(), { serviceId, providerId, startsAt, persons: 1, extras: [] })
    const first = await keep()
    world.now = new Date(world.now.getTime() + 5 * 60_000 + 1)
    const second = await keep()
    await expect(book(await world.visitor(), wish(offer, { held: first.held }))).rejects.toMatchObject({
      reason: 'bookings.slotTaken',
    })
    world.now = new Date(world.now.getTime() + 5 * 60_000 + 1)
    expect((await book(await world.visitor(), wish(offer, { held: second.held }))).status).toBe('APPROVED')
  })

  test('BOK-3: gives way where its browser books something else', async () => {
    const offer = await madeOffer(world)
    const { serviceId, providerId } = wish(offer)
    const later = new Date(tomorrowAtEleven.getTime() + 2 * 36e5).toISOString()
    const { held } = await hold(await world.visitor(), {
      serviceId,
      providerId,
      startsAt: later,
      persons: 1,
      extras: [],
    })
    await book(await world.visitor(), wish(offer, { held }))
    expect(
      (await book(await world.visitor(), wish(offer, { startsAt: later, guest: guestNamed('Jean') }))).status,
    ).toBe('APPROVED')
  })
})
