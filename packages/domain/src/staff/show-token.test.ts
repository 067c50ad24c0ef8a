import { afterEach, beforeAll, expect, test } from 'vitest'
import { makeColleague } from '../testing/staff-access.ts'
import { openWorld, startOfTest, type World } from '../testing/world.ts'
import { issueToken } from './issue-token.ts'
import { setPassword } from './set-password.ts'
import { showToken } from './show-token.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => {
  world.now = startOfTest
})

test('ACC-5: looking at a link does not use it up; spent, expired and unknown ones look alike', async () => {
  const { id } = await makeColleague(world)
  const { sql } = world.installation.database
  const { tokenId, secret } = await issueToken(sql, { staffId: id, purpose: 'INVITATION', now: world.now })
  const look = () => showToken(world.staffAccess(), { tokenId })
  for (let count = 0; count < 3; count++)
    expect(await look()).toEqual({ purpose: 'INVITATION', email: expect.stringMatching(/^.•••@staff\.example$/) })
  await setPassword(world.staffAccess(), { tokenId, secret, password: 'a quite new password' })
  expect(await look()).toBeNull()
  const reset = await issueToken(sql, { staffId: id, purpose: 'RESET', now: world.now })
  world.now = new Date(startOfTest.getTime() + 10 * 60_000 + 1000)
  expect(await showToken(world.staffAccess(), { tokenId: reset.tokenId })).toBeNull()
  expect(await showToken(world.staffAccess(), { tokenId: '01900000-0000-7000-8000-000000000000' })).toBeNull()
})
