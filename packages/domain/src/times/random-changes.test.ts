import { makeCustomer } from '@foyer/db/factories/make-customer'
import { makeProvider } from '@foyer/db/factories/make-provider'
import { makeService } from '@foyer/db/factories/make-service'
import { expect, test } from 'vitest'
import { findOwn } from '../bookings/find-own.ts'
import { seekMove } from '../bookings/offered-times.ts'
import { knownRules } from '../services/catalogue.ts'
import { findChoice } from '../services/choice.ts'
import { seek } from '../services/seek.ts'
import { makePlace, makeProviderAt } from '../testing/places.ts'
import { changeAtRandom, type Situation, seeded } from '../testing/random-changes.ts'
import { slowOffers } from '../testing/slow-offers.ts'
import { inDays, openWorld } from '../testing/world.ts'
import { offeredStarts, offeredTimes, type ProviderStarts, type SoughtTime } from './offered-times.ts'
import { datesBetween } from './zone.ts'

const rounds = 25
const together = 12
const perRound = 10

/** Five providers at two places on either side of the date line, one of whom follows the business's hours, and a group among the services. */
async function situation(): Promise<Situation> {
  const world = await openWorld()
  const { prisma, business } = world
  await world.set('scheduling', { minimumNoticeMinutes: 0, horizonDays: 30 })
  await world.set('manageBookings', { reschedule: true, allowOverlap: true })
  const island = await makePlace(world, 'Pacific/Apia')
  const providers = []
  for (const name of ['Ada', 'Bo', 'Cy']) providers.push(await makeProvider(prisma, business, { name }))
  for (const name of ['Di', 'Ed']) providers.push(await makeProviderAt(world, island, { name }))
  for (const weekday of [1, 2, 3, 4, 5, 6, 7])
    await prisma.weeklyHours.create({
      data: {
        ...{ businessId: business.id, locationId: business.location.id, weekday },
        fromMinute: 540,
        untilMinute: 1020,
      },
    })
  await prisma.provider.update({ where: { id: providers[0]!.id }, data: { ownHours: false } })
  const single = { durationMinutes: 45, bufferBeforeMinutes: 10, bufferAfterMinutes: 5, mayChangeProvider: true }
  const services = [
    await makeService(prisma, business, { name: { en: 'Alone' }, ...single }, providers),
    await makeService(prisma, business, { name: { en: 'Group' }, durationMinutes: 60, capacity: 4 }, providers),
  ]
  await prisma.providerService.updateMany({ where: { providerId: providers[1]!.id }, data: { durationMinutes: 30 } })
  const customers = []
  for (let i = 0; i < 10; i++) {
    const scope = await world.customer(await makeCustomer(prisma, business))
    customers.push({ ...scope, limits: { ...scope.limits, holdsPerIp: 1_000_000 } })
  }
  const dates = datesBetween('2026-11-24', '2026-11-27')
  const providerIds = providers.map(({ id }) => id)
  return { ...{ world, customers, services, dates, providerIds }, staff: await world.staff(), wished: [], held: [] }
}

test('BOK-2, 3, 10: after thousands of random changes, many at once, what is offered is what the rows say minute by minute', async () => {
  const at = await situation()
  const { world, services, dates, customers } = at
  const { sql } = world.installation.database
  const dice = seeded(20261125)
  const done = new Map<string, number>()
  const range = { fromDate: dates[0]!, untilDate: dates.at(-1)! }
  const compare = async (sought: SoughtTime) => {
    const offered = await offeredTimes(sql, { ...sought, ...range })
    expect(offered).toEqual(await slowOffers(world, { ...sought, ...range }))
    // Pages, which know the rules, are shown the same as is found under the lock.
    const rules = await knownRules(await world.visitor())
    const shown = await offeredStarts(sql, { ...sought, ...range }, rules)
    const found = await offeredStarts(sql, { ...sought, ...range })
    const startsOf = ({ providerId, starts }: ProviderStarts) => ({ providerId, starts })
    expect(shown.map(startsOf)).toEqual(found.map(startsOf))
    return offered
  }
  for (let round = 0; round < rounds; round++) {
    const scope = await world.visitor()
    const holds = await world.prisma.hold.findMany({ where: { expiresAt: { gt: world.now } }, orderBy: { id: 'asc' } })
    at.wished = []
    for (const { id: serviceId, capacity } of services) {
      const choice = await findChoice(scope, sql, { serviceId, persons: capacity > 1 ? 2 : 1 })
      at.wished.push(...(await compare(seek(scope, choice))).map(({ startsAt }) => startsAt))
      const own = holds.length ? dice.one(holds) : null
      await compare(seek(scope, choice, { except: own && { appointmentId: own.appointmentId, persons: own.persons } }))
    }
    const booked = await world.prisma.booking.findMany({ where: { status: 'APPROVED' }, orderBy: { number: 'asc' } })
    if (booked.length)
      await compare(seekMove(at.staff, await findOwn(at.staff, dice.one(booked).id), dice.one(at.providerIds)))
    if (!at.wished.length) at.wished = [inDays(1, 2).toISOString()]
    if (!at.held.length) at.held = ['none']
    for (let turn = 0; turn < perRound; turn++) await changeAtRandom(at, dice, together, done)
    world.now = new Date(world.now.getTime() + 90_000)
  }
  expect(customers).toHaveLength(10)
  for (const kind of ['books', 'holds', 'books what is held', 'reschedules', 'moves', 'cancels', 'new hours'])
    expect(done.get(kind) ?? 0, kind).toBeGreaterThan(10)
}, 120_000)
