import { beforeAll, expect, test } from 'vitest'
import { makeColleague, openBrowser } from '../testing/staff-access.ts'
import { openWorld, type World } from '../testing/world.ts'
import { endLogin } from './end-login.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

test('ACC-7: one of the own browsers is signed out, somebody else’s looks as if it were not there (C1)', async () => {
  const { id } = await makeColleague(world)
  const [here, there] = [await openBrowser(world, id), await openBrowser(world, id)]
  const stranger = await openBrowser(world, (await makeColleague(world)).id)
  await expect(endLogin(here, { loginId: there.login!.id })).resolves.toEqual({ ended: 1 })
  for (const loginId of [stranger.login!.id, '01900000-0000-7000-8000-000000000000'])
    await expect(endLogin(here, { loginId })).rejects.toMatchObject({ reason: 'access.loginNotFound' })
})

test('ACC-7: without naming one, all others go', async () => {
  const { id } = await makeColleague(world)
  const here = await openBrowser(world, id)
  await openBrowser(world, id)
  await openBrowser(world, id)
  await expect(endLogin(here, {})).resolves.toEqual({ ended: 2 })
})
