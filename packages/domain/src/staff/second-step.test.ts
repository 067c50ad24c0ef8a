import { beforeAll, expect, test } from 'vitest'
import { makeColleague, openBrowser, staffPassword } from '../testing/staff-access.ts'
import { openWorld, type World } from '../testing/world.ts'
import { changePassword } from './change-password.ts'
import { getAccount } from './get-account.ts'
import { list } from './list.ts'
import { resetTotp } from './reset-totp.ts'
import { signOut } from './sign-out.ts'
import { startTotp } from './start-totp.ts'
import { stopTotp } from './stop-totp.ts'
import { switchBusiness } from './switch-business.ts'

const secret = 'JBSWY3DPEHPK3PXP'
let world: World
beforeAll(async () => {
  world = await openWorld()
})
const switchOn = (id: string) =>
  world.prisma.staffMember.update({ where: { id }, data: { totpSecret: secret, totpEnabledAt: world.now } })
const isOn = async (id: string) =>
  (await world.prisma.staffMember.findUniqueOrThrow({ where: { id } })).totpEnabledAt !== null

test('ACC-12 C5: an owner cannot take the own second step away without the password', async () => {
  const owner = await world.staff('OWNER')
  await switchOn(owner.staffId)
  await expect(resetTotp(owner, { staffId: owner.staffId })).rejects.toMatchObject({ reason: 'staff.forbidden' })
  expect(await isOn(owner.staffId)).toBe(true)
})

test('ACC-12 C5: between password and code nothing of the account can be seen or changed, only left', async () => {
  const { id } = await makeColleague(world)
  await switchOn(id)
  const half = await openBrowser(world, id, { proved: false })
  for (const act of [
    () => stopTotp(half, { password: staffPassword }),
    () => changePassword(half, { current: staffPassword, next: 'an even better password' }),
    () => switchBusiness(half, { businessId: world.business.id }),
    () => getAccount(half),
  ])
    await expect(act()).rejects.toMatchObject({ reason: 'staff.forbidden' })
  expect(await isOn(id)).toBe(true)
  await expect(signOut(half)).resolves.toEqual({ ended: true })
})

test('ACC-12 C22: the secret is shown to nobody once it is on, and another person gets another', async () => {
  const { id } = await makeColleague(world)
  const access = await openBrowser(world, id)
  const { secret: own } = await startTotp(access)
  expect(own).toMatch(/^[A-Z2-7]{32}$/)
  expect((await startTotp(await openBrowser(world, (await makeColleague(world)).id))).secret).not.toBe(own)
  await world.prisma.staffMember.update({ where: { id }, data: { totpEnabledAt: world.now } })
  await expect(startTotp(access)).rejects.toMatchObject({ reason: 'staff.totpAlreadyOn' })
  const shown = JSON.stringify([await getAccount(access), await list(await world.staff('OWNER'))])
  expect(shown).not.toContain(own)
})
