import { makeStaff } from '@foyer/db/factories/staff'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { hashPassword } from '../access/password.ts'
import { hashSecret } from '../secrets.ts'
import { otherBusiness } from '../testing/mailed-link.ts'
import { accessOf, appCode, madeStaff, madeWithTotp, password, staffBrowser } from '../testing/staff-login.ts'
import { openWorld, startOfTest, type World } from '../testing/world.ts'
import { proveCode } from './prove-code.ts'
import { signIn, signInInput } from './sign-in.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => {
  world.now = startOfTest
})
const wrong = { reason: 'staff.wrongCredentials', field: 'password' }
const tooMany = { reason: 'access.tooMany' }
const enter = (email: string, typed = password, over: object = {}) =>
  signIn({ ...world.staffAccess(), ...over }, { email, password: typed })
const logins = (staffId: string) => world.prisma.staffLogin.findMany({ where: { staffId }, orderBy: { id: 'asc' } })

describe('password and second factor', () => {
  const passwords = { right: password, wrong: `${password}x`, empty: '' }
  const codes = ['absent', 'wrong', 'right', 'replayed', 'recovery', 'recovery used'] as const
  test.each(Object.keys(passwords).flatMap((typed) => codes.map((code) => [typed, code] as const)))(
    'ACC-12 threat line 7: password %s, code %s: only the full right set is let in',
    async (typed, code) => {
      const { member, secret, recoveryCodes } = await madeWithTotp(world)
      const earlier = (await logins(member.id)).length
      const fresh = appCode(secret, world.now)
      const answers = { absent: '', wrong: fresh === '000000' ? '000001' : '000000', right: fresh, replayed: fresh }
      const spendFirst = async (spent: string) => {
        const { access } = await staffBrowser(world, member, { proved: false })
        await proveCode(access, { code: spent })
        await world.prisma.staffLogin.delete({ where: { id: access.login!.id } })
      }
      if (code === 'replayed') await spendFirst(fresh)
      if (code === 'recovery used') await spendFirst(recoveryCodes[0]!)
      const given = code === 'recovery' || code === 'recovery used' ? recoveryCodes[0]! : answers[code]
      const entered = enter(member.email, passwords[typed as keyof typeof passwords])
      if (typed !== 'right') {
        await expect(entered).rejects.toMatchObject(wrong)
        expect(await logins(member.id)).toHaveLength(earlier)
        await expect(proveCode(world.staffAccess(), { code: given })).rejects.toMatchObject({
          reason: 'staff.linkSpent',
        })
        return
      }
      const { next, token } = await entered
      expect(next).toBe('code')
      const proved = code === 'right' || code === 'recovery'
      const proof = proveCode(await accessOf(world, token), { code: given })
      if (proved) await expect(proof).resolves.toEqual({ next: 'home' })
      else await expect(proof).rejects.toMatchObject({ reason: 'staff.codeWrong' })
      const login = await world.prisma.staffLogin.findUniqueOrThrow({ where: { tokenHash: hashSecret(token) } })
      expect(login.provedAt).toEqual(proved ? world.now : null)
    },
  )

  test('ACC-12: without a second factor the password opens the business, if there is only one; a token is kept as hash', async () => {
    const member = await madeStaff(world)
    const { next, token } = await enter(member.email.toUpperCase())
    expect(next).toBe('home')
    expect(await logins(member.id)).toMatchObject([
      { businessId: world.business.id, provedAt: world.now, endedAt: null, tokenHash: hashSecret(token) },
    ])
    expect(token).toMatch(/^[\w-]{43}$/)
    const maple = await otherBusiness(world)
    await makeStaff(world.prisma, maple, { email: member.email, name: '', role: 'OWNER' })
    await enter(member.email)
    expect((await logins(member.id))[1]).toMatchObject({ businessId: null })
    const audited = { action: 'staff.signedIn', subjectId: member.id }
    expect(await world.prisma.auditRecord.count({ where: audited })).toBe(2)
  })

  test('ACC-7: signing in again ends what the browser held before', async () => {
    const member = await madeStaff(world)
    const { access, isOpen } = await staffBrowser(world, await madeStaff(world))
    await enter(member.email, password, access)
    expect(await isOpen()).toBe(false)
  })

  test('ACC-12 C24: unknown, disabled, not yet joined and wrong are refused alike and leave nothing behind', async () => {
    const disabled = await madeStaff(world)
    await world.prisma.staffMember.update({ where: { id: disabled.id }, data: { disabledAt: startOfTest } })
    const waiting = await madeStaff(world)
    await world.prisma.staffMember.update({ where: { id: waiting.id }, data: { passwordHash: null } })
    for (const [email, typed] of [
      ['nobody@example.com', password],
      [disabled.email, password],
      [waiting.email, 'nobody has this password'],
      [waiting.email, ''],
      [(await madeStaff(world)).email, 'x'],
    ] as const)
      await expect(enter(email, typed)).rejects.toMatchObject(wrong)
    expect([...(await logins(disabled.id)), ...(await logins(waiting.id))]).toEqual([])
  })

  test('threat line 7: only the exact password fits: no cut at 72 bytes, NUL and emoji count, an oversized one is no input', async () => {
    const long = 'x'.repeat(80)
    const { email } = await madeStaff(world, { passwordHash: await hashPassword(`${long}\0😀`) })
    for (const typed of [long, long.slice(0, 72), `${long}\0`, `${long}😀`, `${long}\0😁`])
      await expect(enter(email, typed)).rejects.toMatchObject(wrong)
    await expect(enter(email, `${long}\0😀`)).resolves.toMatchObject({ next: 'home' })
    for (const typed of ['x'.repeat(257), 'x'.repeat(4e6)])
      expect(signInInput.safeParse({ email, password: typed }).success).toBe(false)
    expect(signInInput.safeParse({ email, password, businessId: world.business.id }).success).toBe(false)
  })
})

describe('how often', () => {
  const fail = async (email: string, times: number, over: object = {}) => {
    for (let i = 0; i < times; i++) await expect(enter(email, 'x', over)).rejects.toMatchObject(wrong)
  }

  test('ACC-8: after the tries a wait that doubles, for known and unknown addresses, and never a lock-out', async () => {
    const limits = { ...world.installation.limits, passwordTries: 3 }
    for (const email of [(await madeStaff(world)).email, 'not-known@example.com']) {
      world.now = startOfTest
      await fail(email, 3, { limits })
      for (const wait of [1, 2, 4]) {
        await expect(enter(email, password, { limits })).rejects.toMatchObject({ ...tooMany, retryAfter: wait })
        world.now = new Date(world.now.getTime() + wait * 1000)
        if (wait < 4) await fail(email, 1, { limits })
      }
      const last = enter(email, password, { limits })
      await (email.startsWith('not-known')
        ? expect(last).rejects.toMatchObject(wrong)
        : expect(last).resolves.toBeDefined())
    }
  })

  test('ACC-8: ten tries, also when twenty come at once; another IP may go on, and the right password clears the count', async () => {
    const { email } = await madeStaff(world)
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => enter(email, 'x')))
    const reasons = tries.map((tried) => (tried as { reason?: { reason: string } }).reason?.reason)
    expect(reasons.filter((reason) => reason === wrong.reason)).toHaveLength(10)
    const origin = { app: 'admin', ip: '192.0.2.9', userAgent: 'test' }
    await expect(enter(email, password, { origin })).resolves.toMatchObject({ next: 'home' })
    world.now = new Date(startOfTest.getTime() + 2000)
    await expect(enter(email)).resolves.toMatchObject({ next: 'home' })
    await fail(email, 10)
  })
})
