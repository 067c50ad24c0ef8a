import { beforeAll, expect, test } from 'vitest'
import { makeColleague, openBrowser } from '../testing/staff-access.ts'
import { openWorld, type World } from '../testing/world.ts'
import { changeAccount, changeAccountInput } from './change-account.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

test('ACC-12: name and language are one’s own to change, the address is not (C2)', async () => {
  const { id } = await makeColleague(world)
  await changeAccount(await openBrowser(world, id), { name: 'Robin Wales', locale: 'fr' })
  expect(await world.prisma.staffMember.findUniqueOrThrow({ where: { id } })).toMatchObject({
    name: 'Robin Wales',
    locale: 'fr',
  })
  const fine = { name: 'R', locale: 'en' }
  for (const more of [{ email: 'a@b.example' }, { passwordHash: 'x' }, { disabledAt: null }, { role: 'OWNER' }])
    expect(changeAccountInput.safeParse({ ...fine, ...more }).success).toBe(false)
})
