import { openDatabase } from '@foyer/db/client'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { VisitorScope } from '../scope.ts'
import { hashSecret } from '../secrets.ts'
import { askFor } from '../testing/mailed-link.ts'
import { openWorld, startOfTest, type World } from '../testing/world.ts'
import { requestLink } from './request-link.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => {
  world.now = startOfTest
})

const from = (scope: VisitorScope, ip: string): VisitorScope => ({ ...scope, origin: { ...scope.origin, ip } })
const ask = (scope: VisitorScope, email: string) => requestLink(scope, { email, forgotPassword: false })
const tooMany = { reason: 'access.tooMany' }
const later = (ms: number) => new Date(startOfTest.getTime() + ms)
const quarter = 15 * 60_000

describe('asking for a way in', () => {
  test('ACC-2: known and unknown addresses get the same answer and leave the same row and the same job', async () => {
    const { email } = await makeCustomer(world.prisma, world.business)
    const known = await askFor(world, email!)
    const unknown = await askFor(world, 'nobody@example.com')
    expect(known.asking).toHaveLength(unknown.asking.length)
    const shape = ({ id: _, email: __, browserHash: ___, ...row }: typeof known.request) => row
    expect(shape(known.request)).toEqual(shape(unknown.request))
    const jobs = (await world.jobs()).map(({ name, data }) => ({ name, data }))
    for (const { request } of [known, unknown])
      expect(jobs).toContainEqual({
        name: 'access.requested',
        data: { businessId: world.business.id, requestId: request.id },
      })
    expect(await world.prisma.accessLink.count()).toBe(0)
  })

  test('ACC-2: the asking browser holds 256 random bits, of which only the hash is stored', async () => {
    const { asking, request } = await askFor(world, 'browser@example.com')
    expect(Buffer.from(asking, 'base64url')).toHaveLength(32)
    expect(Buffer.from(request.browserHash)).toEqual(Buffer.from(hashSecret(asking)))
    expect(JSON.stringify(request)).not.toContain(asking)
  })

  test('ACC-3: asking with a forgotten password is a request for choosing a new one', async () => {
    expect((await askFor(world, 'forgot@example.com', true)).request.purpose).toBe('PASSWORD')
    expect((await askFor(world, 'forgot@example.com')).request.purpose).toBe('ACCESS')
  })

  test('ACC-1: the language of the page goes with the request', async () => {
    await ask(await world.visitor('fr'), 'langue@example.com')
    expect(await world.prisma.accessRequest.findFirst({ where: { email: 'langue@example.com' } })).toMatchObject({
      locale: 'fr',
    })
  })

  test('ACC-11: a portal that is off takes no requests', async () => {
    await world.set('panelAccess', { enabled: false })
    const before = await world.prisma.accessRequest.count()
    await expect(ask(await world.visitor(), 'off@example.com')).rejects.toMatchObject({ reason: 'access.portalOff' })
    expect(await world.prisma.accessRequest.count()).toBe(before)
    await world.set('panelAccess', { enabled: true })
  })
})

describe('how often', () => {
  test('ACC-8: five per address and IP in 15 minutes, however the address is written; then a wait that is told', async () => {
    const scope = await world.visitor()
    for (const email of ['a@x.example', 'A@x.example', 'a@X.example', 'a@x.example', 'a@x.example'])
      await ask(scope, email)
    await expect(ask(scope, 'a@x.example')).rejects.toMatchObject({ ...tooMany, retryAfter: 900 })
    await expect(ask(scope, 'b@x.example')).resolves.toBeDefined()
    await expect(ask(from(scope, '192.0.2.2'), 'a@x.example')).resolves.toBeDefined()
    world.now = later(quarter - 1)
    await expect(ask(await world.visitor(), 'a@x.example')).rejects.toMatchObject({ ...tooMany, retryAfter: 1 })
    world.now = later(quarter)
    await expect(ask(await world.visitor(), 'a@x.example')).resolves.toBeDefined()
  })

  test('ACC-8: what is beyond leaves no row and no job', async () => {
    const scope = from(await world.visitor(), '192.0.2.9')
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => ask(scope, 'many@x.example')))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(5)
    const requests = await world.prisma.accessRequest.findMany({ where: { email: 'many@x.example' } })
    const jobs = (await world.jobs()).filter(({ data }) => requests.some(({ id }) => id === data.requestId))
    expect([requests.length, jobs.length]).toEqual([5, 5])
  })

  test('ACC-8: thirty per address over all IPs', async () => {
    const scope = await world.visitor()
    for (let i = 0; i < 30; i++) await ask(from(scope, `198.51.100.${i}`), 'wide@x.example')
    await expect(ask(from(scope, '198.51.100.99'), 'wide@x.example')).rejects.toMatchObject(tooMany)
  })

  test('ACC-8: one IP cannot use up what others may ask for the same address', async () => {
    const scope = await world.visitor()
    for (let i = 0; i < 40; i++) await ask(from(scope, '203.0.113.66'), 'victim@x.example').catch(() => {})
    await expect(ask(from(scope, '203.0.113.7'), 'victim@x.example')).resolves.toBeDefined()
  })

  test('ACC-8: three hundred per IP over all addresses and businesses', async () => {
    const scope = from(await world.visitor(), '203.0.113.1')
    for (let i = 0; i < 300; i++) await ask(scope, `each${i}@x.example`)
    await expect(ask(scope, 'one-more@x.example')).rejects.toMatchObject(tooMany)
    await expect(ask(from(scope, '203.0.113.2'), 'one-more@x.example')).resolves.toBeDefined()
  })

  test('ACC-8: the values are the installation’s, and the count outlives the process', async () => {
    const limits = {
      perAddressAndIp: 2,
      perAddress: 30,
      perIp: 300,
      passwordTries: 10,
      holdsPerIp: 60,
      couponTriesPerIp: 20,
    }
    const scope = { ...(await world.visitor()), limits }
    await ask(scope, 'few@x.example')
    const restarted = openDatabase({ url: world.url, poolSize: 2 })
    await ask({ ...scope, sql: restarted.sql }, 'few@x.example')
    await expect(ask({ ...scope, sql: restarted.sql }, 'few@x.example')).rejects.toMatchObject(tooMany)
    await restarted.close()
    await expect(ask(scope, 'few@x.example')).rejects.toMatchObject(tooMany)
  })
})
