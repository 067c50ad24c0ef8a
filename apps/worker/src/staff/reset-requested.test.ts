import { requestReset } from '@foyer/domain/staff/request-reset'
import { expect, it } from 'vitest'
import { openWorkplace } from '../testing/workplace.ts'

const place = await openWorkplace()
const { mailbox, world } = place
await place.start()

it('ACC-12 ACC-2 mails a link to a known member of staff and nothing to anybody else', async () => {
  const { staffId } = await world.staff('OWNER')
  const { email } = await world.prisma.staffMember.findUniqueOrThrow({ where: { id: staffId } })
  await requestReset(world.staffAccess(), { email: 'stranger@example.com' })
  await requestReset(world.staffAccess(), { email })
  const [mail] = await mailbox.until(1)
  await place.idle()
  expect(mailbox.received).toHaveLength(1)
  expect(mail).toMatchObject({ recipients: [email], subject: 'Choose a new password' })
  expect(mail?.text).toMatch(/https:\/\/admin\.test\/\S+#\S{43}/)
})
