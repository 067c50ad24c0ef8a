import { beforeAll, expect, test } from 'vitest'
import { madeStaff, staffBrowser } from '../testing/staff-login.ts'
import { openWorld, type World } from '../testing/world.ts'
import { signOut } from './sign-out.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

test('ACC-7: ends this browser’s login at once and no other', async () => {
  const member = await madeStaff(world)
  const [here, there] = [await staffBrowser(world, member), await staffBrowser(world, member)]
  expect(await signOut(here.access)).toEqual({ ended: true })
  expect([await here.isOpen(), await there.isOpen()]).toEqual([false, true])
  const audited = { action: 'staff.signedOut', subjectId: member.id }
  expect(await world.prisma.auditRecord.count({ where: audited })).toBe(1)
})

test('ACC-7: also one that waits for the second factor; whoever has none is out already', async () => {
  const half = await staffBrowser(world, await madeStaff(world), { proved: false })
  expect(await signOut(half.access)).toEqual({ ended: true })
  expect(await half.isOpen()).toBe(false)
  expect(await signOut(world.staffAccess())).toEqual({ ended: false })
})
