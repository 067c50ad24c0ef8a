import { invite } from '@foyer/domain/staff/invite'
import { expect, it } from 'vitest'
import { openWorkplace } from '../testing/workplace.ts'

const place = await openWorkplace()
const { mailbox, prisma, world } = place
await place.start()

it('ACC-12 mails a new colleague a link for choosing a password, and whoever has one the admin app', async () => {
  await invite(await world.staff('OWNER'), { email: 'kim@example.com', name: 'Kim Desk', role: 'FRONT_DESK' })
  const [mail] = await mailbox.until(1)
  expect(mail).toMatchObject({ recipients: ['kim@example.com'], subject: 'Harbour Physio invites you to its team' })
  expect(mail?.text).toMatch(/https:\/\/admin\.test\/\S+#\S{43}/)
  expect(mail?.text).toContain('Front desk')
  mailbox.received.length = 0
  const known = await prisma.staffMember.create({
    data: { email: 'known@example.com', name: 'Lee', passwordHash: 'x', createdAt: world.now },
  })
  await invite(await world.staff('OWNER'), { email: known.email, name: 'Lee', role: 'MANAGER' })
  const [other] = await mailbox.until(1)
  expect(other?.text).toContain('https://admin.test')
  expect(other?.text).not.toContain('#')
})
