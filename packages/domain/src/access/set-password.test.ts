import { makeCustomer, type NewCustomer } from '@foyer/db/factories/make-customer'
import { beforeAll, describe, expect, test } from 'vitest'
import { mailedLink, noticeLink } from '../testing/mailed-link.ts'
import { openWorld, startOfTest, type World } from '../testing/world.ts'
import { hashPassword, passwordFits } from './password.ts'
import { setPassword } from './set-password.ts'

const old = 'the password of old'
let world: World
let passwordHash: string
beforeAll(async () => {
  world = await openWorld({ settings: { panelAccess: { enabled: true, requirePassword: true } } })
  passwordHash = await hashPassword(old)
})

const signedIn = async (customer: NewCustomer = {}) => {
  const made = await makeCustomer(world.prisma, world.business, customer)
  return { made, scope: await world.customer(made) }
}
const stored = async (id: string) => (await world.prisma.customer.findUniqueOrThrow({ where: { id } })).passwordHash
const fresh = 'walnut harbour seven'

describe('setting a password', () => {
  test('ACC-3: the first is set, kept as argon2id, and the login may go on', async () => {
    const { made, scope } = await signedIn()
    await world.prisma.login.update({ where: { id: scope.loginId }, data: { mustSetPassword: true } })
    await setPassword({ ...scope, mustSetPassword: true }, { password: fresh })
    expect(await stored(made.id)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await passwordFits(await stored(made.id), fresh)).toBe(true)
    const login = await world.prisma.login.findUniqueOrThrow({ where: { id: scope.loginId } })
    expect(login).toMatchObject({ mustSetPassword: false, endedAt: null })
  })

  test('ACC-3: after “forgot” a new one is set without the old', async () => {
    const { made, scope } = await signedIn({ passwordHash })
    await setPassword({ ...scope, mustSetPassword: true }, { password: fresh })
    expect(await passwordFits(await stored(made.id), fresh)).toBe(true)
  })

  test('ACC-7: a signed-in customer has to give the old one, and is held up after ten wrong tries', async () => {
    const { made, scope } = await signedIn({ passwordHash })
    for (const currentPassword of [undefined, '', 'wrong', ...Array<string>(7).fill('wrong too')])
      await expect(setPassword(scope, { password: fresh, currentPassword })).rejects.toMatchObject({
        ...{ reason: 'access.wrongCredentials', field: 'currentPassword' },
      })
    await expect(setPassword(scope, { password: fresh, currentPassword: old })).rejects.toMatchObject({
      reason: 'access.tooMany',
    })
    expect(await stored(made.id)).toBe(passwordHash)
    const later = { ...scope, now: new Date(startOfTest.getTime() + 1000) }
    await expect(setPassword(later, { password: fresh, currentPassword: old })).resolves.toEqual({ set: true })
  })

  test('ACC-7: all other logins and open links of the customer end, those of others do not, and the customer is told', async () => {
    const { made, scope } = await signedIn()
    const other = await world.customer(made)
    const stranger = await signedIn()
    const links = [await mailedLink(world, made.email!), await noticeLink(world, made)]
    const theirs = await mailedLink(world, stranger.made.email!)
    await setPassword(scope, { password: fresh })
    const ended = async (id: string) => (await world.prisma.login.findUniqueOrThrow({ where: { id } })).endedAt
    expect(await Promise.all([scope, other, stranger.scope].map(({ loginId }) => ended(loginId)))).toEqual([
      null,
      startOfTest,
      null,
    ])
    const closed = async (id: string) => (await world.prisma.accessLink.findUniqueOrThrow({ where: { id } })).endedAt
    expect(await Promise.all([...links, theirs].map(({ linkId }) => closed(linkId)))).toEqual([
      startOfTest,
      startOfTest,
      null,
    ])
    const jobs = (await world.jobs()).filter(({ data }) => data.customerId === made.id)
    expect(jobs).toMatchObject([{ name: 'profile.passwordChanged' }])
    expect(await world.prisma.auditRecord.findFirst({ where: { subjectId: made.id } })).toMatchObject({
      action: 'access.passwordSet',
    })
  })

  test('ACC-3: eight characters at least, no common one, no other rules', async () => {
    const { made, scope } = await signedIn()
    await expect(setPassword(scope, { password: '1234567' })).rejects.toMatchObject({
      reason: 'access.passwordTooShort',
    })
    await expect(setPassword(scope, { password: '😀😀😀😀😀' })).rejects.toMatchObject({
      reason: 'access.passwordTooShort',
    })
    for (const password of ['password', 'PassWord', '12345678', 'qwertyuiop'])
      await expect(setPassword(scope, { password })).rejects.toMatchObject({ reason: 'access.passwordTooCommon' })
    expect(await stored(made.id)).toBeNull()
    await expect(setPassword(scope, { password: 'aaaa bbb' })).resolves.toEqual({ set: true })
  })

  test('ACC-11: refused while the portal is off', async () => {
    const { made, scope } = await signedIn()
    const settings = { ...scope.settings, panelAccess: { ...scope.settings.panelAccess, enabled: false } }
    await expect(setPassword({ ...scope, settings }, { password: fresh })).rejects.toMatchObject({
      reason: 'access.portalOff',
    })
    expect(await stored(made.id)).toBeNull()
  })
})
