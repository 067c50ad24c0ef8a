import { makeCustomer } from '@foyer/db/factories/make-customer'
import { expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { openWorld, startOfTest } from '../testing/world.ts'
import { signOut } from './sign-out.ts'

test('ACC-7: signing out ends this browser’s login at this business and no other', async () => {
  const world = await openWorld()
  const customer = await makeCustomer(world.prisma, world.business, { email: 'same@example.com' })
  const other = await otherBusiness(world)
  const elsewhere = await world.customer(await makeCustomer(world.prisma, other, { email: 'same@example.com' }), other)
  const [here, there] = [await world.customer(customer), await world.customer(customer)]
  expect(await signOut(here)).toEqual({ signedOut: true })
  const endedAt = async ({ loginId }: { loginId: string }) =>
    (await world.prisma.login.findUniqueOrThrow({ where: { id: loginId } })).endedAt
  expect(await Promise.all([here, there, elsewhere].map(endedAt))).toEqual([startOfTest, null, null])
  expect(await world.prisma.auditRecord.findFirst({ where: { subjectId: here.loginId } })).toMatchObject({
    action: 'access.signedOut',
  })
  await signOut({ ...here, now: new Date(startOfTest.getTime() + 1000) })
  expect(await endedAt(here)).toEqual(startOfTest)
})
