import { randomUUID } from 'node:crypto'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { beforeAll, describe, expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { openWorld, startOfTest, type World } from '../testing/world.ts'
import { endLogin } from './end-login.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
const made = () => makeCustomer(world.prisma, world.business)
const endedAt = async ({ loginId }: { loginId: string }) =>
  (await world.prisma.login.findUniqueOrThrow({ where: { id: loginId } })).endedAt

describe('ending logins', () => {
  test('ACC-7: ends one of the own browsers, once', async () => {
    const customer = await made()
    const [here, there, third] = [
      await world.customer(customer),
      await world.customer(customer),
      await world.customer(customer),
    ]
    expect(await endLogin(here, { loginId: there.loginId })).toEqual({ ended: 1 })
    expect(await Promise.all([here, there, third].map(endedAt))).toEqual([null, startOfTest, null])
    await expect(endLogin(here, { loginId: there.loginId })).rejects.toMatchObject({ reason: 'access.loginNotFound' })
    expect(await world.prisma.auditRecord.findFirst({ where: { subjectId: customer.id } })).toMatchObject({
      action: 'access.loginsEnded',
    })
  })

  test('ACC-7: without a name ends all others and keeps this one', async () => {
    const customer = await made()
    const [here, there, third] = [
      await world.customer(customer),
      await world.customer(customer),
      await world.customer(customer),
    ]
    const stranger = await world.customer(await made())
    expect(await endLogin(here, {})).toEqual({ ended: 2 })
    expect(await Promise.all([here, there, third, stranger].map(endedAt))).toEqual([
      null,
      startOfTest,
      startOfTest,
      null,
    ])
    expect(await endLogin(here, {})).toEqual({ ended: 0 })
  })

  test('ACC-7: another customer’s login, another business’s and an invented one look alike, and nothing ends', async () => {
    const here = await world.customer(await made())
    const stranger = await world.customer(await made())
    const other = await otherBusiness(world)
    const elsewhere = await world.customer(await makeCustomer(world.prisma, other), other)
    for (const loginId of [stranger.loginId, elsewhere.loginId, randomUUID()])
      await expect(endLogin(here, { loginId })).rejects.toMatchObject({ reason: 'access.loginNotFound' })
    expect(await Promise.all([stranger, elsewhere].map(endedAt))).toEqual([null, null])
  })
})
