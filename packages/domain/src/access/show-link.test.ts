import { makeCustomer } from '@foyer/db/factories/make-customer'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { mailedLink, noticeLink, otherBusiness } from '../testing/mailed-link.ts'
import { openWorld, startOfTest, type World } from '../testing/world.ts'
import { showLink } from './show-link.ts'
import { signInByLink } from './sign-in-by-link.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => {
  world.now = startOfTest
})

const spent = { state: 'spent' }
const minutes = (count: number, ms = 0) => new Date(startOfTest.getTime() + count * 60_000 + ms)
const link = async (email?: string) => {
  const customer = await makeCustomer(world.prisma, world.business, email ? { email } : {})
  return { customer, ...(await mailedLink(world, customer.email!)) }
}

describe('opening a link', () => {
  test('ACC-5: shows whom it signs in, masked, and changes nothing however often it is opened', async () => {
    const { linkId, secret } = await link('marguerite@example.com')
    const rows = () =>
      world.prisma.$queryRawUnsafe('SELECT l.*, (SELECT count(*) FROM login) AS logins FROM access_link l ORDER BY id')
    const before = await rows()
    const scope = await world.visitor()
    for (let i = 0; i < 3; i++)
      expect(await showLink(scope, { linkId })).toEqual({
        ...{ state: 'ready', email: 'm•••@example.com', leadsToPassword: false },
      })
    expect(await rows()).toEqual(before)
    await expect(signInByLink(scope, { linkId, secret })).resolves.toMatchObject({ next: 'portal' })
    expect(await showLink(scope, { linkId })).toEqual(spent)
  })

  test('ACC-4: shows the same for a link that is expired, ended, unknown, or another business’s', async () => {
    const scope = await world.visitor()
    const { linkId, customer } = await link()
    world.now = minutes(10)
    expect(await showLink(await world.visitor(), { linkId })).toEqual(spent)
    world.now = minutes(10, -1)
    expect(await showLink(await world.visitor(), { linkId })).toMatchObject({ state: 'ready' })
    expect(await showLink(await world.visitor('en', await otherBusiness(world)), { linkId })).toEqual(spent)
    expect(await showLink(scope, { linkId: customer.id })).toEqual(spent)
    await mailedLink(world, customer.email!)
    expect(await showLink(scope, { linkId })).toEqual(spent)
  })

  test('ACC-4: a changed address ends the links that were mailed to the old one', async () => {
    const { linkId, customer } = await link()
    const notice = await noticeLink(world, customer)
    const change = (email: string) => world.prisma.customer.update({ where: { id: customer.id }, data: { email } })
    await change(customer.email!.toUpperCase())
    expect(await showLink(await world.visitor(), { linkId })).toMatchObject({ state: 'ready' })
    await change('moved-away@example.com')
    expect(await showLink(await world.visitor(), { linkId })).toEqual(spent)
    expect(await showLink(await world.visitor(), { linkId: notice.linkId })).toEqual(spent)
  })

  test('ACC-3: says when it leads to choosing a password', async () => {
    const { email } = await makeCustomer(world.prisma, world.business)
    const { linkId } = await mailedLink(world, email!, true)
    expect(await showLink(await world.visitor(), { linkId })).toMatchObject({ state: 'ready', leadsToPassword: true })
  })

  test('ACC-11: a portal that is off shows nothing of it', async () => {
    const { linkId } = await link()
    await world.set('panelAccess', { enabled: false })
    expect(await showLink(await world.visitor(), { linkId })).toEqual(spent)
    await world.set('panelAccess', { enabled: true })
  })
})
