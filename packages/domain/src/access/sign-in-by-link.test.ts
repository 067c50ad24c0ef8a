import { makeCustomer, type NewCustomer } from '@foyer/db/factories/make-customer'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { hashSecret, makeSecret } from '../secrets.ts'
import { mailedLink, noticeLink, otherBusiness } from '../testing/mailed-link.ts'
import { openWorld, startOfTest, type World } from '../testing/world.ts'
import { signInByLink } from './sign-in-by-link.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(async () => {
  world.now = startOfTest
  await world.set('panelAccess', { enabled: true })
})

const spent = { reason: 'access.linkSpent' }
const after = (minutes: number, ms = 0) => new Date(startOfTest.getTime() + minutes * 60_000 + ms)
const day = 24 * 60
const made = (customer: NewCustomer = {}) => makeCustomer(world.prisma, world.business, customer)
const signIn = async ({ linkId, secret }: { linkId: string; secret: string }) =>
  signInByLink(await world.visitor(), { linkId, secret })
const loginsOf = (customerId: string) => world.prisma.login.findMany({ where: { customerId } })

describe('the button behind a mailed link', () => {
  test('ACC-4: signs in once; the login’s token is stored as a hash only, and the audit knows of it', async () => {
    const customer = await made()
    const link = await mailedLink(world, customer.email!)
    const { next, token, leadsTo } = await signIn(link)
    expect([next, leadsTo]).toEqual(['portal', null])
    expect(Buffer.from(token!, 'base64url')).toHaveLength(32)
    const [login, ...more] = await loginsOf(customer.id)
    expect(more).toEqual([])
    expect(Buffer.from(login!.tokenHash)).toEqual(Buffer.from(hashSecret(token!)))
    expect(login).toMatchObject({ method: 'link', mustSetPassword: false, ip: '192.0.2.1', createdAt: startOfTest })
    expect(await world.prisma.auditRecord.findFirst({ where: { subjectId: login!.id } })).toMatchObject({
      ...{ action: 'access.signedIn', actorId: customer.id, detail: { method: 'link' } },
    })
    await expect(signIn(link)).rejects.toMatchObject(spent)
  })

  test('ACC-4: a link works once, also when it is posted many times at once', async () => {
    const customer = await made()
    const link = await mailedLink(world, customer.email!)
    const results = await Promise.allSettled(Array.from({ length: 10 }, () => signIn(link)))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const result of results) if (result.status === 'rejected') expect(result.reason).toMatchObject(spent)
    expect(await loginsOf(customer.id)).toHaveLength(1)
  })

  test('ACC-4: one asked for lives ten minutes, to the millisecond', async () => {
    const link = await mailedLink(world, (await made()).email!)
    world.now = after(10)
    await expect(signIn(link)).rejects.toMatchObject(spent)
    world.now = after(10, -1)
    await expect(signIn(link)).resolves.toMatchObject({ next: 'portal' })
  })

  test('ACC-4: one in a notification lives seven days, or what the setting says, and a newer one asked for does not end it', async () => {
    const customer = await made()
    const link = await noticeLink(world, customer, '/appointments/1')
    await mailedLink(world, customer.email!)
    world.now = after(7 * day)
    await expect(signIn(link)).rejects.toMatchObject(spent)
    world.now = after(7 * day, -1)
    await expect(signIn(link)).resolves.toMatchObject({ next: 'portal', leadsTo: '/appointments/1' })
    world.now = startOfTest
    await world.set('panelAccess', { enabled: true, notificationLinkDays: 30 })
    const long = await noticeLink(world, customer)
    world.now = after(30 * day, -1)
    await expect(signIn(long)).resolves.toMatchObject({ next: 'portal' })
  })

  test('ACC-4: ended by a newer one, refused with a wrong secret, another link’s secret, or at another business', async () => {
    const customer = await made()
    const older = await mailedLink(world, customer.email!)
    const newer = await mailedLink(world, customer.email!)
    const stranger = await mailedLink(world, (await made()).email!)
    await expect(signIn(older)).rejects.toMatchObject(spent)
    for (const secret of [makeSecret(), stranger.secret, newer.secret.slice(0, -1), `${newer.secret}A`, 'x'])
      await expect(signIn({ ...newer, secret })).rejects.toMatchObject(spent)
    const elsewhere = await world.visitor('en', await otherBusiness(world))
    const { linkId, secret } = newer
    await expect(signInByLink(elsewhere, { linkId, secret })).rejects.toMatchObject(spent)
    expect(await loginsOf(customer.id)).toEqual([])
    await expect(signIn(newer)).resolves.toMatchObject({ next: 'portal' })
  })

  test('ACC-4: refused after the customer’s address has changed', async () => {
    const customer = await made()
    const link = await mailedLink(world, customer.email!)
    await world.prisma.customer.update({ where: { id: customer.id }, data: { email: 'changed@example.com' } })
    await expect(signIn(link)).rejects.toMatchObject(spent)
  })

  test('ACC-11: refused while the portal is off, and the link is not spent by it', async () => {
    const link = await mailedLink(world, (await made()).email!)
    await world.set('panelAccess', { enabled: false })
    await expect(signIn(link)).rejects.toMatchObject({ reason: 'access.portalOff' })
    await world.set('panelAccess', { enabled: true })
    await expect(signIn(link)).resolves.toMatchObject({ next: 'portal' })
  })
})

describe('where a password is required', () => {
  const require = () => world.set('panelAccess', { enabled: true, requirePassword: true })

  test('ACC-3: the first visit leads to setting it', async () => {
    const customer = await made()
    await require()
    await expect(signIn(await mailedLink(world, customer.email!))).resolves.toMatchObject({ next: 'setPassword' })
    expect(await loginsOf(customer.id)).toMatchObject([{ mustSetPassword: true }])
  })

  test('ACC-3: with a password set, links asked for and in notifications lead to it and stay unspent', async () => {
    const customer = await made({ passwordHash: 'some hash' })
    await require()
    for (const link of [await mailedLink(world, customer.email!), await noticeLink(world, customer, '/appointments/1')])
      for (let i = 0; i < 2; i++) await expect(signIn(link)).resolves.toMatchObject({ next: 'password', token: null })
    expect(await loginsOf(customer.id)).toEqual([])
    expect(await world.prisma.accessLink.count({ where: { customerId: customer.id, usedAt: null } })).toBe(2)
  })

  test('ACC-3: “forgot” leads to choosing a new one, once', async () => {
    const customer = await made({ passwordHash: 'some hash' })
    await require()
    const link = await mailedLink(world, customer.email!, true)
    await expect(signIn(link)).resolves.toMatchObject({ next: 'setPassword' })
    expect(await loginsOf(customer.id)).toMatchObject([{ mustSetPassword: true }])
    await expect(signIn(link)).rejects.toMatchObject(spent)
  })

  test('ACC-3: where none is required any more, a password that was set is not asked for', async () => {
    const customer = await made({ passwordHash: 'some hash' })
    await expect(signIn(await mailedLink(world, customer.email!, true))).resolves.toMatchObject({ next: 'portal' })
  })
})
