import { beforeAll, expect, test } from 'vitest'
import { hashSecret } from '../secrets.ts'
import { makeColleague } from '../testing/staff-access.ts'
import { openWorld, startOfTest, type World } from '../testing/world.ts'
import { answerReset } from './answer-reset.ts'
import { setPassword } from './set-password.ts'
import { showToken } from './show-token.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
const after = (seconds: number) => new Date(startOfTest.getTime() + seconds * 1000)
const request = (email: string, seconds: number) =>
  world.prisma.staffResetRequest.create({ data: { email, ip: '192.0.2.1', createdAt: after(seconds) } })
const answer = (id: string, seconds: number) =>
  answerReset({ ...world.staffAccess(), now: after(seconds) }, { requestId: id })

test('ACC-4 ACC-12: of two requests the newer one’s link works, in whatever order the worker comes to them', async () => {
  for (const order of ['older first', 'newer first']) {
    const { email } = await makeColleague(world)
    const older = await request(email, 0)
    const newer = await request(email.toUpperCase(), 1)
    const asked = order === 'older first' ? [older, newer] : [newer, older]
    const answers = [await answer(asked[0]!.id, 2), await answer(asked[1]!.id, 3)]
    expect(answers.filter(Boolean)).toHaveLength(1)
    const { tokenId } = answers.find(Boolean)!
    expect(await showToken({ ...world.staffAccess(), now: after(4) }, { tokenId })).toMatchObject({ purpose: 'RESET' })
  }
})

test('ACC-4 C7: 200 links share nothing, and only hashes are kept', async () => {
  const secrets = new Set<string>()
  const { email, id } = await makeColleague(world)
  const { id: requestId } = await request(email, 0)
  for (let count = 0; count < 200; count++) secrets.add((await answer(requestId, 1))!.secret)
  expect(secrets.size).toBe(200)
  expect(new Set([...secrets].map((secret) => secret.slice(0, 6))).size).toBe(200)
  const stored = await world.prisma.staffToken.findMany({ where: { staffId: id } })
  const hashes = stored.map(({ secretHash }) => Buffer.from(secretHash).toString('hex'))
  expect(hashes.sort()).toEqual([...secrets].map((each) => Buffer.from(hashSecret(each)).toString('hex')).sort())
})

test('C7: a customer’s link opens nothing for staff', async () => {
  const link = { tokenId: world.business.id, secret: 'x'.repeat(43), password: 'a quite new password' }
  await expect(setPassword(world.staffAccess(), link)).rejects.toMatchObject({ reason: 'staff.linkSpent' })
})
