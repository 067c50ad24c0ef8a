import { beforeAll, expect, test } from 'vitest'
import { madeStaff, madeWithTotp, password, staffBrowser } from '../testing/staff-login.ts'
import { openWorld, type World } from '../testing/world.ts'
import { getAccount } from './get-account.ts'
import { signIn } from './sign-in.ts'
import { startTotp } from './start-totp.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

test('ACC-12: shows a secret of 160 random bits and its address; until a code confirmed it, nothing asks for one', async () => {
  const member = await madeStaff(world)
  const { access } = await staffBrowser(world, member)
  const { secret, address } = await startTotp(access)
  expect(secret).toMatch(/^[A-Z2-7]{32}$/)
  expect(address).toContain(`secret=${secret}`)
  expect(address).toContain(`otpauth://totp/Foyer:${encodeURIComponent(member.email)}`)
  expect(await getAccount(access)).toMatchObject({ totp: false, recoveryCodesLeft: 0 })
  expect(await signIn(world.staffAccess(), { email: member.email, password })).toMatchObject({ next: 'home' })
})

test('ACC-12: the same person sees the same secret until it is confirmed, another person another', async () => {
  const { access } = await staffBrowser(world, await madeStaff(world))
  const other = await staffBrowser(world, await madeStaff(world))
  const [first, second] = await Promise.all([startTotp(access), startTotp(access)])
  expect(second).toEqual(first)
  expect((await startTotp(other.access)).secret).not.toBe(first.secret)
})

test('ACC-12: once it is on the secret can never be read again', async () => {
  const { member, secret } = await madeWithTotp(world)
  const { access } = await staffBrowser(world, member)
  await expect(startTotp(access)).rejects.toMatchObject({ reason: 'staff.totpAlreadyOn' })
  expect(JSON.stringify(await getAccount(access))).not.toContain(secret)
  const { totpSecret } = await world.prisma.staffMember.findUniqueOrThrow({ where: { id: member.id } })
  expect(totpSecret).toBe(secret)
})

test('ACC-12: nobody starts one for an account that is not fully signed in', async () => {
  const member = await madeStaff(world)
  const { access } = await staffBrowser(world, member, { proved: false })
  await expect(startTotp(access)).rejects.toMatchObject({ reason: 'staff.forbidden' })
  await expect(startTotp(world.staffAccess())).rejects.toMatchObject({ reason: 'staff.forbidden' })
  const { totpSecret } = await world.prisma.staffMember.findUniqueOrThrow({ where: { id: member.id } })
  expect(totpSecret).toBeNull()
})
