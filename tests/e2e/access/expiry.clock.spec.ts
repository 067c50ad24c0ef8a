import { afterEach, expect, test } from 'vitest'
import { signedIn } from '../http.ts'
import { at, linkIn, loginCookie, mailbox, prisma, stack, tellStory, visit } from '../story.ts'
import { askAndRead, spent } from './ask.ts'

const minute = 60_000
const day = 24 * 60 * minute

async function moveClock(input: { advanceMs: number } | { reset: true }): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${stack.workerUrl}/__clock`, { method: 'POST', headers, body: JSON.stringify(input) })
  expect(answer.ok).toBe(true)
}

afterEach(() => moveClock({ reset: true }))

test('ACC-4: a link asked for works for 10 minutes and not a second longer; a fresh one is offered', async () => {
  const [story, late] = [await tellStory(), await tellStory()]
  const [page, latePage] = [await visit(), await visit({ expectedErrors: /412/ })]
  const { link } = await askAndRead(page, story)
  const { link: lateLink, code: lateCode } = await askAndRead(latePage, late)
  await moveClock({ advanceMs: 9 * minute })
  await page.goto(link)
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.waitForURL(at(story.slug))
  const codePage = latePage
  await codePage.goto(at(late.slug, '/signin/sent'))
  const waiting = await visit({ expectedErrors: /412/ })
  await waiting.goto(lateLink)
  await waiting.getByRole('button', { name: 'Continue' }).waitFor()
  await moveClock({ advanceMs: minute + 1000 })
  await waiting.getByRole('button', { name: 'Continue' }).click()
  await spent(waiting).waitFor()
  await codePage.getByLabel('Code from the message').fill(lateCode)
  await codePage.getByRole('button', { name: 'Sign in' }).click()
  await codePage.getByText('This code no longer works. Ask for a new message.').waitFor()
  await latePage.goto(lateLink)
  await spent(latePage).waitFor()
  expect(await prisma.login.count({ where: { customerId: late.customer.id } })).toBe(0)
  await latePage.getByRole('button', { name: 'Send a fresh link' }).click()
  await latePage.waitForURL(at(late.slug, '/signin/sent'))
  await latePage.goto(linkIn(await mailbox.next(late.customer.email ?? '')))
  await latePage.getByRole('button', { name: 'Continue' }).click()
  await latePage.waitForURL(at(late.slug))
})

test('ACC-4: a link inside another message lives for seven days and is not ended by one asked for', async () => {
  const settings = { panelAccess: { enabled: true }, manageBookings: { undoCancel: false } }
  const story = await tellStory({ business: { settings } })
  const client = await signedIn(story)
  const key = crypto.randomUUID()
  await client.post(`/${story.slug}/appointments/${story.booking.id}/cancel`, { key, reason: 'ill' })
  const link = linkIn(await mailbox.next(story.customer.email ?? ''))
  const page = await visit()
  await askAndRead(page, story)
  await moveClock({ advanceMs: 7 * day - minute })
  await page.goto(link)
  await page.getByRole('button', { name: 'Continue' }).waitFor()
  await moveClock({ advanceMs: 2 * minute })
  await page.reload()
  await spent(page).waitFor()
  await moveClock({ advanceMs: -2 * minute })
  await page.goto('about:blank')
  await page.goto(link)
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.waitForURL(at(story.slug, `/appointments/${story.booking.id}`))
})

test('ACC-7: a login in use lives on, one unused for 30 days does not', async () => {
  const story = await tellStory()
  const [used, idle] = [await signedIn(story), await signedIn(story)]
  await moveClock({ advanceMs: 20 * day })
  const answer = await used.get(`/${story.slug}`)
  expect(answer.status).toBe(200)
  // The browser's own copy must not run out before the login does.
  const renewed = answer.headers.getSetCookie().find((line) => line.startsWith(`${loginCookie(story.slug)}=`))
  expect(renewed).toMatch(/Max-Age=2592000/)
  await moveClock({ advanceMs: 11 * day })
  expect((await used.get(`/${story.slug}`)).status).toBe(200)
  expect((await idle.get(`/${story.slug}`)).status).toBe(302)
  expect((await idle.query(story.slug, 'profile.get')).status).toBe(401)
})

test('BOK-6: cancelling is possible exactly until the cut-off, for page and server alike', async () => {
  const cutoff = 24 * 60
  const story = await tellStory({
    business: { settings: { panelAccess: { enabled: true }, manageBookings: { reschedule: true } } },
    service: { cancelCutoffMinutes: cutoff, rescheduleCutoffMinutes: cutoff },
  })
  const { slug, booking } = story
  const client = await signedIn(story)
  const page = `/${slug}/appointments/${booking.id}`
  const until = booking.startsAt.getTime() - cutoff * minute
  await moveClock({ advanceMs: until - Date.now() - minute })
  const early = await client.get(`${page}/cancel`)
  expect(early.body).toContain('Cancel this appointment')
  await moveClock({ advanceMs: 2 * minute })
  const key = crypto.randomUUID()
  expect((await client.get(`${page}/cancel`)).body).not.toContain('Cancel this appointment')
  expect((await client.post(`${page}/cancel`, { key })).status).toBe(412)
  expect((await client.post(`${page}/reschedule`, { key, startsAt: booking.startsAt.toISOString() })).status).toBe(412)
  expect(await prisma.booking.findUniqueOrThrow({ where: { id: booking.id } })).toMatchObject({ status: 'APPROVED' })
  await moveClock({ advanceMs: -2 * minute })
  expect((await client.post(`${page}/cancel`, { key })).status).toBe(302)
})
