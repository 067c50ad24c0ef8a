import { describe, expect, test } from 'vitest'
import { screens } from '../browser.ts'
import { at, prisma, tellStory, visit } from '../story.ts'
import { askAndRead, askForLink, greeting } from './ask.ts'

const wrongOf = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

describe.each(screens)('signing in by code at $screen', ({ viewport }) => {
  test('ACC-2: the code of the message signs in the browser that asked', async () => {
    const story = await tellStory()
    const page = await visit({ viewport })
    const { code } = await askAndRead(page, story)
    await page.getByLabel('Code from the message').fill(code)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL(at(story.slug))
    await greeting(page).waitFor()
  })

  test('ACC-2: in another browser, one that asked too, the code is not right', async () => {
    const [story, other] = [await tellStory(), await tellStory()]
    const stranger = await visit({ viewport, expectedErrors: /400/ })
    await askForLink(stranger, story.slug, `stranger@${story.slug}.example`)
    const { code } = await askAndRead(await visit(), story)
    await stranger.getByLabel('Code from the message').fill(code)
    await stranger.getByRole('button', { name: 'Sign in' }).click()
    await stranger.getByText('This code is not right.').waitFor()
    await askForLink(stranger, other.slug, story.customer.email ?? '')
    await stranger.getByLabel('Code from the message').fill(code)
    await stranger.getByRole('button', { name: 'Sign in' }).click()
    await stranger.getByText('This code is not right.').waitFor()
    expect(await prisma.login.count({ where: { customerId: story.customer.id } })).toBe(0)
  })
})

test('ACC-2: after five tries even the right code is refused, and the link of the message still works', async () => {
  const story = await tellStory()
  const page = await visit({ expectedErrors: /400|412/ })
  const { code, link } = await askAndRead(page, story)
  const field = page.getByLabel('Code from the message')
  const submit = page.getByRole('button', { name: 'Sign in' })
  for (let tried = 0; tried < 5; tried++) {
    await field.fill(wrongOf(code))
    const answered = page.waitForResponse((response) => response.request().method() === 'POST')
    await submit.click()
    expect((await answered).status()).toBe(400)
    await page.getByText('This code is not right.').waitFor()
  }
  await field.fill(code)
  await submit.click()
  await page.getByText('This code no longer works. Ask for a new message.').waitFor()
  await page.goto(link)
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.waitForURL(at(story.slug))
})

test('ACC-2: tries at once count one by one', async () => {
  const story = await tellStory()
  const page = await visit()
  const { code } = await askAndRead(page, story)
  const cookies = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const attempt = (typed: string) =>
    fetch(at(story.slug, '/signin/sent'), {
      ...{ method: 'POST', redirect: 'manual', headers: { cookie: cookies } },
      body: new URLSearchParams({ code: typed }),
    })
  const wrong = wrongOf(code)
  const answers = await Promise.all(Array.from({ length: 20 }, () => attempt(wrong)))
  expect(answers.map(({ status }) => status).sort()).toEqual([...Array(5).fill(400), ...Array(15).fill(412)])
  expect((await attempt(code)).status).toBe(412)
})

test('ACC-2: code and link of a message are one: using one ends the other', async () => {
  const story = await tellStory()
  const page = await visit({ expectedErrors: /412/ })
  const { code, link } = await askAndRead(page, story)
  await page.getByLabel('Code from the message').fill(code)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(at(story.slug))
  const other = await visit()
  await other.goto(link)
  await other.getByRole('heading', { name: 'This link no longer works' }).waitFor()
})
