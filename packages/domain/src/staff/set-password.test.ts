import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { makeColleague, openBrowser } from '../testing/staff-access.ts'
import { openWorld, startOfTest, type World } from '../testing/world.ts'
import { issueToken } from './issue-token.ts'
import { setPassword, setPasswordInput } from './set-password.ts'
import { signIn } from './sign-in.ts'

let world: World
let person: Awaited<ReturnType<typeof makeColleague>>
let token: { tokenId: string; secret: string }
const password = 'a quite new password'
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  person = await makeColleague(world)
  token = await issueToken(world.installation.database.sql, { staffId: person.id, purpose: 'RESET', now: world.now })
})
afterEach(() => {
  world.now = startOfTest
})

const spent = { reason: 'staff.linkSpent' }
const set = (over: object = {}) => setPassword(world.staffAccess(), { ...token, password, ...over })

test('ACC-12: a link sets the password once, signs nobody in, and every browser is out', async () => {
  const browser = await openBrowser(world, person.id)
  await expect(set()).resolves.toEqual({ set: true })
  await expect(set()).rejects.toMatchObject(spent)
  expect(await world.prisma.staffLogin.count({ where: { staffId: person.id, endedAt: null } })).toBe(0)
  expect(browser.login).not.toBeNull()
  await expect(signIn(world.staffAccess(), { email: person.email, password })).resolves.toMatchObject({ next: 'home' })
})

test('ACC-4: ten at once use a link once', async () => {
  const answers = await Promise.allSettled(Array.from({ length: 10 }, () => set()))
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('ACC-4: wrong secret, another link, expired: refused alike, and a weak password spends nothing (C7)', async () => {
  const other = await issueToken(world.installation.database.sql, {
    staffId: (await makeColleague(world)).id,
    purpose: 'RESET',
    now: world.now,
  })
  await expect(set({ secret: `${token.secret}x` })).rejects.toMatchObject(spent)
  await expect(set({ secret: other.secret })).rejects.toMatchObject(spent)
  await expect(set({ password: 'short' })).rejects.toMatchObject({
    reason: 'access.passwordTooShort',
    field: 'password',
  })
  await expect(set({ password: 'password1' })).rejects.toMatchObject({ reason: 'access.passwordTooCommon' })
  await expect(set()).resolves.toEqual({ set: true })
  token = await issueToken(world.installation.database.sql, { staffId: person.id, purpose: 'RESET', now: world.now })
  world.now = new Date(startOfTest.getTime() + 10 * 60_000 + 1000)
  await expect(set()).rejects.toMatchObject(spent)
})

test('ACC-12: the second step stays (C5)', async () => {
  await world.prisma.staffMember.update({
    where: { id: person.id },
    data: { totpSecret: 'JBSWY3DPEHPK3PXP', totpEnabledAt: world.now },
  })
  await set()
  await expect(signIn(world.staffAccess(), { email: person.email, password })).resolves.toMatchObject({ next: 'code' })
})

test('ACC-12: whose password it is comes from the link alone (C2)', () => {
  for (const more of [{ staffId: person.id }, { email: person.email }, { role: 'OWNER' }])
    expect(setPasswordInput.safeParse({ ...token, password, ...more }).success).toBe(false)
})
