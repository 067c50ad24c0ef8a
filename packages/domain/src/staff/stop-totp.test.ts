import { beforeAll, expect, test } from 'vitest'
import { madeWithTotp, password, staffBrowser } from '../testing/staff-login.ts'
import { openWorld, type World } from '../testing/world.ts'
import { stopTotp } from './stop-totp.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
const kept = (id: string) =>
  world.prisma.staffMember.findUniqueOrThrow({
    where: { id },
    select: { totpSecret: true, totpEnabledAt: true, totpLastStep: true, recoveryCodes: { select: { id: true } } },
  })

test('ACC-12: after the password the second factor and its recovery codes are gone', async () => {
  const { member } = await madeWithTotp(world)
  const colleague = await madeWithTotp(world)
  const { access } = await staffBrowser(world, member)
  expect(await stopTotp(access, { password })).toEqual({ stopped: true })
  expect(await kept(member.id)).toEqual({
    totpSecret: null,
    totpEnabledAt: null,
    totpLastStep: null,
    recoveryCodes: [],
  })
  expect((await kept(colleague.member.id)).recoveryCodes).toHaveLength(10)
  const audited = { action: 'staff.totpStopped', subjectId: member.id, actorId: member.id }
  expect(await world.prisma.auditRecord.count({ where: audited })).toBe(1)
})

test('ACC-12: a wrong or empty password leaves it on', async () => {
  const { member } = await madeWithTotp(world)
  const { access } = await staffBrowser(world, member)
  for (const wrong of ['', password.slice(0, -1), `${password}\0`])
    await expect(stopTotp(access, { password: wrong })).rejects.toMatchObject({
      ...{ reason: 'staff.wrongCredentials', field: 'password' },
    })
  expect((await kept(member.id)).totpEnabledAt).not.toBeNull()
})

test('ACC-12: the password alone, without the second factor, does not take it off', async () => {
  const { member } = await madeWithTotp(world)
  const { access } = await staffBrowser(world, member, { proved: false })
  await expect(stopTotp(access, { password })).rejects.toMatchObject({ reason: 'staff.forbidden' })
  expect((await kept(member.id)).totpEnabledAt).not.toBeNull()
})

test('ACC-8: a stolen browser cannot guess the password on and on', async () => {
  const { member } = await madeWithTotp(world)
  const { access } = await staffBrowser(world, member)
  const limits = { ...access.limits, passwordTries: 2 }
  for (let i = 0; i < 2; i++) await expect(stopTotp({ ...access, limits }, { password: 'x' })).rejects.toBeDefined()
  await expect(stopTotp({ ...access, limits }, { password })).rejects.toMatchObject({ reason: 'access.tooMany' })
})
