import { randomUUID } from 'node:crypto'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { expect, it } from 'vitest'
import { openWorkplace } from '../testing/workplace.ts'

const place = await openWorkplace()
const { mailbox, prisma, business, world } = place
await place.start()

const invite = async (email: string | null) => {
  mailbox.received.length = 0
  const { id: customerId } = await makeCustomer(prisma, business, { email })
  await place.queue('customers.invited', { businessId: business.id, customerId, invitationId: randomUUID() })
}

it('ACC-10 mails the way in, with a link that lives as long as the business says', async () => {
  await world.set('panelAccess', { enabled: true, notificationLinkDays: 3 })
  await invite('new@example.com')
  const [mail] = await mailbox.until(1)
  expect(mail?.recipients).toEqual(['new@example.com'])
  expect(mail?.text).toMatch(/https:\/\/portal\.test\/harbour\/open\/\S+#\S{43}/)
  const link = await prisma.accessLink.findFirstOrThrow({ where: { email: 'new@example.com' } })
  expect(link.expiresAt.getTime() - link.createdAt.getTime()).toBe(3 * 864e5)
})

it('ACC-11 gives contact details while the portal is off, and nothing to nobody', async () => {
  await world.set('panelAccess', { enabled: false })
  await invite('other@example.com')
  const [mail] = await mailbox.until(1)
  expect(mail?.text).toContain('desk@harbour.example')
  expect(mail?.text).not.toContain('portal.test')
  await invite(null)
  await place.queue('customers.invited', {
    ...{ businessId: business.id, customerId: randomUUID(), invitationId: randomUUID() },
  })
  await place.idle()
  expect(mailbox.received).toHaveLength(0)
})
