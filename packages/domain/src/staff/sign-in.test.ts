import { makeStaff } from '@foyer/db/factories/make-staff'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { hashSecret } from '../secrets.ts'
import { otherBusiness } from '../testing/mailed-link.ts'
import { makeColleague, openBrowser, staffPassword } from '../testing/staff-access.ts'
import { openWorld, startOfTest, type World } from '../testing/world.ts'
import { signIn, signInInput } from './sign-in.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => {
  world.now = startOfTest
})

const wrong = { reason: 'staff.wrongCredentials' }
const loginOf = (token: string) =>
  world.prisma.staffLogin.findUniqueOrThrow({ where: { tokenHash: hashSecret(token) } })

test('ACC-12: e-mail and password open the only business, and only the hash of the token is kept', async () => {
  const { email } = await makeColleague(world)
  const { next, token } = await signIn(world.staffAccess(), { email: email.toUpperCase(), password: staffPassword })
  expect(next).toBe('home')
  expect(await loginOf(token)).toMatchObject({ businessId: world.business.id, provedAt: world.now, endedAt: null })
})

test('ACC-12: whoever works at several businesses chooses first', async () => {
  const colleague = await makeColleague(world)
  const other = await otherBusiness(world)
  await makeStaff(world.prisma, other, { email: colleague.email, name: 'Robin', role: 'PROVIDER' })
  const { token } = await signIn(world.staffAccess(), { email: colleague.email, password: staffPassword })
  expect(await loginOf(token)).toMatchObject({ businessId: null })
})

test('ACC-12: with a second step set up, the password alone proves nothing (C5)', async () => {
  const { id, email } = await makeColleague(world)
  await world.prisma.staffMember.update({
    where: { id },
    data: { totpSecret: 'JBSWY3DPEHPK3PXP', totpEnabledAt: world.now },
  })
  const { next, token } = await signIn(world.staffAccess(), { email, password: staffPassword })
  expect(next).toBe('code')
  expect(await loginOf(token)).toMatchObject({ provedAt: null })
})

test('ACC-12: wrong, unknown, invited and disabled look alike (C24)', async () => {
  const { email } = await makeColleague(world)
  const disabled = await makeColleague(world)
  await world.prisma.staffMember.update({ where: { id: disabled.id }, data: { disabledAt: world.now } })
  const invited = await makeStaff(world.prisma, world.business, {
    email: 'invited@staff.example',
    name: 'I',
    role: 'OWNER',
  })
  const tries: [string, string][] = [
    [email, `${staffPassword}x`],
    [email, ''],
    [email, staffPassword.slice(0, 20)],
    ['nobody@staff.example', staffPassword],
    [disabled.email, staffPassword],
    [invited.email, staffPassword],
  ]
  for (const [address, password] of tries)
    await expect(signIn(world.staffAccess(), { email: address, password })).rejects.toMatchObject(wrong)
})

test('ACC-8: after ten tries the next waits, and the right password works after the wait', async () => {
  const { email } = await makeColleague(world)
  const tryOnce = (password: string) => signIn(world.staffAccess(), { email, password })
  for (let count = 0; count < 10; count++) await expect(tryOnce('wrong')).rejects.toMatchObject(wrong)
  await tryOnce('wrong').catch(() => {})
  await expect(tryOnce(staffPassword)).rejects.toMatchObject({
    reason: 'access.tooMany',
    retryAfter: expect.any(Number),
  })
  world.now = new Date(startOfTest.getTime() + 10 * 60_000)
  await expect(tryOnce(staffPassword)).resolves.toMatchObject({ next: 'home' })
})

test('ACC-7: signing in ends what the same browser held before', async () => {
  const { id, email } = await makeColleague(world)
  const before = await openBrowser(world, id)
  await signIn(before, { email, password: staffPassword })
  expect(await world.prisma.staffLogin.findUniqueOrThrow({ where: { id: before.login!.id } })).toMatchObject({
    endedAt: world.now,
  })
})

test('ACC-12: nothing but address and password is taken (C3)', () => {
  const fine = { email: 'a@b.example', password: 'x' }
  expect(signInInput.safeParse(fine).success).toBe(true)
  for (const more of [{ staffId: '1' }, { role: 'OWNER' }, { businessId: '1' }])
    expect(signInInput.safeParse({ ...fine, ...more }).success).toBe(false)
  expect(signInInput.safeParse({ ...fine, password: 'x'.repeat(4_000_000) }).success).toBe(false)
})
