import { makeCustomer, type NewCustomer } from '@foyer/db/factories/make-customer'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { askFor, mailedLink, otherBusiness } from '../testing/mailed-link.ts'
import { openWorld, startOfTest, type World } from '../testing/world.ts'
import { signInByCode, signInByCodeInput } from './sign-in-by-code.ts'
import { signInByLink } from './sign-in-by-link.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(async () => {
  world.now = startOfTest
  await world.set('panelAccess', { enabled: true })
})

const wrong = { reason: 'access.codeWrong', field: 'code' }
const spent = { reason: 'access.linkSpent' }
const link = async (customer: NewCustomer = {}, forgotPassword = false) => {
  const { id, email } = await makeCustomer(world.prisma, world.business, customer)
  return { customerId: id, email: email!, ...(await mailedLink(world, email!, forgotPassword)) }
}
const other = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')
const enter = async (code: string, asking: string) => signInByCode(await world.visitor(), { code, asking })

describe('the code of the message', () => {
  test('ACC-2: signs the asking browser in, once; it and the link are one', async () => {
    const { code, asking, customerId, linkId, secret } = await link()
    await expect(enter(code, asking)).resolves.toMatchObject({ next: 'portal', token: expect.any(String) })
    expect(await world.prisma.login.findMany({ where: { customerId } })).toMatchObject([{ method: 'code' }])
    await expect(enter(code, asking)).rejects.toMatchObject(spent)
    await expect(signInByLink(await world.visitor(), { linkId, secret })).rejects.toMatchObject(spent)
  })

  test('ACC-2: works in no other browser, nor in one that asked for somebody else', async () => {
    const mine = await link()
    const theirs = await link()
    for (const asking of [theirs.asking, 'invented', mine.secret])
      await expect(enter(mine.code, asking)).rejects.toMatchObject(mine.code === theirs.code ? {} : wrong)
    await expect(enter(mine.code, mine.asking)).resolves.toMatchObject({ next: 'portal' })
  })

  test('ACC-2: five tries, the right one too late among them', async () => {
    const last = await link()
    for (let i = 0; i < 4; i++) await expect(enter(other(last.code), last.asking)).rejects.toMatchObject(wrong)
    await expect(enter(last.code, last.asking)).resolves.toMatchObject({ next: 'portal' })
    const late = await link()
    for (let i = 0; i < 5; i++) await expect(enter(other(late.code), late.asking)).rejects.toMatchObject(wrong)
    await expect(enter(late.code, late.asking)).rejects.toMatchObject(spent)
  })

  test('ACC-2: five tries, also when fifty come at once', async () => {
    const { code, asking } = await link()
    const tries = await Promise.allSettled(Array.from({ length: 50 }, () => enter(other(code), asking)))
    const reasons = tries.map((result) =>
      result.status === 'rejected' ? (result.reason as { reason: string }).reason : '',
    )
    expect(reasons.filter((reason) => reason === 'access.codeWrong')).toHaveLength(5)
    expect(reasons.filter((reason) => reason === 'access.linkSpent')).toHaveLength(45)
  })

  test('ACC-2: an unknown address is refused like a wrong code, and as often', async () => {
    const { asking } = await askFor(world, 'nobody@example.com')
    for (let i = 0; i < 5; i++) await expect(enter('123456', asking)).rejects.toMatchObject(wrong)
    await expect(enter('123456', asking)).rejects.toMatchObject(spent)
  })

  test('ACC-4: lives as long as its link: ten minutes, and until a newer one', async () => {
    const { code, asking, email } = await link()
    world.now = new Date(startOfTest.getTime() + 600_000)
    await expect(enter(code, asking)).rejects.toMatchObject(spent)
    world.now = startOfTest
    await mailedLink(world, email)
    await expect(enter(code, asking)).rejects.toMatchObject(spent)
  })

  test('ACC-4: does not work at another business', async () => {
    const { code, asking } = await link()
    const elsewhere = await world.visitor('en', await otherBusiness(world))
    await expect(signInByCode(elsewhere, { code, asking })).rejects.toMatchObject(wrong)
  })

  test('ACC-3: where a password is required it leads to it: to set the first, to give it, or to choose a new one', async () => {
    await world.set('panelAccess', { enabled: true, requirePassword: true })
    const first = await link()
    await expect(enter(first.code, first.asking)).resolves.toMatchObject({ next: 'setPassword' })
    const later = await link({ passwordHash: 'some hash' })
    await expect(enter(later.code, later.asking)).resolves.toMatchObject({ next: 'password', token: null })
    expect(await world.prisma.login.count({ where: { customerId: later.customerId } })).toBe(0)
    const forgot = await link({ passwordHash: 'some hash' }, true)
    await expect(enter(forgot.code, forgot.asking)).resolves.toMatchObject({ next: 'setPassword' })
  })

  test('ACC-2: is read with the spaces people type, and nothing else passes', () => {
    expect(signInByCodeInput.parse({ code: ' 123 456', asking: 'x' }).code).toBe('123456')
    for (const code of ['', '12345', '1234567', 'abcdef'])
      expect(signInByCodeInput.safeParse({ code, asking: 'x' }).success).toBe(false)
  })

  test('ACC-11: refused while the portal is off', async () => {
    const { code, asking } = await link()
    await world.set('panelAccess', { enabled: false })
    await expect(enter(code, asking)).rejects.toMatchObject({ reason: 'access.portalOff' })
  })
})
