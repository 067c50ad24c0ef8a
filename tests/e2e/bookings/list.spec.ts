import { makeBooking, makeBookings } from '@foyer/db/factories/make-booking'
import { makeProvider } from '@foyer/db/factories/make-provider'
import { makeService } from '@foyer/db/factories/make-service'
import { describe, expect, test } from 'vitest'
import { screens } from '../browser.ts'
import { signedIn } from '../http.ts'
import { at, changeSettings, login, prisma, soon, tellStory, visit } from '../story.ts'
import { actionsIn, openMenu } from './menu.ts'

describe.each(screens)('the bookings of a customer at $screen', ({ viewport }) => {
  test('PAN-1: home shows what comes next, what is upcoming and what was, with status and price', async () => {
    const story = await tellStory()
    const { business, customer, provider, service } = story
    const own = { customer, provider, service }
    await makeBookings(prisma, business, [
      { ...own, startsAt: soon(5), status: 'PENDING' },
      { ...own, startsAt: soon(6), status: 'CANCELED' },
      { ...own, startsAt: soon(-3), status: 'COMPLETED', paidMinor: 5000, bookedAt: soon(-9) },
      { ...own, startsAt: soon(-4), status: 'NO_SHOW', bookedAt: soon(-9), paidMinor: 1000 },
    ])
    const page = await visit({ viewport })
    await login(page, story)
    await page.goto(at(story.slug))
    const next = page.getByRole('article')
    await next.getByRole('link', { name: 'Deep massage' }).waitFor()
    expect(await next.locator('time').getAttribute('datetime')).toBe(story.booking.startsAt.toISOString())
    for (const text of ['10:00–10:30', '30 min', 'Camille Roux', 'Main practice', /in 3 days/i])
      await next.getByText(text).first().waitFor()
    const upcoming = page.getByRole('list', { name: 'Upcoming' }).getByRole('listitem')
    expect(await upcoming.count()).toBe(2)
    await upcoming.first().getByText('Waiting for approval').waitFor()
    await upcoming.first().getByText('€50.00').waitFor()
    await upcoming.nth(1).getByText('Cancelled').waitFor()
    const struck = upcoming.nth(1).getByRole('link', { name: 'Deep massage' })
    expect(await struck.evaluate((link) => getComputedStyle(link).textDecorationLine)).toBe('line-through')
    const past = page.getByRole('list', { name: 'Past' }).getByRole('listitem')
    expect(await past.count()).toBe(2)
    await past.first().getByText('Completed').waitFor()
    await past.first().getByText('paid').waitFor()
    await past.nth(1).getByText('Missed').waitFor()
    const needed = page.getByRole('list', { name: 'Needs you' }).getByRole('listitem').first()
    await needed.getByText('€40.00 to pay').waitFor()
    await needed.getByText('partly paid').waitFor()
  })

  test('PAN-4: the three dots hold exactly what is possible now, and are absent when nothing is', async () => {
    const story = await tellStory()
    const { business, customer, provider, service } = story
    await makeBooking(prisma, business, { customer, provider, service, startsAt: soon(4), status: 'CANCELED' })
    const page = await visit({ viewport })
    await login(page, story)
    const home = at(story.slug)
    await page.goto(home)
    expect(await actionsIn(await openMenu(page.getByRole('article')))).toEqual([
      'Move',
      'Add to calendar',
      'Book again',
      'Cancel',
    ])
    const canceled = page.getByRole('list', { name: 'Upcoming' }).getByRole('listitem')
    expect(await actionsIn(await openMenu(canceled))).toEqual(['Book again'])
    await changeSettings(story, 'bookingPage', { enabled: false })
    await page.goto(home)
    expect(await canceled.getByRole('button').count()).toBe(0)
    await changeSettings(story, 'bookingPage', { enabled: true })
    await changeSettings(story, 'manageBookings', { reschedule: false, cancel: true })
    await page.goto(home)
    expect(await actionsIn(await openMenu(page.getByRole('article')))).toEqual([
      'Add to calendar',
      'Book again',
      'Cancel',
    ])
    await changeSettings(story, 'manageBookings', { reschedule: true, cancel: false })
    await page.goto(home)
    expect(await actionsIn(await openMenu(page.getByRole('article')))).toEqual([
      'Move',
      'Add to calendar',
      'Book again',
    ])
    const tight = { reschedule: true, cancel: true, cancelCutoffMinutes: 525_600, rescheduleCutoffMinutes: 60 }
    await changeSettings(story, 'manageBookings', tight)
    await page.goto(home)
    const menu = await openMenu(page.getByRole('article'))
    expect(await actionsIn(menu)).toEqual(['Move', 'Add to calendar', 'Book again'])
    expect(await menu.textContent()).toMatch(/until .*9:00/)
  })

  test('PAN-5: the list is narrowed by period, service and provider, and the past is paged', async () => {
    const story = await tellStory()
    const { business, customer, provider, service } = story
    const second = await makeProvider(prisma, business, { name: 'Jules Petit' })
    const other = await makeService(prisma, business, { name: { en: 'Stretching' } }, [provider, second])
    const past = Array.from({ length: 30 }, (_, place) => ({
      ...{ customer, provider, service, startsAt: soon(-2 - place), status: 'COMPLETED' as const, bookedAt: soon(-40) },
    }))
    await makeBookings(prisma, business, [
      ...past,
      { customer, provider: second, service: other, startsAt: soon(7) },
      { customer, provider: second, service: other, startsAt: soon(-1), status: 'COMPLETED', bookedAt: soon(-40) },
    ])
    const page = await visit({ viewport })
    await login(page, story)
    await page.goto(at(story.slug, '/appointments'))
    const rows = (name: string) => page.getByRole('list', { name, exact: true }).getByRole('listitem')
    expect(await rows('Upcoming').count()).toBe(2)
    await page.getByRole('link', { name: 'Past', exact: true }).click()
    await expect.poll(() => rows('Past').count()).toBe(25)
    await page.getByRole('link', { name: 'Show older ones' }).click()
    await expect.poll(() => rows('Past').count()).toBe(31)
    expect(await page.getByRole('link', { name: 'Show older ones' }).count()).toBe(0)
    const times = await rows('Past')
      .locator('time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')))
    expect(times).toEqual([...times].sort().reverse())
    expect(new Set(times).size).toBe(31)
    await page.getByLabel('Service').selectOption({ label: 'Stretching' })
    await expect.poll(() => rows('Past').count()).toBe(1)
    await page.getByLabel('With').selectOption({ label: 'Camille Roux' })
    await page.getByText('No appointment fits').waitFor()
    await page.getByRole('link', { name: 'Show all' }).first().click()
    await expect.poll(() => rows('Past').count()).toBe(25)
    await page.getByLabel('With').selectOption({ label: 'Jules Petit' })
    await expect.poll(() => rows('Past').count()).toBe(1)
    await page.reload()
    expect(await rows('Past').count()).toBe(1)
    await page.getByRole('link', { name: 'Upcoming', exact: true }).click()
    await expect.poll(() => rows('Upcoming').count()).toBe(1)
  })

  test('PAN-7: the customer’s name opens the profile', async () => {
    const story = await tellStory()
    const page = await visit({ viewport })
    await login(page, story)
    await page.goto(at(story.slug))
    await page.getByRole('link', { name: /Nadia Ferrand/ }).click()
    await page.waitForURL(at(story.slug, '/profile'))
  })
})

test('PAN-1: somebody without bookings is told so, with the way to the business', async () => {
  const story = await tellStory({ booking: { status: 'CANCELED', startsAt: soon(-2), bookedAt: soon(-5) } })
  const page = await visit()
  await login(page, story)
  await page.goto(at(story.slug))
  await page.getByText('Nothing coming up').waitFor()
  await page.goto(at(story.slug, '/appointments'))
  await page.getByText('Nothing coming up').waitFor()
})

test('PAN-2: appointments switched off are absent from pages and answers', async () => {
  const story = await tellStory({
    business: { settings: { panelAccess: { enabled: true }, visibility: { appointments: false, events: true } } },
  })
  const client = await signedIn(story)
  const { slug, booking } = story
  for (const path of [`/${slug}`, `/${slug}/appointments`]) {
    const { status, body } = await client.get(path)
    expect(status).toBe(200)
    expect(body).not.toContain('Deep massage')
    expect(body).not.toContain(booking.id)
  }
  const bookingId = booking.id
  for (const path of ['', '/reschedule', '/cancel', '/calendar.ics'])
    expect((await client.get(`/${slug}/appointments/${bookingId}${path}`)).status, path).toBe(404)
  expect((await client.query(slug, 'bookings.list', { period: 'all' })).body).not.toContain(bookingId)
  expect((await client.query(slug, 'bookings.filters')).body).not.toContain('Deep massage')
  expect((await client.mutate(slug, 'bookings.cancel', { bookingId, key: crypto.randomUUID() })).status).toBe(404)
})

test('PAN-11: photos of providers switched off are in no answer', async () => {
  const story = await tellStory()
  const bytes = new Uint8Array(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))
  await prisma.providerPhoto.create({
    data: {
      ...{ businessId: story.business.id, providerId: story.provider.id, type: 'image/svg+xml', bytes },
      updatedAt: new Date(),
    },
  })
  const client = await signedIn(story)
  const photo = `/${story.slug}/photos/${story.provider.id}`
  expect((await client.get(`/${story.slug}`)).body).toContain(photo)
  expect((await client.get(photo)).status).toBe(200)
  await changeSettings(story, 'visibility', { providerPhotos: false })
  expect((await client.get(`/${story.slug}`)).body).not.toContain(photo)
  expect((await client.query(story.slug, 'bookings.list', {})).body).toContain('"photoVersion":null')
  expect((await client.get(photo)).status).toBe(404)
})
