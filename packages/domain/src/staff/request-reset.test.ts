import { beforeAll, expect, test } from 'vitest'
import { makeColleague } from '../testing/staff-access.ts'
import { openWorld, type World } from '../testing/world.ts'
import { requestReset } from './request-reset.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

test('ACC-12: known and unknown addresses get the same answer and the same rows (C24)', async () => {
  const { email } = await makeColleague(world)
  const answers = [
    await requestReset(world.staffAccess(), { email }),
    await requestReset(world.staffAccess(), { email: 'nobody@staff.example' }),
  ]
  expect(answers).toEqual([{ asked: true }, { asked: true }])
  expect(await world.prisma.staffResetRequest.count()).toBe(2)
  expect((await world.jobs()).map(({ name }) => name)).toEqual(['staff.resetRequested', 'staff.resetRequested'])
  expect(await world.prisma.staffToken.count()).toBe(0)
})

test('ACC-8: the sixth request for an address from one IP waits', async () => {
  const ask = () => requestReset(world.staffAccess(), { email: 'often@staff.example' })
  for (let count = 0; count < 5; count++) await ask()
  await expect(ask()).rejects.toMatchObject({ reason: 'access.tooMany', retryAfter: expect.any(Number) })
})
