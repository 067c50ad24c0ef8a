import { describe, expect, test } from 'vitest'
import { screens } from '../browser.ts'
import { at, employ, linkIn, mailbox, prisma, type Story, tellStory, visit } from '../story.ts'
import { admin, deskOf, news, sitDown } from './desk.ts'

/** An invitation of the story's customer that used up its tries. */
const die = ({ business, customer }: Story, error = 'connect ECONNREFUSED 127.0.0.1:25') =>
  prisma.deadMessage.create({
    data: {
      ...{ businessId: business.id, job: 'customers.invited', error, tries: 21, diedAt: new Date() },
      payload: { businessId: business.id, customerId: customer.id, invitationId: crypto.randomUUID() },
    },
  })

describe.each(screens)('dead messages at $screen', ({ viewport }) => {
  test('MSG-1: a message that gave up is counted, listed with its reason, and sent again once', async () => {
    const story = await tellStory()
    await die(story)
    const page = await visit({ viewport })
    await sitDown(page, story, await employ(story, 'FRONT_DESK'))
    await page.goto(admin())
    await page.getByText('1 message could not be sent').waitFor()
    await page.getByRole('region', { name: 'Needs a decision' }).getByRole('link', { name: 'Look' }).click()
    await page.waitForURL(admin('/messages'))
    const row = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Invitation' })
    await row.getByText('connect ECONNREFUSED 127.0.0.1:25').waitFor()
    await row.getByText('21 tries').waitFor()
    expect(await mailbox.all(story.customer.email ?? '')).toEqual([])
    await row.getByRole('button', { name: 'Send again' }).click()
    await news(page, 'The message is being sent again.').waitFor()
    await page.getByText('Every message has been sent').waitFor()
    const theirs = await visit({ viewport })
    await theirs.goto(linkIn(await mailbox.next(story.customer.email ?? '')))
    await theirs.getByRole('button', { name: 'Continue' }).click()
    await theirs.waitForURL(at(story.slug))
    await page.getByRole('link', { name: 'Sent again' }).click()
    await page.waitForURL(admin('/messages?show=retried'))
    const sent = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Invitation' })
    await sent.getByRole('link', { name: 'Nadia Ferrand' }).click()
    await page.waitForURL(admin(`/customers/${story.customer.id}`))
    await page.getByRole('listitem').filter({ hasText: 'Invitation' }).getByText('to the customer').waitFor()
  })
})

test('MSG-1: two presses send one message; another business’s cannot be sent, nor seen', async () => {
  const [story, other] = [await tellStory(), await tellStory()]
  const dead = await die(story)
  const theirs = await deskOf(other, await employ(other, 'OWNER'))
  expect((await theirs.post('/messages', { messageId: dead.id })).status).toBe(404)
  expect((await theirs.get('/messages')).body).not.toContain(dead.id)
  const client = await deskOf(story, await employ(story, 'OWNER'))
  const twice = [client.post('/messages', { messageId: dead.id }), client.post('/messages', { messageId: dead.id })]
  expect((await Promise.all(twice)).map(({ status }) => status)).toEqual([302, 302])
  await mailbox.next(story.customer.email ?? '')
  const audit = { businessId: story.business.id, action: 'messages.retried' }
  expect(await prisma.auditRecord.count({ where: audit })).toBe(1)
  expect(await mailbox.all(story.customer.email ?? '')).toHaveLength(1)
})
