import { randomUUID } from 'node:crypto'
import { openChanges } from '@foyer/db/changes'
import { makeBusiness } from '@foyer/db/factories/make-business'
import { expect, onTestFinished, test } from 'vitest'
import { endLogin } from '../access/end-login.ts'
import { cancelForStaff } from '../bookings/cancel.ts'
import { move } from '../bookings/move.ts'
import { addDayOff } from '../hours/add-day-off.ts'
import { inDays, madeBooking, openWorld } from '../testing/world.ts'
import { follow } from './follow.ts'
import type { Follower, News } from './news.ts'

const world = await openWorld()

/** Whoever follows, in a process of their own: what they have heard so far, and the next news. */
function listen(scope: Follower) {
  const changes = openChanges({ url: world.url, beatMs: 50, patienceMs: 500 })
  const stopping = new AbortController()
  const stream = follow({ ...scope, changes }, {}, stopping.signal)
  onTestFinished(async () => {
    stopping.abort()
    await changes.close()
  })
  const next = async (): Promise<News | 'over'> => (await stream.next()).value ?? 'over'
  /** Everything that is told until that news. */
  const until = async (wanted: News | 'over') => {
    const heard: (News | 'over')[] = []
    while (heard.at(-1) !== wanted) heard.push(await next())
    return heard
  }
  return { next, until, stopping }
}

/** Follows, and has heard that the connection stands. */
async function listening(scope: Follower) {
  const listener = listen(scope)
  await listener.until('missed')
  await listener.until('missed')
  return listener
}

test('PAN-6: what staff change in one process a customer’s page in another hears of, once, and strangers of free times only', async () => {
  const { booking, scope } = await madeBooking(world)
  const { scope: stranger } = await madeBooking(world)
  const [own, other, visitor] = await Promise.all([scope, stranger, await world.visitor()].map(listening))
  const staff = await world.staff()
  await move(staff, { bookingId: booking.id, startsAt: inDays(2, 1).toISOString(), key: randomUUID() })
  const heard = [await own!.next(), await own!.next()]
  expect(heard.sort()).toEqual(['own', 'times'])
  expect([await other!.next(), await visitor!.next()]).toEqual(['times', 'times'])
  await cancelForStaff(staff, { bookingId: booking.id, key: randomUUID() })
  expect(await own!.until('own')).toContain('own')
  expect(await visitor!.next()).toBe('times')
})

test('PAN-6: a day off changes free times and what the business shows: both are told, then whoever follows is let in anew', async () => {
  const { provider } = await madeBooking(world)
  const visitor = await listening(await world.visitor())
  const days = { fromDate: '2026-12-28', untilDate: '2026-12-28', name: '' }
  await addDayOff(await world.staff(), { providerId: provider.id, ...days })
  const heard = await visitor.until('over')
  expect(heard.sort()).toEqual(['catalogue', 'over', 'times'])
})

test('PAN-6: an undone transaction is never heard of', async () => {
  const { booking, scope } = await madeBooking(world)
  const own = await listening(scope)
  const undone = world.prisma.$transaction(async (tx) => {
    await tx.booking.update({ where: { id: booking.id }, data: { note: 'Left knee' } })
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  await world.prisma.customer.update({ where: { id: scope.customerId }, data: { givenName: 'Ada' } })
  expect(await own.next()).toBe('own')
})

test('PAN-6: another business hears nothing', async () => {
  const elsewhere = { slug: 'elsewhere', name: 'E', currency: 'EUR', timeZone: 'Europe/Paris', languages: ['en'] }
  const other = await makeBusiness(world.prisma, { ...elsewhere, now: world.now })
  const theirs = await listening(await world.visitor('en', other))
  const { provider } = await madeBooking(world)
  const days = { fromDate: '2026-12-24', untilDate: '2026-12-24', name: '' }
  await addDayOff(await world.staff(), { providerId: provider.id, ...days })
  await world.prisma.business.update({ where: { id: other.id }, data: { name: 'Elsewhere' } })
  expect(await theirs.next()).toBe('catalogue')
})

test('PAN-6: connections that are cut, ten times, while things change: each time it is said that something may have been missed', async () => {
  const { booking, scope } = await madeBooking(world)
  const own = await listening(scope)
  for (let round = 0; round < 10; round++) {
    await world.prisma.$queryRawUnsafe(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%' OR query = 'SELECT 1'`,
    )
    await world.prisma.booking.update({ where: { id: booking.id }, data: { note: `Round ${round}` } })
    expect(await own.until('missed')).toContain('missed')
  }
  await world.prisma.booking.update({ where: { id: booking.id }, data: { note: 'Last' } })
  expect(await own.until('own')).toContain('own')
})

test('line 10: whose login has ended hears it and nothing more, and the other browser goes on', async () => {
  const { scope, customer } = await madeBooking(world)
  const second = await world.customer(customer)
  const [ended, goesOn] = [await listening(scope), await listening(second)]
  await endLogin(second, { loginId: scope.loginId })
  expect(await ended.next()).toBe('over')
  await world.prisma.customer.update({ where: { id: scope.customerId }, data: { givenName: 'Ada' } })
  expect(await goesOn.next()).toBe('own')
})

test('ADM-3: staff whose employment or account ends hear nothing more', async () => {
  for (const end of [
    (staffId: string) => world.prisma.employment.updateMany({ where: { staffId }, data: { endedAt: world.now } }),
    (staffId: string) => world.prisma.staffMember.update({ where: { id: staffId }, data: { disabledAt: world.now } }),
  ]) {
    const staff = await world.staff('FRONT_DESK')
    const listener = await listening(staff)
    await end(staff.staffId)
    expect(await listener.next()).toBe('over')
  }
})

test('PAN-6: a page that goes away, and a process that ends, leave nobody waiting', async () => {
  const gone = await listening(await world.visitor())
  gone.stopping.abort()
  expect(await gone.next()).toBe('over')
  const changes = openChanges({ url: world.url })
  const stream = follow({ ...(await world.visitor()), changes }, {}, undefined)
  expect((await stream.next()).value).toBe('missed')
  await changes.close()
  while (!(await stream.next()).done);
})

test('PAN-6: a page that has missed nothing is not told so; one that may have is, and one of another process', async () => {
  const { booking, scope } = await madeBooking(world)
  const changes = openChanges({ url: world.url })
  onTestFinished(() => changes.close())
  const since = async (heardTo: string | null) => {
    const stopping = new AbortController()
    const stream = follow({ ...scope, changes }, { heardTo: heardTo ?? undefined }, stopping.signal)
    const first = (await stream.next()).value
    stopping.abort()
    return first
  }
  expect(changes.heardTo()).toBeNull()
  const own = follow({ ...scope, changes }, {}, undefined)
  expect([(await own.next()).value, (await own.next()).value]).toEqual(['missed', 'missed'])
  const change = (note: string) => world.prisma.booking.update({ where: { id: booking.id }, data: { note } })
  const heardTo = changes.heardTo()
  const stopping = new AbortController()
  const stream = follow({ ...scope, changes }, { heardTo: heardTo ?? undefined }, stopping.signal)
  const told = stream.next()
  await change('Left knee')
  expect((await told).value).toBe('own')
  stopping.abort()
  expect(await since(heardTo)).toBe('missed')
  expect(await since('0'.repeat(32))).toBe('missed')
  const fresh = changes.heardTo() ?? ''
  expect(fresh).toMatch(/^[0-9a-f]{32}$/)
  expect(changes.hasChangedSince(scope.businessId, fresh)).toBe(false)
  for (const nonsense of ['', '.', 'x', `${fresh}0`, fresh.slice(1), `g${fresh.slice(1)}`])
    expect(changes.hasChangedSince(scope.businessId, nonsense)).toBe(true)
})
