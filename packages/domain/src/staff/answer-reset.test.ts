import { afterEach, beforeAll, expect, test } from 'vitest'
import { makeColleague } from '../testing/staff-access.ts'
import { openWorld, startOfTest, type World } from '../testing/world.ts'
import { answerReset } from './answer-reset.ts'
import { setPassword } from './set-password.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => {
  world.now = startOfTest
})

const request = async (email: string) =>
  world.prisma.staffResetRequest.create({ data: { email, ip: '192.0.2.1', createdAt: world.now } })
const password = 'a quite new password'

test('ACC-12: a known address gets a link that works, and a newer request ends it', async () => {
  const { email } = await makeColleague(world)
  const first = await answerReset(world.staffAccess(), { requestId: (await request(email)).id })
  expect(first).toMatchObject({ staff: { email }, minutes: 10 })
  world.now = new Date(startOfTest.getTime() + 60_000)
  const second = await answerReset(world.staffAccess(), { requestId: (await request(email)).id })
  const use = (token: typeof first) =>
    setPassword(world.staffAccess(), { tokenId: token!.tokenId, secret: token!.secret, password })
  await expect(use(first)).rejects.toMatchObject({ reason: 'staff.linkSpent' })
  await expect(use(second)).resolves.toEqual({ set: true })
})

test('MSG-1: a repeated job of the same request ends nothing', async () => {
  const { email } = await makeColleague(world)
  const { id } = await request(email)
  const first = await answerReset(world.staffAccess(), { requestId: id })
  await answerReset(world.staffAccess(), { requestId: id })
  const stored = await world.prisma.staffToken.findUniqueOrThrow({ where: { id: first!.tokenId } })
  expect(stored).toMatchObject({ endedAt: null, purpose: 'RESET' })
})

test('ACC-12: nobody is written to for an unknown address, a disabled person, one without employment, or too late', async () => {
  const disabled = await makeColleague(world)
  await world.prisma.staffMember.update({ where: { id: disabled.id }, data: { disabledAt: world.now } })
  const gone = await makeColleague(world)
  await world.prisma.employment.updateMany({ where: { staffId: gone.id }, data: { endedAt: world.now } })
  for (const email of ['nobody@staff.example', disabled.email, gone.email])
    expect(await answerReset(world.staffAccess(), { requestId: (await request(email)).id })).toBeNull()
  const { email } = await makeColleague(world)
  const late = await request(email)
  world.now = new Date(startOfTest.getTime() + 11 * 60_000)
  expect(await answerReset(world.staffAccess(), { requestId: late.id })).toBeNull()
})
