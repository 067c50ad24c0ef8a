import { describe, expect, test } from 'vitest'
import { screens } from '../browser.ts'
import { openClient, signedIn } from '../http.ts'
import { at, holdStream, login, loginCookie, makeLogin, prisma, tellStory, visit } from '../story.ts'
import { greeting } from './ask.ts'

describe.each(screens)('logins at $screen', ({ viewport }) => {
  test('ACC-7: the profile lists the browsers and ends one; it is signed out with its next click', async () => {
    const story = await tellStory()
    const [page, other] = [await visit({ viewport }), await visit({ viewport })]
    await holdStream(other)
    await login(page, story)
    await login(other, story)
    await prisma.login.updateMany({
      where: { customerId: story.customer.id },
      data: { userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0.0.0 Safari/537.36' },
    })
    await other.goto(at(story.slug))
    await greeting(other).waitFor()
    await page.goto(at(story.slug, '/profile'))
    const list = page.getByRole('list', { name: 'Where you are signed in' })
    expect(await list.getByRole('listitem').count()).toBe(2)
    await list.getByText('This browser').waitFor()
    await page.getByRole('button', { name: 'Sign out Chrome on Windows' }).click()
    await page.getByText('Signed out there').waitFor()
    await expect.poll(() => list.getByRole('listitem').count()).toBe(1)
    await other.getByRole('link', { name: 'Appointments' }).first().click()
    await other.waitForURL(/\/signin/)
    await other.getByRole('button', { name: 'E-mail me a link' }).waitFor()
  })

  test('ACC-7: signing out of everywhere else leaves this browser signed in', async () => {
    const story = await tellStory()
    const others = [await signedIn(story), await signedIn(story)]
    const page = await visit({ viewport })
    await login(page, story)
    await page.goto(at(story.slug, '/profile'))
    await page.getByRole('button', { name: 'Sign out everywhere else' }).click()
    await page.getByText('Signed out there').waitFor()
    for (const other of others) expect((await other.query(story.slug, 'bookings.list', {})).status).toBe(401)
    await page.goto(at(story.slug))
    await greeting(page).waitFor()
  })

  test('ACC-7: signing out at one business leaves the other signed in, in the same browser', async () => {
    const [story, other] = [await tellStory(), await tellStory({ customer: { givenName: 'Nadine' } })]
    const page = await visit({ viewport })
    await login(page, story)
    await page.goto(at(other.slug))
    expect(page.url()).toContain(`/${other.slug}/signin`)
    await login(page, other)
    await page.goto(at(other.slug))
    await greeting(page, 'Nadine').waitFor()
    await page.goto(at(story.slug, '/profile'))
    await page.getByRole('button', { name: 'Sign out of this browser' }).click()
    await page.waitForURL(at(story.slug, '/signin'))
    await page.getByText('You have signed out').waitFor()
    await page.goto(at(other.slug))
    await greeting(page, 'Nadine').waitFor()
    await page.goto(at(story.slug))
    expect(page.url()).toContain(`/${story.slug}/signin`)
  })
})

test('ACC-7: a cookie kept from before signing out gets 401 and the sign-in page at once', async () => {
  const story = await tellStory()
  const client = await signedIn(story)
  const kept = openClient()
  for (const [name, value] of client.jar) kept.jar.set(name, value)
  expect((await kept.query(story.slug, 'profile.get')).status).toBe(200)
  expect((await client.post(`/${story.slug}/signout`, {})).status).toBe(302)
  expect(client.jar.has(loginCookie(story.slug))).toBe(false)
  const booking = `/${story.slug}/appointments/${story.booking.id}`
  for (const path of [`/${story.slug}`, booking, `${booking}/calendar.ics`, `/${story.slug}/profile`]) {
    const answer = await kept.get(path)
    expect([answer.status, answer.headers.get('location')?.split('?')[0]], path).toEqual([302, `/${story.slug}/signin`])
  }
  for (const procedure of ['profile.get', 'access.listLogins'])
    expect((await kept.query(story.slug, procedure)).status, procedure).toBe(401)
  expect((await kept.mutate(story.slug, 'access.endLogin', {})).status).toBe(401)
})

test('ACC-7: a cookie with any other content is nobody, and a login is one business’s own', async () => {
  const [story, other] = [await tellStory(), await tellStory()]
  const token = await makeLogin(story)
  const flipped = [...token].map(
    (char, place) => token.slice(0, place) + (char === 'a' ? 'b' : 'a') + token.slice(place + 1),
  )
  const wrong = [...flipped.slice(0, 3), ...flipped.slice(-2), '', ' ', token.slice(1), `${token}A`, '%00', '%', '{}']
  for (const value of wrong) {
    const client = openClient()
    client.jar.set(loginCookie(story.slug), value)
    expect((await client.get(`/${story.slug}`)).status, value).toBe(302)
    expect((await client.query(story.slug, 'profile.get')).status, value).toBe(401)
  }
  const swapped = openClient()
  swapped.jar.set(loginCookie(other.slug), token)
  swapped.jar.set(loginCookie(story.slug), await makeLogin(other))
  for (const { slug } of [story, other]) {
    expect((await swapped.get(`/${slug}`)).status).toBe(302)
    expect((await swapped.query(slug, 'profile.get')).status).toBe(401)
  }
})

test('ACC-7: a login of another customer cannot be ended, and looks as if it did not exist', async () => {
  const [story, other] = [await tellStory(), await tellStory()]
  const client = await signedIn(story)
  await makeLogin(other)
  const { id } = await prisma.login.findFirstOrThrow({ where: { customerId: other.customer.id } })
  const [foreign, random] = [
    await client.mutate(story.slug, 'access.endLogin', { loginId: id }),
    await client.mutate(story.slug, 'access.endLogin', { loginId: crypto.randomUUID() }),
  ]
  expect([foreign.status, foreign.body]).toEqual([404, random.body])
  expect(await prisma.login.count({ where: { id, endedAt: null } })).toBe(1)
})
