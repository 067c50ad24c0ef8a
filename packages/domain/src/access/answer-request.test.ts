import { makeCustomer } from '@foyer/db/factories/make-customer'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { hashSecret, makeSecret } from '../secrets.ts'
import { askFor, mailedLink, noticeLink, otherBusiness } from '../testing/mailed-link.ts'
import { openWorld, startOfTest, type World } from '../testing/world.ts'
import { answerRequest } from './answer-request.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => {
  world.now = startOfTest
})

const minutes = (count: number, ms = 0) => new Date(startOfTest.getTime() + count * 60_000 + ms)
const made = () => makeCustomer(world.prisma, world.business)
const link = (id: string) => world.prisma.accessLink.findUniqueOrThrow({ where: { id } })

describe('the worker answers a request', () => {
  test('ACC-2: an address nobody has at this business is answered to nobody', async () => {
    const elsewhere = await makeCustomer(world.prisma, await otherBusiness(world), { email: 'elsewhere@example.com' })
    for (const email of ['nobody@example.com', elsewhere.email!]) {
      const { request } = await askFor(world, email)
      expect(await answerRequest(await world.system(), { requestId: request.id })).toBeNull()
    }
    expect(await world.prisma.accessLink.count()).toBe(0)
  })

  test('ACC-4: the link holds 256 random bits and the code six digits, of both only hashes are stored', async () => {
    const customer = await made()
    const { request } = await askFor(world, customer.email!.toUpperCase())
    const answer = await answerRequest(await world.system(), { requestId: request.id })
    expect(answer).toMatchObject({ minutes: 10, purpose: 'ACCESS', customer: { id: customer.id } })
    expect(Buffer.from(answer!.secret, 'base64url')).toHaveLength(32)
    expect(answer!.code).toMatch(/^\d{6}$/)
    const row = await link(answer!.linkId)
    expect(Buffer.from(row.secretHash)).toEqual(Buffer.from(hashSecret(answer!.secret)))
    expect(row).toMatchObject({ businessId: world.business.id, customerId: customer.id, expiresAt: minutes(10) })
    const all = await world.prisma.$queryRawUnsafe<{ row: string }[]>('SELECT l::text AS row FROM access_link l')
    const stored = JSON.stringify(all)
    for (const secret of [answer!.secret, Buffer.from(answer!.code!).toString('hex')])
      expect(stored).not.toContain(secret)
  })

  test('ACC-4: of ten thousand secrets no two are equal or begin alike', () => {
    const secrets = Array.from({ length: 10_000 }, makeSecret)
    expect(new Set(secrets.map((secret) => secret.slice(0, 12))).size).toBe(10_000)
  })

  test('ACC-4: a newer link ends those asked for before, also those for a password, and no link of a notification', async () => {
    const customer = await made()
    const notice = await noticeLink(world, customer)
    const first = await mailedLink(world, customer.email!)
    const password = await mailedLink(world, customer.email!, true)
    const newest = await mailedLink(world, customer.email!)
    const ended = await Promise.all(
      [first, password, newest, notice].map(async ({ linkId }) => (await link(linkId)).endedAt),
    )
    expect(ended).toEqual([startOfTest, startOfTest, null, null])
  })

  test('ACC-4: a newer link of one customer ends none of another', async () => {
    const mine = await mailedLink(world, (await made()).email!)
    await mailedLink(world, (await made()).email!)
    expect((await link(mine.linkId)).endedAt).toBeNull()
  })

  test('ACC-4: a request that is answered late neither ends a newer link nor opens beside it', async () => {
    const { email } = await made()
    const early = await askFor(world, email!)
    world.now = minutes(1)
    const newer = await mailedLink(world, email!)
    expect(await answerRequest(await world.system(), { requestId: early.request.id })).toBeNull()
    expect((await link(newer.linkId)).endedAt).toBeNull()
  })

  test('ACC-4: of requests that are answered at once only one link opens', async () => {
    const customer = await made()
    const asked = await Promise.all(Array.from({ length: 4 }, () => askFor(world, customer.email!)))
    const scope = await world.system()
    await Promise.all(asked.map(({ request }) => answerRequest(scope, { requestId: request.id })))
    expect(await world.prisma.accessLink.count({ where: { customerId: customer.id, endedAt: null } })).toBe(1)
  })

  test('ACC-2: a request that waited for more than ten minutes is not answered any more', async () => {
    const { email } = await made()
    const { request } = await askFor(world, email!)
    world.now = minutes(10, 1)
    expect(await answerRequest(await world.system(), { requestId: request.id })).toBeNull()
    world.now = minutes(10)
    expect(await answerRequest(await world.system(), { requestId: request.id })).not.toBeNull()
  })

  test('ACC-1: the answer is in the language of the page that asked', async () => {
    const { email } = await made()
    const { request } = await askFor(world, email!)
    await world.prisma.accessRequest.update({ where: { id: request.id }, data: { locale: 'fr' } })
    expect(await answerRequest(await world.system(), { requestId: request.id })).toMatchObject({ locale: 'fr' })
  })

  test('ACC-11: once the portal is off, requests that wait are dropped', async () => {
    const { email } = await made()
    const { request } = await askFor(world, email!)
    await world.set('panelAccess', { enabled: false })
    expect(await answerRequest(await world.system(), { requestId: request.id })).toBeNull()
    await world.set('panelAccess', { enabled: true })
  })

  test('another business’s worker does not find the request', async () => {
    const { email } = await made()
    const { request } = await askFor(world, email!)
    const other = await otherBusiness(world, 'other-worker')
    expect(await answerRequest(await world.system(other), { requestId: request.id })).toBeNull()
  })
})
