import { makeCustomer } from '@foyer/db/factories/make-customer'
import { beforeAll, describe, expect, test } from 'vitest'
import { inDays, openWorld, startOfTest, type World } from '../testing/world.ts'
import { listLogins } from './list-logins.ts'
import { loginIsAlive, touchLogin } from './login.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
const made = () => makeCustomer(world.prisma, world.business)
const seen = (id: string, lastSeenAt: Date) => world.prisma.login.update({ where: { id }, data: { lastSeenAt } })

describe('where a customer is signed in', () => {
  test('ACC-7: lists the own browsers, this one first, and no token', async () => {
    const customer = await made()
    const first = await world.customer(customer)
    const second = await world.customer(customer)
    await world.customer(await made())
    await seen(second.loginId, inDays(0, 1))
    const logins = await listLogins(first)
    expect(logins.map(({ id, isThis }) => [id, isThis])).toEqual([
      [first.loginId, true],
      [second.loginId, false],
    ])
    expect(Object.keys(logins[0]!).sort()).toEqual(['createdAt', 'id', 'isThis', 'lastSeenAt', 'method', 'userAgent'])
  })

  test('ACC-7: leaves out what has ended and what was idle for 30 days', async () => {
    const customer = await made()
    const scope = { ...(await world.customer(customer)), now: inDays(30) }
    const idle = await world.customer(customer)
    const ended = await world.customer(customer)
    await seen(scope.loginId, inDays(30))
    await seen(idle.loginId, startOfTest)
    await world.prisma.login.update({
      where: { id: ended.loginId },
      data: { lastSeenAt: inDays(29), endedAt: inDays(29) },
    })
    expect((await listLogins(scope)).map(({ id }) => id)).toEqual([scope.loginId])
  })

  test('ACC-7: a login lives until 30 days after it was last seen, to the millisecond', () => {
    const at = startOfTest.toISOString()
    expect(loginIsAlive(at, new Date(inDays(30).getTime() - 1))).toBe(true)
    expect(loginIsAlive(at, inDays(30))).toBe(false)
  })

  test('ACC-7: use is noted every five minutes at most', async () => {
    const scope = await world.customer(await made())
    const lastSeen = async () =>
      (await world.prisma.login.findUniqueOrThrow({ where: { id: scope.loginId } })).lastSeenAt
    await touchLogin({ ...scope, now: inDays(0, 0, 4) }, startOfTest.toISOString())
    expect(await lastSeen()).toEqual(startOfTest)
    await touchLogin({ ...scope, now: inDays(0, 0, 5) }, startOfTest.toISOString())
    expect(await lastSeen()).toEqual(inDays(0, 0, 5))
  })
})
