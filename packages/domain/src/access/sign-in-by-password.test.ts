import { openDatabase } from '@foyer/db/client'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { openWorld, startOfTest, type World } from '../testing/world.ts'
import { hashPassword } from './password.ts'
import { signInByPassword, signInByPasswordInput } from './sign-in-by-password.ts'

const password = 'a long enough phrase 🔑'
const required = { enabled: true, requirePassword: true }
let world: World
let passwordHash: string
beforeAll(async () => {
  world = await openWorld({ settings: { panelAccess: required } })
  passwordHash = await hashPassword(password)
})
afterEach(async () => {
  world.now = startOfTest
  await world.set('panelAccess', required)
})

const wrong = { reason: 'access.wrongCredentials' }
const tooMany = { reason: 'access.tooMany' }
const made = async () => (await makeCustomer(world.prisma, world.business, { passwordHash })).email!
const seconds = (count: number) => {
  world.now = new Date(startOfTest.getTime() + count * 1000)
}
const signIn = async (email: string, typed = password, over: object = {}) =>
  signInByPassword({ ...(await world.visitor()), ...over }, { email, password: typed })

describe('e-mail and password', () => {
  test('ACC-3: sign in, however the address is written', async () => {
    const email = await made()
    await expect(signIn(email)).resolves.toMatchObject({ next: 'portal', token: expect.any(String), leadsTo: null })
    await expect(signIn(email.toUpperCase())).resolves.toMatchObject({ next: 'portal' })
    const logins = await world.prisma.login.findMany({ where: { customer: { email } } })
    expect(logins).toMatchObject([{ method: 'password' }, { method: 'password', mustSetPassword: false }])
  })

  test('ACC-2: a wrong one, an unknown address and a customer without one are refused alike', async () => {
    const known = await made()
    const without = await makeCustomer(world.prisma, world.business)
    const nobody = 'nobody has this password'
    for (const [email, typed] of [
      [known, `${password}x`],
      [known, password.slice(0, -1)],
      [known, ''],
      ['nobody@x.example', password],
      [without.email!, nobody],
    ] as const)
      await expect(signIn(email, typed)).rejects.toMatchObject({ ...wrong, field: 'password' })
  })

  test('ACC-3: not where the business asks for none, not at another business, not while the portal is off', async () => {
    const email = await made()
    const other = await otherBusiness(world)
    await world.prisma.setting.update({
      where: { businessId_section: { businessId: other.id, section: 'panelAccess' } },
      data: { value: required },
    })
    const elsewhere = await world.visitor('en', other)
    await expect(signInByPassword(elsewhere, { email, password })).rejects.toMatchObject(wrong)
    await world.set('panelAccess', { enabled: true })
    await expect(signIn(email)).rejects.toMatchObject(wrong)
    await world.set('panelAccess', { ...required, enabled: false })
    await expect(signIn(email)).rejects.toMatchObject({ reason: 'access.portalOff' })
  })

  test('threat line 7: only the exact password fits: no cut at 72 bytes, NUL and emoji count, an oversized one is no input', async () => {
    const long = 'x'.repeat(80)
    const { email } = await makeCustomer(world.prisma, world.business, {
      passwordHash: await hashPassword(`${long}\0😀`),
    })
    for (const typed of [long, long.slice(0, 72), `${long}\0`, `${long}😀`])
      await expect(signIn(email!, typed)).rejects.toMatchObject(wrong)
    await expect(signIn(email!, `${long}\0😀`)).resolves.toMatchObject({ next: 'portal' })
    expect(signInByPasswordInput.safeParse({ email, password: 'x'.repeat(257) }).success).toBe(false)
  })
})

describe('how often', () => {
  const fail = async (email: string, times: number) => {
    for (let i = 0; i < times; i++) await expect(signIn(email, 'wrong')).rejects.toMatchObject(wrong)
  }

  test('ACC-8: ten tries per account and IP, then a wait that doubles, and never a lock-out', async () => {
    const email = await made()
    await fail(email, 10)
    let at = 0
    for (const wait of [1, 2, 4, 8, 16]) {
      await expect(signIn(email)).rejects.toMatchObject({ ...tooMany, retryAfter: wait })
      seconds(at + wait - 0.001)
      await expect(signIn(email)).rejects.toMatchObject({ ...tooMany, retryAfter: 1 })
      at += wait
      seconds(at)
      await fail(email, 1)
    }
    at += 32
    seconds(at)
    await expect(signIn(email)).resolves.toMatchObject({ next: 'portal' })
    await fail(email, 10)
  })

  test('ACC-8: asking again while waiting does not make the wait longer', async () => {
    const email = await made()
    await fail(email, 10)
    for (let i = 0; i < 30; i++) await expect(signIn(email)).rejects.toMatchObject({ ...tooMany, retryAfter: 1 })
    seconds(1)
    await expect(signIn(email)).resolves.toMatchObject({ next: 'portal' })
  })

  test('ACC-8: the wait is 15 minutes at most, after which the count begins anew', async () => {
    const email = await made()
    let at = 0
    await fail(email, 10)
    for (let wait = 1; wait < 900; wait *= 2) {
      at += wait
      seconds(at)
      await fail(email, 1)
    }
    await expect(signIn(email)).rejects.toMatchObject({ ...tooMany, retryAfter: 900 })
    seconds(at + 900)
    await fail(email, 10)
  })

  test('ACC-8: another IP and another account are not held up', async () => {
    const email = await made()
    await fail(email, 10)
    await expect(signIn(email)).rejects.toMatchObject(tooMany)
    await expect(signIn(email.toUpperCase())).rejects.toMatchObject(tooMany)
    const origin = { app: 'portal', ip: '192.0.2.77', userAgent: 'test' }
    await expect(signIn(email, password, { origin })).resolves.toMatchObject({ next: 'portal' })
    await expect(signIn(await made())).resolves.toMatchObject({ next: 'portal' })
  })

  test('ACC-8: the number is the installation’s, and the count outlives the process', async () => {
    const email = await made()
    const limits = {
      perAddressAndIp: 5,
      perAddress: 30,
      perIp: 300,
      passwordTries: 2,
      holdsPerIp: 60,
      couponTriesPerIp: 20,
    }
    await fail(email, 2)
    const restarted = openDatabase({ url: world.url, poolSize: 2 })
    await expect(signIn(email, password, { limits, sql: restarted.sql })).rejects.toMatchObject(tooMany)
    await restarted.close()
  })

  test('ACC-8: an unknown address is held up like a known one', async () => {
    await fail('nobody-at-all@x.example', 10)
    await expect(signIn('nobody-at-all@x.example')).rejects.toMatchObject(tooMany)
  })

  test('ACC-8: ten tries, also when thirty come at once', async () => {
    const email = await made()
    const tries = await Promise.allSettled(Array.from({ length: 30 }, () => signIn(email, 'wrong')))
    const reasons = tries.map((result) =>
      result.status === 'rejected' ? (result.reason as { reason: string }).reason : '',
    )
    expect(reasons.filter((reason) => reason === 'access.wrongCredentials')).toHaveLength(10)
  })
})
