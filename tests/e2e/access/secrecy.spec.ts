import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { openClient } from '../http.ts'
import { at, loginCookie, stack, tellStory, visit } from '../story.ts'
import { askAndRead, greeting } from './ask.ts'

test('ACC-7: the secret of a link appears in no request, Referer, address bar or log', async () => {
  const story = await tellStory()
  const page = await visit()
  const asked: string[] = []
  page.on('request', (request) => {
    const { hash, href } = new URL(request.url())
    asked.push(href.slice(0, href.length - hash.length), request.headers().referer ?? '')
  })
  const { link, code } = await askAndRead(page, story)
  const secret = new URL(link).hash.slice(1)
  expect(secret.length).toBeGreaterThanOrEqual(43)
  await page.goto(link)
  await page.getByRole('button', { name: 'Continue' }).waitFor()
  expect(page.url()).not.toContain('#')
  await page.getByRole('button', { name: 'Continue' }).click()
  await greeting(page).waitFor()
  expect(asked.length).toBeGreaterThan(10)
  expect(asked.filter((each) => each.includes(secret))).toEqual([])
  const login = (await page.context().cookies()).find(({ name }) => name === loginCookie(story.slug))?.value ?? ''
  const log = await readFile(stack.logFile, 'utf8')
  expect(log).toContain('/:slug/open/:linkId')
  for (const kept of [secret, login, code, story.customer.email ?? '', story.slug]) expect(log).not.toContain(kept)
})

test('ACC-7: pages of a link are stored nowhere, and a person’s pages tell other sites nothing', async () => {
  const story = await tellStory()
  const page = await visit()
  const { link } = await askAndRead(page, story)
  const { headers } = await openClient().get(new URL(link).pathname)
  expect(headers.get('referrer-policy')).toBe('no-referrer')
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('x-robots-tag')).toContain('noindex')
  await page.goto(link)
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.waitForURL(at(story.slug))
  const [cookie] = (await page.context().cookies()).filter(({ name }) => name === loginCookie(story.slug))
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  const days = ((cookie?.expires ?? 0) * 1000 - Date.now()) / 864e5
  expect(Math.round(days)).toBe(30)
})

test('ACC-4: links hold 256 random bits that have nothing in common', async () => {
  const story = await tellStory()
  const page = await visit()
  const secrets = []
  for (let asked = 0; asked < 3; asked++) secrets.push(new URL((await askAndRead(page, story)).link).hash.slice(1))
  expect(new Set(secrets).size).toBe(3)
  for (const secret of secrets) expect(Buffer.from(secret, 'base64url').length).toBe(32)
  expect(new Set(secrets.map((secret) => secret.slice(0, 4))).size).toBe(3)
})
