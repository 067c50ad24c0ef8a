import { randomUUID } from 'node:crypto'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { hashSecret } from '../secrets.ts'
import { mailedLink, noticeLink, otherBusiness } from '../testing/mailed-link.ts'
import { inDays, openWorld, startOfTest, type World } from '../testing/world.ts'
import { answerRequest } from './answer-request.ts'
import { renewLink } from './renew-link.ts'
import { signInByLink } from './sign-in-by-link.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(async () => {
  world.now = startOfTest
  await world.set('panelAccess', { enabled: true })
})

const renew = async (linkId: string) => {
  const { asking } = await renewLink(await world.visitor(), { linkId })
  return world.prisma.accessRequest.findUniqueOrThrow({ where: { browserHash: hashSecret(asking) } })
}

describe('a fresh link', () => {
  test('ACC-5: goes to the address the used or expired one went to, and opens', async () => {
    const customer = await makeCustomer(world.prisma, world.business)
    const used = await mailedLink(world, customer.email!)
    const { linkId, secret } = used
    await signInByLink(await world.visitor(), { linkId, secret })
    const old = await noticeLink(world, customer)
    world.now = inDays(8)
    for (const spent of [used, old]) {
      const request = await renew(spent.linkId)
      expect(request).toMatchObject({ email: customer.email, purpose: 'ACCESS' })
      const fresh = await answerRequest(await world.system(), { requestId: request.id })
      const opened = signInByLink(await world.visitor(), { linkId: fresh!.linkId, secret: fresh!.secret })
      await expect(opened).resolves.toMatchObject({ next: 'portal' })
    }
  })

  test('ACC-3: of one for choosing a password is one for choosing a password', async () => {
    const { email } = await makeCustomer(world.prisma, world.business)
    const { linkId } = await mailedLink(world, email!, true)
    expect(await renew(linkId)).toMatchObject({ email, purpose: 'PASSWORD' })
  })

  test('ACC-2: an unknown link, or one of another business, gets the same answer and is mailed to nobody', async () => {
    const { email } = await makeCustomer(world.prisma, world.business)
    const { linkId } = await mailedLink(world, email!)
    const elsewhere = await world.visitor('en', await otherBusiness(world))
    const { asking } = await renewLink(elsewhere, { linkId })
    expect(
      await world.prisma.accessRequest.findUniqueOrThrow({ where: { browserHash: hashSecret(asking) } }),
    ).toMatchObject({
      email: `${linkId}@unknown.invalid`,
    })
    const unknown = await renew(randomUUID())
    expect(await answerRequest(await world.system(), { requestId: unknown.id })).toBeNull()
  })

  test('ACC-5: is not mailed to a newer address of the customer', async () => {
    const customer = await makeCustomer(world.prisma, world.business)
    const { linkId } = await mailedLink(world, customer.email!)
    await world.prisma.customer.update({ where: { id: customer.id }, data: { email: 'newer@example.com' } })
    const request = await renew(linkId)
    expect(await answerRequest(await world.system(), { requestId: request.id })).toBeNull()
  })

  test('ACC-8: counts as a request', async () => {
    const { email } = await makeCustomer(world.prisma, world.business)
    const { linkId } = await mailedLink(world, email!)
    for (let i = 0; i < 4; i++) await renew(linkId)
    await expect(renew(linkId)).rejects.toMatchObject({ reason: 'access.tooMany' })
  })

  test('ACC-11: refused while the portal is off', async () => {
    const { email } = await makeCustomer(world.prisma, world.business)
    const { linkId } = await mailedLink(world, email!)
    await world.set('panelAccess', { enabled: false })
    await expect(renew(linkId)).rejects.toMatchObject({ reason: 'access.portalOff' })
  })
})
