import { beforeAll, expect, test } from 'vitest'
import { makeColleague, openBrowser, staffPassword } from '../testing/staff-access.ts'
import { codeAt } from '../testing/totp.ts'
import { openWorld, type World } from '../testing/world.ts'
import { confirmTotp } from './confirm-totp.ts'
import { startTotp } from './start-totp.ts'
import { stopTotp } from './stop-totp.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

test('ACC-12: the second step goes with the password only, and its recovery codes go with it', async () => {
  const { id } = await makeColleague(world)
  const access = await openBrowser(world, id)
  const { secret } = await startTotp(access)
  await confirmTotp(access, { code: codeAt(secret, world.now) })
  await expect(stopTotp(access, { password: 'wrong' })).rejects.toMatchObject({
    reason: 'staff.wrongCredentials',
    field: 'password',
  })
  await stopTotp(access, { password: staffPassword })
  expect(await world.prisma.staffMember.findUniqueOrThrow({ where: { id } })).toMatchObject({
    totpSecret: null,
    totpEnabledAt: null,
  })
  expect(await world.prisma.staffRecoveryCode.count({ where: { staffId: id } })).toBe(0)
})
