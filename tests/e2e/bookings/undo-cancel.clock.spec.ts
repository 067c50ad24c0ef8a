import { afterEach, expect, test } from 'vitest'
import { signedIn } from '../http.ts'
import { mailbox, prisma, stack, tellStory } from '../story.ts'

async function moveClock(input: { advanceMs: number } | { reset: true }): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${stack.workerUrl}/__clock`, { method: 'POST', headers, body: JSON.stringify(input) })
  expect(answer.ok).toBe(true)
}

afterEach(() => moveClock({ reset: true }))

test('BOK-9: after three minutes both parties are told, and it can no longer be taken back', async () => {
  const [story, back] = [await tellStory(), await tellStory()]
  const [client, changed] = [await signedIn(story), await signedIn(back)]
  const path = ({ slug, booking }: typeof story) => `/${slug}/appointments/${booking.id}`
  await client.post(`${path(story)}/cancel`, { key: crypto.randomUUID() })
  await changed.post(`${path(back)}/cancel`, { key: crypto.randomUUID() })
  await moveClock({ advanceMs: 2.5 * 60_000 })
  expect((await changed.post(`${path(back)}/undo`, { key: crypto.randomUUID() })).status).toBe(302)
  await moveClock({ advanceMs: 40_000 })
  const letter = await mailbox.next(story.customer.email ?? '')
  expect(letter.subject).toMatch(/^Cancelled: Deep massage/)
  await mailbox.next(story.provider.email ?? '')
  expect((await client.get(path(story))).body).not.toContain('Take it back')
  await client.post(`${path(story)}/undo`, { key: crypto.randomUUID() })
  expect((await client.get(path(story))).body).toContain('This could be taken back for three minutes only.')
  const statusOf = async ({ booking: { id } }: typeof story) =>
    (await prisma.booking.findUniqueOrThrow({ where: { id } })).status
  expect([await statusOf(story), await statusOf(back)]).toEqual(['CANCELED', 'APPROVED'])
  expect(await mailbox.all(back.customer.email ?? '')).toEqual([])
})
