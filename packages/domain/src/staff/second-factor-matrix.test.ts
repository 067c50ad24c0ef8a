import { beforeAll, expect, test } from 'vitest'
import type { StaffAccessScope } from '../scope.ts'
import { hashSecret } from '../secrets.ts'
import { makeColleague, openBrowser, staffPassword } from '../testing/staff-access.ts'
import { codeAt } from '../testing/totp.ts'
import { openWorld, type World } from '../testing/world.ts'
import { confirmTotp } from './confirm-totp.ts'
import { proveCode } from './prove-code.ts'
import { signIn } from './sign-in.ts'
import { startTotp } from './start-totp.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

/** Somebody who switched the second step on two minutes ago. */
async function withSecondStep() {
  const person = await makeColleague(world)
  const earlier = new Date(world.now.getTime() - 120_000)
  const access = { ...(await openBrowser(world, person.id)), now: earlier }
  const { secret } = await startTotp(access)
  const { recoveryCodes } = await confirmTotp(access, { code: codeAt(secret, earlier) })
  return { ...person, code: codeAt(secret, world.now), recovery: recoveryCodes[0]! }
}

const loginOf = (token: string) =>
  world.prisma.staffLogin.findUniqueOrThrow({ where: { tokenHash: hashSecret(token) } })

/** What the gate makes of the token that signing in gave. */
async function browserOf(token: string): Promise<StaffAccessScope> {
  const { id, staffId, provedAt, businessId } = await loginOf(token)
  return world.staffAccess({ id, staffId, proved: provedAt !== null, businessId })
}

type Person = Awaited<ReturnType<typeof withSecondStep>>
const spent = async (person: Person, code: string) => {
  await proveCode(await openBrowser(world, person.id, { proved: false }), { code })
  return code
}
const passwords = { right: staffPassword, wrong: `${staffPassword}x`, empty: '' }
const codes = {
  absent: async () => '',
  wrong: async ({ code }: Person) => code.replace(/^./, (digit) => String((Number(digit) + 1) % 10)),
  right: async ({ code }: Person) => code,
  replayed: async (person: Person) => spent(person, person.code),
  'recovery code': async ({ recovery }: Person) => recovery,
  'used recovery code': async (person: Person) => spent(person, person.recovery),
}
const opens = ['right', 'recovery code']
const matrix = (Object.keys(passwords) as (keyof typeof passwords)[]).flatMap((typed) =>
  (Object.keys(codes) as (keyof typeof codes)[]).map((code) => [typed, code] as const),
)

test.each(matrix)('ACC-12 C5: password %s, code %s: only the full right set is let in', async (typed, kind) => {
  const person = await withSecondStep()
  const code = await codes[kind](person)
  const { count } = await world.prisma.staffLogin.deleteMany({ where: { staffId: person.id } })
  expect(count).toBeGreaterThan(0)
  const entered = signIn(world.staffAccess(), { email: person.email, password: passwords[typed] })
  if (typed !== 'right') {
    await expect(entered).rejects.toMatchObject({ reason: 'staff.wrongCredentials', field: 'password' })
    await expect(proveCode(world.staffAccess(), { code })).rejects.toMatchObject({ reason: 'staff.linkSpent' })
    return expect(await world.prisma.staffLogin.count({ where: { staffId: person.id } })).toBe(0)
  }
  const { next, token } = await entered
  expect([next, (await loginOf(token)).provedAt]).toEqual(['code', null])
  const proof = proveCode(await browserOf(token), { code })
  if (opens.includes(kind)) await expect(proof).resolves.toEqual({ next: 'home' })
  else await expect(proof).rejects.toMatchObject({ reason: 'staff.codeWrong', field: 'code' })
  expect((await loginOf(token)).provedAt).toEqual(opens.includes(kind) ? world.now : null)
})

test('ACC-12: a recovery code lets one in, also when eight browsers use it at once, and is nobody else’s', async () => {
  const person = await withSecondStep()
  const stranger = await withSecondStep()
  const theirs = await openBrowser(world, stranger.id, { proved: false })
  await expect(proveCode(theirs, { code: person.recovery })).rejects.toMatchObject({ reason: 'staff.codeWrong' })
  const browsers = await Promise.all(Array.from({ length: 8 }, () => openBrowser(world, person.id, { proved: false })))
  const answers = await Promise.allSettled(browsers.map((browser) => proveCode(browser, { code: person.recovery })))
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})
