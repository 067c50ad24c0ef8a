import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { openClient, signedIn } from '../http.ts'
import { at, linkIn, mailbox, prisma, tellStory, toldAtOnce, visit } from '../story.ts'

test('ACC-6: the link in a notice changes nothing when opened; its button leads to the booking, once', async () => {
  const story = await tellStory({ business: toldAtOnce })
  const { slug, booking, customer } = story
  const owner = await signedIn(story)
  const cancelled = await owner.post(`/${slug}/appointments/${booking.id}/cancel`, { key: randomUUID(), reason: 'ill' })
  expect(cancelled.status).toBe(302)
  const link = linkIn(await mailbox.next(customer.email ?? ''))

  const scanner = openClient()
  for (const look of [scanner.get, scanner.head, scanner.get])
    expect((await look(link.split('#')[0] ?? '')).status).toBe(200)
  const stored = () => prisma.accessLink.findFirstOrThrow({ where: { customerId: customer.id } })
  expect(await stored()).toMatchObject({ usedAt: null, leadsTo: `/appointments/${booking.id}` })

  const page = await visit()
  await page.goto(link)
  await page.getByRole('button', { name: /^Continue/ }).click()
  await page.waitForURL(at(slug, `/appointments/${booking.id}`))
  expect((await stored()).usedAt).not.toBeNull()
})
