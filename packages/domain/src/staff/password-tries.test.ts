import { afterEach, beforeAll, expect, test } from 'vitest'
import { hashPassword } from '../access/password.ts'
import { makeColleague, openBrowser, staffPassword } from '../testing/staff-access.ts'
import { openWorld, startOfTest, type World } from '../testing/world.ts'
import { changePassword } from './change-password.ts'
import { signIn } from './sign-in.ts'
import { stopTotp } from './stop-totp.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => {
  world.now = startOfTest
})
const wrong = { reason: 'staff.wrongCredentials' }
const tooMany = { reason: 'access.tooMany' }
const three = { perAddressAndIp: 5, perAddress: 30, perIp: 300, passwordTries: 3, holdsPerIp: 60, couponTriesPerIp: 20 }
const enter = (email: string, password = staffPassword, over: object = {}) =>
  signIn({ ...world.staffAccess(), limits: three, ...over }, { email, password })
const fail = async (email: string, times: number) => {
  for (let count = 0; count < times; count++) await expect(enter(email, 'x')).rejects.toMatchObject(wrong)
}

test('threat line 7: only the exact password fits: no cut at 72 bytes, NUL and emoji count', async () => {
  const { id, email } = await makeColleague(world)
  const long = 'x'.repeat(80)
  const passwordHash = await hashPassword(`${long}\0😀`)
  await world.prisma.staffMember.update({ where: { id }, data: { passwordHash } })
  const limits = { ...three, passwordTries: 99 }
  for (const typed of [long, long.slice(0, 72), `${long}\0`, `${long}😀`, `${long}\0😁`, ` ${long}\0😀`])
    await expect(enter(email, typed, { limits })).rejects.toMatchObject(wrong)
  await expect(enter(email, `${long}\0😀`, { limits })).resolves.toMatchObject({ next: 'home' })
})

test('ACC-8 C24: after the tries a wait that doubles, the same for known and unknown addresses, never a lock-out', async () => {
  const known = (await makeColleague(world)).email
  for (const email of [known, 'not-known@staff.example']) {
    world.now = startOfTest
    await fail(email, 3)
    for (const wait of [1, 2, 4]) {
      for (let again = 0; again < 3; again++)
        await expect(enter(email)).rejects.toMatchObject({ ...tooMany, retryAfter: wait })
      world.now = new Date(world.now.getTime() + wait * 1000)
      await fail(email, 1)
    }
    world.now = new Date(world.now.getTime() + 8000)
    if (email === known) await expect(enter(email)).resolves.toMatchObject({ next: 'home' })
  }
  await fail(known, 3)
})

test('ACC-8: no more tries when twenty come at once; another IP and another person are not held up', async () => {
  const { email } = await makeColleague(world)
  const tries = await Promise.allSettled(Array.from({ length: 20 }, () => enter(email, 'x')))
  const reasons = tries.map((tried) => (tried as { reason?: { reason: string } }).reason?.reason)
  expect(reasons.filter((reason) => reason === wrong.reason)).toHaveLength(3)
  await expect(enter(email)).rejects.toMatchObject(tooMany)
  const origin = { app: 'admin', ip: '192.0.2.77', userAgent: 'test' }
  await expect(enter(email, staffPassword, { origin })).resolves.toMatchObject({ next: 'home' })
  await expect(enter((await makeColleague(world)).email)).resolves.toMatchObject({ next: 'home' })
})

test('ACC-8: whoever sits at an open browser cannot guess the password there either', async () => {
  const { id } = await makeColleague(world)
  const access = { ...(await openBrowser(world, id)), limits: three }
  for (const password of ['', 'x', staffPassword.slice(0, -1)])
    await expect(stopTotp(access, { password })).rejects.toMatchObject({ ...wrong, field: 'password' })
  const next = 'an even better password'
  await expect(changePassword(access, { current: staffPassword, next })).rejects.toMatchObject(tooMany)
})
