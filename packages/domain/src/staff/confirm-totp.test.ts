import { beforeAll, expect, test } from 'vitest'
import { makeColleague, openBrowser } from '../testing/staff-access.ts'
import { codeAt } from '../testing/totp.ts'
import { openWorld, type World } from '../testing/world.ts'
import { confirmTotp } from './confirm-totp.ts'
import { proveCode } from './prove-code.ts'
import { startTotp } from './start-totp.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

test('ACC-12: the first right code switches the second step on and shows ten recovery codes, of which only hashes are kept', async () => {
  const { id } = await makeColleague(world)
  const access = await openBrowser(world, id)
  const { secret } = await startTotp(access)
  await expect(confirmTotp(access, { code: '000000' })).rejects.toMatchObject({
    reason: 'staff.codeWrong',
    field: 'code',
  })
  const { recoveryCodes } = await confirmTotp(access, { code: codeAt(secret, world.now) })
  expect(new Set(recoveryCodes).size).toBe(10)
  const stored = JSON.stringify(await world.prisma.staffRecoveryCode.findMany({ where: { staffId: id } }))
  for (const code of recoveryCodes) expect(stored).not.toContain(code.replaceAll('-', ''))
  const next = await openBrowser(world, id, { proved: false })
  await expect(proveCode(next, { code: codeAt(secret, world.now) })).rejects.toMatchObject({
    reason: 'staff.codeWrong',
  })
  await expect(proveCode(next, { code: recoveryCodes[9]! })).resolves.toEqual({ next: 'home' })
})

test('ACC-12: nothing to confirm before it was started, or twice', async () => {
  const { id } = await makeColleague(world)
  const access = await openBrowser(world, id)
  await expect(confirmTotp(access, { code: '123456' })).rejects.toMatchObject({ reason: 'staff.totpAlreadyOn' })
  const { secret } = await startTotp(access)
  await confirmTotp(access, { code: codeAt(secret, world.now) })
  await expect(confirmTotp(access, { code: codeAt(secret, world.now) })).rejects.toMatchObject({
    reason: 'staff.totpAlreadyOn',
  })
})
