import { describe, expect, test } from 'vitest'
import { screens } from '../browser.ts'
import { openClient } from '../http.ts'
import { at, linkIn, mailbox, prisma, tellStory, visit } from '../story.ts'
import { askAndRead, askForLink, greeting, spent } from './ask.ts'

const parts = (link: string) => {
  const { pathname, hash } = new URL(link)
  return { path: pathname, linkId: pathname.split('/').at(-1) ?? '', secret: hash.slice(1) }
}

describe.each(screens)('signing in by link at $screen', ({ viewport }) => {
  test('ACC-2: a customer types an address, and the mailed link signs in', async () => {
    const story = await tellStory()
    const page = await visit({ viewport })
    const { letter, link } = await askAndRead(page, story)
    await page.getByRole('heading', { level: 1, name: 'Check your e-mail' }).waitFor()
    expect(await page.locator('main').textContent()).toContain(story.customer.email)
    expect(letter.subject).toBe('Your link to sign in to Story Clinic')
    await page.goto(link)
    await page.getByRole('heading', { name: 'Continue to Story Clinic' }).waitFor()
    await page.getByText(`as n•••@${story.slug}.example`).waitFor()
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.waitForURL(at(story.slug))
    await greeting(page).waitFor()
    expect(await mailbox.all(story.customer.email ?? '')).toHaveLength(1)
  })

  test('ACC-5: a used link signs nobody else in and offers a fresh one to the same address', async () => {
    const story = await tellStory()
    const own = await visit({ viewport })
    const other = await visit({ viewport, expectedErrors: /412/ })
    const { link } = await askAndRead(own, story)
    await other.goto(link)
    const button = other.getByRole('button', { name: 'Continue' })
    await button.waitFor()
    await own.goto(link)
    await own.getByRole('button', { name: 'Continue' }).click()
    await own.waitForURL(at(story.slug))
    await button.click()
    await spent(other).waitFor()
    expect(await prisma.login.count({ where: { customerId: story.customer.id } })).toBe(1)
    await other.getByRole('button', { name: 'Send a fresh link' }).click()
    await other.waitForURL(at(story.slug, '/signin/sent'))
    const fresh = linkIn(await mailbox.next(story.customer.email ?? ''))
    expect(fresh).not.toBe(link)
    await other.goto(fresh)
    await other.getByRole('button', { name: 'Continue' }).click()
    await other.waitForURL(at(story.slug))
    await greeting(other).waitFor()
  })
})

test('ACC-5: a scanner opening the link twice spends nothing, and neither does asking for its head', async () => {
  const story = await tellStory()
  const page = await visit()
  const { link } = await askAndRead(page, story)
  const { path, linkId } = parts(link)
  const before = await prisma.accessLink.findUniqueOrThrow({ where: { id: linkId } })
  const scanner = openClient()
  const answers = [await scanner.get(path), await scanner.get(path), await scanner.head(path)]
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  expect(await prisma.accessLink.findUniqueOrThrow({ where: { id: linkId } })).toEqual(before)
  expect(await prisma.login.count({ where: { customerId: story.customer.id } })).toBe(0)
  expect(scanner.jar.size).toBe(0)
  await page.goto(link)
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.waitForURL(at(story.slug))
})

test('ACC-4: a newer link ends the older one', async () => {
  const story = await tellStory()
  const page = await visit()
  const first = await askAndRead(page, story)
  const second = await askAndRead(page, story)
  await page.goto(first.link)
  await spent(page).waitFor()
  await page.goto(second.link)
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.waitForURL(at(story.slug))
})

test('ACC-4: a link opens neither another business nor with another secret, nor a code-less guess', async () => {
  const [story, other] = [await tellStory(), await tellStory()]
  const page = await visit()
  const { link } = await askAndRead(page, story)
  const { linkId, secret } = parts(link)
  const thief = openClient()
  const wrong = [
    await thief.post(`/${other.slug}/open/${linkId}`, { secret }),
    await thief.post(`/${story.slug}/open/${linkId}`, {
      secret: `${secret.slice(0, -1)}${secret.endsWith('A') ? 'B' : 'A'}`,
    }),
    await thief.post(`/${story.slug}/open/${linkId}`, { secret: '' }),
    await thief.post(`/${story.slug}/open/${linkId}`, {}),
    await thief.post(`/${story.slug}/open/00000000-0000-4000-8000-000000000000`, { secret }),
  ]
  for (const { status, body } of wrong) {
    expect([400, 412]).toContain(status)
    expect(body).toContain('This link no longer works')
  }
  expect(thief.jar.size).toBe(0)
  expect(await prisma.login.count({ where: { customerId: story.customer.id } })).toBe(0)
  expect((await thief.post(`/${story.slug}/open/${linkId}`, { secret })).status).toBe(302)
})

test('ACC-4: two posts of one link at once let only one in', async () => {
  const story = await tellStory()
  const { link } = await askAndRead(await visit(), story)
  const { path, secret } = parts(link)
  const answers = await Promise.all(Array.from({ length: 10 }, () => openClient().post(path, { secret })))
  expect(answers.map(({ status }) => status).sort()).toEqual([302, ...Array(9).fill(412)])
  expect(await prisma.login.count({ where: { customerId: story.customer.id } })).toBe(1)
})

test('ACC-4: a link dies with the address it was mailed to', async () => {
  const story = await tellStory()
  const page = await visit()
  const { link } = await askAndRead(page, story)
  const email = `new@${story.slug}.example`
  await prisma.customer.update({ where: { id: story.customer.id }, data: { email } })
  await page.goto(link)
  await spent(page).waitFor()
})

test('ACC-2: known and unknown addresses get the same answer, one mail and none', async () => {
  const story = await tellStory()
  const known = story.customer.email ?? ''
  const unknown = known.replace('nadia', 'ndiaa')
  const answers = []
  for (const email of [unknown, known]) {
    const client = openClient()
    const asked = await client.post(`/${story.slug}/signin`, { email })
    const next = await client.get(asked.headers.get('location') ?? '')
    const names = (headers: Headers) => [...headers.keys()].sort()
    answers.push({
      status: asked.status,
      to: asked.headers.get('location'),
      body: asked.body,
      headers: names(asked.headers),
      cookies: asked.headers.getSetCookie().map((line) => line.replace(/=[^;]*/, '').length),
      next: [next.status, next.body.length, names(next.headers)],
    })
  }
  expect(answers[0]).toEqual(answers[1])
  await mailbox.next(known)
  expect(await mailbox.all(known)).toHaveLength(1)
  expect(await mailbox.all(unknown)).toHaveLength(0)
})

test('ACC-2: an address that is none is told at once, in the form', async () => {
  const story = await tellStory()
  const page = await visit()
  const client = openClient()
  expect((await client.post(`/${story.slug}/signin`, { email: 'nobody' })).body).toContain('Please check this.')
  await askForLink(page, story.slug, `NADIA@${story.slug}.example`)
  await mailbox.next(story.customer.email ?? '')
})

test('ACC-1: the French door leads to a French message, a French link page and the portal in French', async () => {
  const story = await tellStory({ customer: { locale: 'fr' } })
  const page = await visit({ locale: 'en-GB' })
  await page.goto(at(story.slug, '/signin'))
  await page.getByRole('link', { name: 'Français' }).click()
  await page.waitForURL(at(story.slug, '/connexion'))
  expect(await page.locator('html').getAttribute('lang')).toBe('fr')
  await page.getByLabel('Adresse e-mail').fill(story.customer.email ?? '')
  await page.getByRole('button', { name: 'Recevoir un lien par e-mail' }).click()
  await page.waitForURL(at(story.slug, '/connexion/sent'))
  const letter = await mailbox.next(story.customer.email ?? '')
  expect(letter.text).toContain('Bonjour Nadia')
  await page.goto(linkIn(letter))
  await page.getByRole('heading', { name: 'Continuer vers Story Clinic' }).waitFor()
  await page.getByRole('button', { name: 'Continuer' }).click()
  await page.waitForURL(at(story.slug))
  await page.getByRole('heading', { level: 1, name: /^Bon(jour|soir), Nadia$/ }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('fr')
})

test('ACC-1: a business has doors in its own languages only', async () => {
  const story = await tellStory({ business: { languages: ['en'] } })
  const client = openClient()
  const doors = ['signin', 'connexion', 'anmelden', 'acceso', 'elsewhere']
  const answers = await Promise.all(doors.map((door) => client.get(`/${story.slug}/${door}`)))
  expect(answers.map(({ status }) => status)).toEqual([200, 404, 404, 404, 404])
})
