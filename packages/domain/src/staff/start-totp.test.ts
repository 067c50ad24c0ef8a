import { beforeAll, expect, test } from 'vitest'
import { makeColleague, openBrowser } from '../testing/staff-access.ts'
import { openWorld, type World } from '../testing/world.ts'
import { startTotp } from './start-totp.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

test('ACC-12: the secret is the same until it is confirmed, and asks for nothing yet', async () => {
  const { id, email } = await makeColleague(world)
  const access = await openBrowser(world, id)
  const first = await startTotp(access)
  expect(first.address).toContain(`otpauth://totp/Foyer:${encodeURIComponent(email)}`)
  expect(await startTotp(access)).toEqual(first)
  expect(await world.prisma.staffMember.findUniqueOrThrow({ where: { id } })).toMatchObject({
    totpSecret: first.secret,
    totpEnabledAt: null,
  })
})

test('ACC-12: a second step that is on is not shown again', async () => {
  const { id } = await makeColleague(world)
  await world.prisma.staffMember.update({
    where: { id },
    data: { totpSecret: 'JBSWY3DPEHPK3PXP', totpEnabledAt: world.now },
  })
  await expect(startTotp(await openBrowser(world, id))).rejects.toMatchObject({ reason: 'staff.totpAlreadyOn' })
})

test('ACC-12: only somebody signed in sets one up', async () => {
  const { id } = await makeColleague(world)
  await expect(startTotp(await openBrowser(world, id, { proved: false }))).rejects.toMatchObject({
    reason: 'staff.forbidden',
  })
})
