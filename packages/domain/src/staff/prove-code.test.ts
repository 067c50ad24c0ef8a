import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { StaffAccessScope } from '../scope.ts'
import { later, makeColleague, openBrowser } from '../testing/staff-access.ts'
import { codeAt } from '../testing/totp.ts'
import { openWorld, startOfTest, type World } from '../testing/world.ts'
import { proveCode } from './prove-code.ts'
import { hashRecoveryCode, makeTotpSecret } from './totp.ts'

let world: World
let secret: string
let access: StaffAccessScope
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  const { id } = await makeColleague(world)
  secret = makeTotpSecret()
  await world.prisma.staffMember.update({ where: { id }, data: { totpSecret: secret, totpEnabledAt: world.now } })
  access = await openBrowser(world, id, { proved: false })
})
afterEach(() => {
  world.now = startOfTest
})

const login = () => world.prisma.staffLogin.findUniqueOrThrow({ where: { id: access.login!.id } })
const wrong = { reason: 'staff.codeWrong' }

test('ACC-12: the code of the moment, spaces or not, completes signing in', async () => {
  const code = codeAt(secret, world.now)
  await expect(proveCode(access, { code: `${code.slice(0, 3)} ${code.slice(3)}` })).resolves.toEqual({ next: 'home' })
  expect(await login()).toMatchObject({ provedAt: world.now })
})

test('ACC-12: a code works once, also in another browser, and an older one no more after it', async () => {
  const code = codeAt(secret, world.now)
  await proveCode(access, { code })
  const other = await openBrowser(world, access.login!.staffId, { proved: false })
  await expect(proveCode(other, { code })).rejects.toMatchObject(wrong)
  await expect(
    proveCode(other, { code: codeAt(secret, new Date(world.now.getTime() - 30_000)) }),
  ).rejects.toMatchObject(wrong)
  world.now = new Date(startOfTest.getTime() + 30_000)
  await expect(proveCode(later(world, other), { code: codeAt(secret, world.now) })).resolves.toEqual({ next: 'home' })
})

test('ACC-12: twenty at once with the same code let one in', async () => {
  const code = codeAt(secret, world.now)
  const browsers = await Promise.all(
    Array.from({ length: 8 }, () => openBrowser(world, access.login!.staffId, { proved: false })),
  )
  const answers = await Promise.allSettled(browsers.map((browser) => proveCode(browser, { code })))
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('ACC-12: wrong, empty-like and stale codes are refused (C5)', async () => {
  for (const code of ['000000', '12345', 'x', codeAt(secret, new Date(world.now.getTime() - 120_000)), "' OR 1=1"])
    await expect(proveCode(access, { code })).rejects.toMatchObject(wrong)
  expect(await login()).toMatchObject({ provedAt: null })
})

test('ACC-12: a recovery code works once', async () => {
  const { staffId } = access.login!
  await world.prisma.staffRecoveryCode.create({
    data: { staffId, codeHash: hashRecoveryCode(staffId, 'abcdefghjkmn') },
  })
  await expect(proveCode(access, { code: 'ABCD-efgh-jkmn' })).resolves.toEqual({ next: 'home' })
  const other = await openBrowser(world, staffId, { proved: false })
  await expect(proveCode(other, { code: 'abcd-efgh-jkmn' })).rejects.toMatchObject(wrong)
})

test('ACC-12: the password given longer than 10 minutes ago, or in a browser signed out since, counts no more', async () => {
  world.now = new Date(startOfTest.getTime() + 11 * 60_000)
  await expect(proveCode(later(world, access), { code: codeAt(secret, world.now) })).rejects.toMatchObject({
    reason: 'staff.linkSpent',
  })
  const fresh = await openBrowser(world, access.login!.staffId, { proved: false })
  await world.prisma.staffLogin.update({ where: { id: fresh.login!.id }, data: { endedAt: world.now } })
  world.now = new Date(world.now.getTime() + 60_000)
  await expect(proveCode(later(world, fresh), { code: codeAt(secret, world.now) })).rejects.toMatchObject({
    reason: 'staff.linkSpent',
  })
  await expect(proveCode(world.staffAccess(), { code: '123456' })).rejects.toMatchObject({ reason: 'staff.linkSpent' })
})

test('ACC-8: guessing codes has to wait', async () => {
  const tryOnce = () => proveCode(access, { code: '000000' })
  for (let count = 0; count < 11; count++) await tryOnce().catch(() => {})
  await expect(tryOnce()).rejects.toMatchObject({ reason: 'access.tooMany' })
})
