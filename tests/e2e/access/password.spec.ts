import { hashPassword } from '@foyer/domain/access/password'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { screens } from '../browser.ts'
import { openClient } from '../http.ts'
import {
  at,
  linkIn,
  loginCookie,
  mailbox,
  makeLogin,
  prisma,
  type Story,
  tellStory,
  toldAtOnce,
  visit,
} from '../story.ts'
import { greeting, spent } from './ask.ts'

const password = 'three quiet harbour words'
const settings = {
  ...toldAtOnce.settings,
  panelAccess: { enabled: true, requirePassword: true },
}

async function forget(page: Page, { slug, customer }: Story): Promise<string> {
  await page.goto(at(slug, '/signin'))
  await page.getByRole('link', { name: 'First visit, or forgot your password?' }).click()
  await page.waitForURL(at(slug, '/signin/forgot'))
  await page.getByLabel('E-mail').fill(customer.email ?? '')
  await page.getByRole('button', { name: 'E-mail me a link' }).click()
  await page.waitForURL(at(slug, '/signin/sent'))
  return linkIn(await mailbox.next(customer.email ?? ''))
}

async function typePassword(page: Page, { slug, customer }: Story, typed = password): Promise<void> {
  if (!page.url().startsWith(at(slug, '/signin'))) await page.goto(at(slug, '/signin'))
  await page.getByLabel('E-mail').fill(customer.email ?? '')
  await page.getByLabel('Password', { exact: true }).fill(typed)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

async function choose(page: Page, typed: string): Promise<void> {
  await page.getByLabel('New password').fill(typed)
  await page.getByRole('button', { name: 'Save the password' }).click()
}

const storyWithPassword = async () =>
  tellStory({ business: { settings }, customer: { passwordHash: await hashPassword(password) } })

describe.each(screens)('a business that requires a password at $screen', ({ viewport }) => {
  test('ACC-3: the first visit chooses a password, before which nothing else is served; later it is typed', async () => {
    const story = await tellStory({ business: { settings } })
    const page = await visit({ viewport, expectedErrors: /400/ })
    await page.goto(await forget(page, story))
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.waitForURL(at(story.slug, '/password'))
    for (const path of ['', '/appointments', `/appointments/${story.booking.id}`, '/profile']) {
      await page.goto(at(story.slug, path))
      expect(page.url()).toBe(at(story.slug, '/password'))
    }
    const client = openClient()
    for (const { name, value } of await page.context().cookies()) client.jar.set(name, value)
    for (const procedure of ['bookings.list', 'profile.get']) {
      const input = procedure === 'bookings.list' ? {} : undefined
      expect((await client.query(story.slug, procedure, input)).status, procedure).toBe(401)
    }
    await choose(page, 'password1')
    await page.getByText('This password is among the first that anybody tries.').waitFor()
    await choose(page, password)
    await page.waitForURL(at(story.slug))
    await greeting(page).waitFor()
    await page.getByText('Your password is set').waitFor()
    const later = await visit({ viewport, expectedErrors: /400/ })
    await typePassword(later, story, `${password}!`)
    await later.getByText('E-mail address or password is not right.').waitFor()
    expect(await later.getByLabel('E-mail').inputValue()).toBe(story.customer.email)
    await typePassword(later, story)
    await later.waitForURL(at(story.slug))
    await greeting(later).waitFor()
  })

  test('ACC-3: a forgotten password is replaced through a link, and all other browsers are signed out', async () => {
    const story = await storyWithPassword()
    const elsewhere = openClient()
    elsewhere.jar.set(loginCookie(story.slug), await makeLogin(story))
    const page = await visit({ viewport, expectedErrors: /400/ })
    const link = await forget(page, story)
    await page.goto(link)
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.waitForURL(at(story.slug, '/password'))
    await choose(page, 'another long sentence')
    await page.waitForURL(at(story.slug))
    expect((await elsewhere.get(`/${story.slug}`)).status).toBe(302)
    expect((await elsewhere.query(story.slug, 'profile.get')).status).toBe(401)
    expect((await mailbox.next(story.customer.email ?? '')).subject).toBe('Your password was changed')
    const later = await visit({ viewport, expectedErrors: /400/ })
    await typePassword(later, story, password)
    await later.getByText('E-mail address or password is not right.').waitFor()
    await typePassword(later, story, 'another long sentence')
    await later.waitForURL(at(story.slug))
    await later.goto(link)
    await spent(later).waitFor()
  })
})

test('ACC-3: a link in a notification leads to typing the password, not around it', async () => {
  const story = await storyWithPassword()
  const page = await visit()
  await typePassword(page, story)
  await page.waitForURL(at(story.slug))
  await page.goto(at(story.slug, `/appointments/${story.booking.id}/cancel`))
  await page.getByRole('button', { name: 'Cancel this appointment' }).click()
  await page.waitForURL(at(story.slug, `/appointments/${story.booking.id}`))
  const link = linkIn(await mailbox.next(story.customer.email ?? ''))
  const other = await visit()
  await other.goto(link)
  await other.getByRole('button', { name: 'Continue' }).click()
  await other.waitForURL(at(story.slug, '/signin/password'))
  expect((await other.context().cookies()).map(({ name }) => name)).not.toContain(loginCookie(story.slug))
  await typePassword(other, story)
  await other.waitForURL(`${at(story.slug)}**`)
  await other.getByRole('link', { name: 'Home' }).waitFor()
})

test('ACC-7: changing the password asks for the present one and ends every other login', async () => {
  const story = await storyWithPassword()
  const elsewhere = openClient()
  elsewhere.jar.set(loginCookie(story.slug), await makeLogin(story))
  const page = await visit({ expectedErrors: /400/ })
  await typePassword(page, story)
  await page.waitForURL(at(story.slug))
  await page.goto(at(story.slug, '/profile'))
  await page.getByRole('link', { name: 'Change password' }).click()
  await page.getByLabel('Current password').fill('not this one')
  await choose(page, 'a brand new sentence')
  await page.getByText('This is not your current password.').waitFor()
  expect((await elsewhere.query(story.slug, 'profile.get')).status).toBe(200)
  await page.getByLabel('Current password').fill(password)
  await choose(page, 'a brand new sentence')
  await page.waitForURL(at(story.slug, '/profile'))
  await page.getByText('Your password is set').waitFor()
  expect((await elsewhere.query(story.slug, 'profile.get')).status).toBe(401)
})

test('ACC-3: only the exact password passes, whatever it is made of; an enormous one is refused at once', async () => {
  const long = `${'x'.repeat(72)}-the rest counts 🔑 ÅÄÖ`
  const story = await tellStory({ business: { settings }, customer: { passwordHash: await hashPassword(long) } })
  const client = openClient()
  const email = story.customer.email ?? ''
  const attempt = (typed: string) => client.post(`/${story.slug}/signin/password`, { email, password: typed })
  for (const wrong of ['', long.slice(0, 72), `${long} `, long.toUpperCase(), long.normalize('NFD'), `${long}\0`])
    expect((await attempt(wrong)).status, JSON.stringify(wrong)).toBe(400)
  for (const enormous of ['x'.repeat(257), 'x'.repeat(4 * 1024 * 1024)]) {
    const { status, ms } = await attempt(enormous)
    expect([400, 413]).toContain(status)
    expect(ms).toBeLessThan(1000)
  }
  expect(await prisma.login.count({ where: { customerId: story.customer.id } })).toBe(0)
  expect((await attempt(long)).status).toBe(302)
})

test('ACC-3: a code or link asked for at the first door never replaces a password that is set', async () => {
  const story = await storyWithPassword()
  const client = openClient()
  expect((await client.post(`/${story.slug}/signin`, { email: story.customer.email ?? '' })).status).toBe(302)
  const { pathname, hash } = new URL(linkIn(await mailbox.next(story.customer.email ?? '')))
  const answer = await client.post(pathname, { secret: hash.slice(1) })
  expect([answer.status, answer.headers.get('location')]).toEqual([302, `/${story.slug}/signin/password`])
  expect(await prisma.login.count({ where: { customerId: story.customer.id } })).toBe(0)
})
