import { beforeAll, expect, test } from 'vitest'
import { makeColleague, openBrowser } from '../testing/staff-access.ts'
import { openWorld, type World } from '../testing/world.ts'
import { getAccount } from './get-account.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

test('ACC-12: the own account, and no more than its page shows (C23)', async () => {
  const { id, email } = await makeColleague(world)
  await world.prisma.staffRecoveryCode.createMany({
    data: [
      { staffId: id, codeHash: 'a' },
      { staffId: id, codeHash: 'b', usedAt: world.now },
    ],
  })
  expect(await getAccount(await openBrowser(world, id))).toEqual({
    name: 'Robin Vale',
    email,
    locale: 'en',
    totp: false,
    recoveryCodesLeft: 1,
  })
})
