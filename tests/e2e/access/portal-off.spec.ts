import { describe, expect, test } from 'vitest'
import { screens } from '../browser.ts'
import { openClient, signedIn } from '../http.ts'
import { at, changeSettings, login, mailbox, prisma, tellStory, visit } from '../story.ts'
import { greeting } from './ask.ts'

describe.each(screens)('a portal that is switched off, at $screen', ({ viewport }) => {
  test('ACC-11: the sign-in page says so with the contact details; switched on it signs in at once', async () => {
    const story = await tellStory({ business: { settings: { panelAccess: { enabled: false } } } })
    const page = await visit({ viewport })
    await login(page, story)
    await page.goto(at(story.slug))
    expect(page.url()).toContain(`/${story.slug}/signin`)
    await page.getByRole('heading', { name: 'Sign-in is closed' }).waitFor()
    await page.getByRole('link', { name: '+33 1 23 45 67 89' }).first().waitFor()
    await page
      .getByRole('link', { name: `office@${story.slug}.example` })
      .first()
      .waitFor()
    expect(await page.getByRole('textbox').count()).toBe(0)
    await changeSettings(story, 'panelAccess', { enabled: true })
    await page.goto(at(story.slug))
    await greeting(page).waitFor()
  })
})

test('ACC-11: while the portal is off the API refuses and nothing is mailed', async () => {
  const story = await tellStory({ business: { settings: { panelAccess: { enabled: false } } } })
  const client = await signedIn(story)
  const { slug, booking } = story
  const email = story.customer.email ?? ''
  const bookingId = booking.id
  const key = crypto.randomUUID()
  const answers = [
    await client.query(slug, 'bookings.list', {}),
    await client.query(slug, 'bookings.get', { bookingId }),
    await client.query(slug, 'profile.get'),
    await client.mutate(slug, 'bookings.cancel', { bookingId, key }),
    await client.mutate(slug, 'access.requestLink', { email }),
    await client.mutate(slug, 'access.signInByPassword', { email, password: 'anything at all' }),
  ]
  for (const { status, body } of answers) expect([status, body.includes('access.portalOff')]).toEqual([403, true])
  const pages = [
    `/${slug}`,
    `/${slug}/appointments`,
    `/${slug}/appointments/${bookingId}`,
    `/${slug}/appointments/${bookingId}/calendar.ics`,
    `/${slug}/profile`,
    `/${slug}/password`,
  ]
  for (const path of pages) expect((await client.get(path)).headers.get('location'), path).toMatch(`/${slug}/signin`)
  const asked = await openClient().post(`/${slug}/signin`, { email })
  expect(asked.status).toBe(403)
  expect(asked.body).toContain('Sign-in is closed')
  expect(await prisma.booking.findUniqueOrThrow({ where: { id: bookingId } })).toMatchObject({ status: 'APPROVED' })
  expect(await prisma.accessRequest.count({ where: { businessId: story.business.id } })).toBe(0)
  expect(await mailbox.all(email)).toHaveLength(0)
})

test('ACC-11: name, colours and languages of the business are on its sign-in page by themselves', async () => {
  const story = await tellStory({ business: { name: 'Atelier Ünï', brand: { color: '#b91c1c' } } })
  const page = await visit()
  await page.goto(at(story.slug, '/signin'))
  expect(await page.title()).toBe('Sign in · Atelier Ünï')
  expect(await page.locator('body').textContent()).toContain('Atelier Ünï')
  await page.getByRole('navigation', { name: 'Language' }).getByRole('link', { name: 'Français' }).waitFor()
  const other = await visit()
  await other.goto(at((await tellStory()).slug, '/signin'))
  const colour = (of: typeof page) =>
    of.getByRole('button', { name: 'E-mail me a link' }).evaluate((button) => getComputedStyle(button).backgroundColor)
  expect(await colour(page)).not.toBe(await colour(other))
})
