import { makeBooking } from '@foyer/db/factories/make-booking'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { admin, deskOf, sitDown } from './admin/desk.ts'
import { serviceAddress, tellOffer } from './bookings/booking-page.ts'
import { hour, radioOf } from './bookings/menu.ts'
import { holdBack, screens } from './browser.ts'
import { openClient } from './http.ts'
import { at, employ, login, loginCookie, makeLogin, prisma, soon, stack, tellStory, visit } from './story.ts'

const isStream = (url: string) => url.includes('/trpc/live.follow')
/** The page follows what changes. */
const standing = async (page: Page, open: () => Promise<unknown>) => {
  const stream = page.waitForResponse((response) => isStream(response.url()))
  await open()
  expect((await stream).status()).toBe(200)
}

describe.each(screens)('pages that are open, at $screen', ({ viewport }) => {
  test('PAN-6: a move by staff is on the customer’s page without a reload, and what they were typing stays', async () => {
    const story = await tellStory({
      business: {
        settings: { panelAccess: { enabled: true }, manageBookings: { reschedule: true, editNote: true } },
      },
    })
    const { booking } = story
    const page = await visit({ viewport })
    await login(page, story)
    await standing(page, () => page.goto(at(story.slug, `/appointments/${booking.id}/edit`)))
    await page.getByRole('textbox').fill('My left knee')
    await page.evaluate(() => Object.assign(window, { isSamePage: true }))
    const desk = await deskOf(story, await employ(story, 'FRONT_DESK'))
    const moved = { bookingId: booking.id, startsAt: soon(4, 15).toISOString(), key: crypto.randomUUID() }
    expect((await desk.mutate('bookings.move', moved)).status).toBe(200)
    await page
      .getByText(hour(soon(4, 15)))
      .first()
      .waitFor()
    expect(await page.getByRole('textbox').inputValue()).toBe('My left knee')
    expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true)
  })

  test('PAN-6: a booking by a guest and a cancellation by a customer are on the desk’s page without a reload', async () => {
    const story = await tellStory()
    const { business, provider, service, booking } = story
    const page = await visit({ viewport })
    await sitDown(page, story, await employ(story, 'FRONT_DESK'))
    await standing(page, () => page.goto(admin('/bookings')))
    await page.getByText('Nadia Ferrand').first().waitFor()
    const customer = await makeCustomer(prisma, business, { givenName: 'Grace', familyName: 'Hopper' })
    await makeBooking(prisma, business, { customer, provider, service, startsAt: soon(5) })
    await page.getByText('Grace Hopper').first().waitFor()
    await prisma.booking.update({ where: { id: booking.id }, data: { status: 'CANCELED', canceledAt: new Date() } })
    const cancelled = page.getByRole('main').getByText('Cancelled', { exact: true })
    await cancelled.and(page.locator(':not(option)')).first().waitFor()
  })

  test('BOK-3: the chosen time that somebody takes meanwhile goes with a word, and the next one is chosen', async () => {
    const story = await tellOffer()
    const { business, provider, service } = story
    const page = await visit({ viewport })
    const day = soon(4).toISOString().slice(0, 10)
    await standing(page, () => page.goto(`${serviceAddress(story)}&day=${day}`))
    await radioOf(page, soon(4, 11)).check()
    const customer = await makeCustomer(prisma, business)
    await makeBooking(prisma, business, { customer, provider, service, startsAt: soon(4, 11) })
    await page.getByText('11:00 has just been taken; the next free time is chosen.').waitFor()
    await radioOf(page, soon(4, 11)).waitFor({ state: 'detached' })
    expect(await page.locator('input[name=startsAt]:checked').count()).toBe(1)
    await radioOf(page, soon(4, 14)).check()
    await makeBooking(prisma, business, { customer, provider, service, startsAt: soon(4, 16) })
    await radioOf(page, soon(4, 16)).waitFor({ state: 'detached' })
    expect(await radioOf(page, soon(4, 14)).isChecked()).toBe(true)
    expect(await page.getByText('has just been taken').count()).toBe(0)
  })
})

test('PAN-6: what is fetched anew while one scrolls does not move the page back', async () => {
  const story = await tellStory()
  const { booking } = story
  const page = await visit({ viewport: { width: 390, height: 400 } })
  await login(page, story)
  await standing(page, () => page.goto(at(story.slug, `/appointments/${booking.id}`)))
  const comes = await holdBack(page, '**/*.data*')
  const asked = page.waitForRequest('**/*.data*')
  const desk = await deskOf(story, await employ(story, 'FRONT_DESK'))
  const moved = { bookingId: booking.id, startsAt: soon(4, 15).toISOString(), key: crypto.randomUUID() }
  expect((await desk.mutate('bookings.move', moved)).status).toBe(200)
  await asked
  await page.mouse.move(195, 200)
  await page.mouse.wheel(0, 300)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(300)
  comes()
  await page
    .locator(`time[datetime^="${soon(4, 15).toISOString().slice(0, 16)}"]`)
    .first()
    .waitFor()
  expect(await page.evaluate(() => window.scrollY)).toBe(300)
})

test('a new page begins at its top, one that is come back to where it was left', async () => {
  const story = await tellStory()
  const page = await visit({ viewport: { width: 390, height: 400 } })
  await login(page, story)
  await page.goto(at(story.slug, '/profile'))
  const scrolled = () => page.evaluate(() => window.scrollY)
  const link = page.getByRole('main').getByRole('link').last()
  await link.scrollIntoViewIfNeeded()
  const left = await scrolled()
  expect(left).toBeGreaterThan(0)
  await link.click()
  await page.waitForURL((url) => !url.pathname.endsWith('/profile'))
  await expect.poll(scrolled).toBe(0)
  await page.goBack()
  await expect.poll(scrolled).toBe(left)
})

test('PAN-6: two tabs share one stream, and both follow; when the one that had it closes, the other goes on', async () => {
  const story = await tellStory()
  const { booking } = story
  const first = await visit()
  await login(first, story)
  const streams: string[] = []
  first.context().on('request', (request) => isStream(request.url()) && streams.push(request.url()))
  await standing(first, () => first.goto(at(story.slug)))
  const second = await first.context().newPage()
  await second.goto(at(story.slug))
  const desk = await deskOf(story, await employ(story, 'FRONT_DESK'))
  const move = async (day: number) => {
    const moved = { bookingId: booking.id, startsAt: soon(day, 15).toISOString(), key: crypto.randomUUID() }
    expect((await desk.mutate('bookings.move', moved)).status).toBe(200)
  }
  const shows = (page: Page, day: number) =>
    page
      .locator(`time[datetime^="${soon(day, 15).toISOString().slice(0, 16)}"]`)
      .first()
      .waitFor()
  await move(4)
  await Promise.all([shows(first, 4), shows(second, 4)])
  expect(streams).toHaveLength(1)
  const taken = second.waitForRequest((request) => isStream(request.url()))
  await first.close()
  await taken
  await move(5)
  await shows(second, 5)
})

test('PAN-6: after ten losses of every connection to the database, each in the middle of changes, pages show its state', async () => {
  const story = await tellStory()
  const { booking } = story
  const page = await visit({ expectedErrors: /50[03]/ })
  await login(page, story)
  await standing(page, () => page.goto(at(story.slug, `/appointments/${booking.id}`)))
  for (let round = 0; round < 10; round++) {
    await prisma.$queryRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid() AND query IN ('LISTEN foyer_change', 'SELECT 1')`
    const startsAt = new Date(soon(4, 10).getTime() + round * 25 * 60_000)
    const endsAt = new Date(startsAt.getTime() + 3_600_000)
    await prisma.appointment.update({ where: { id: booking.appointmentId ?? '' }, data: { startsAt, endsAt } })
    await page.getByText(hour(startsAt)).first().waitFor()
  }
})

test('line 10: a login ended elsewhere takes the open page to the door, on portal and desk', async () => {
  const story = await tellStory()
  const page = await visit({ expectedErrors: /401/ })
  await login(page, story)
  await standing(page, () => page.goto(at(story.slug)))
  await prisma.login.updateMany({ where: { customerId: story.customer.id }, data: { endedAt: new Date() } })
  await page.waitForURL(/\/signin/)
  const member = await employ(story, 'FRONT_DESK')
  await sitDown(page, story, member)
  await standing(page, () => page.goto(admin('/')))
  await prisma.staffLogin.updateMany({ where: { staffId: member.id }, data: { endedAt: new Date() } })
  await page.waitForURL(/\/signin/)
})

test('line 16: other sites get no stream; strangers hear of no customer, nobody of another business', async () => {
  const story = await tellStory()
  const client = openClient()
  client.jar.set(loginCookie(story.slug), await makeLogin(story))
  const url = `${stack.portalUrl}/trpc/live.follow?business=${story.slug}`
  const foreign: Record<string, string>[] = [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://evil.example' }]
  for (const headers of foreign) expect((await client.get(url, headers)).status).toBe(403)
  const asStream = { headers: { accept: 'text/event-stream' } }
  expect((await fetch(`${stack.adminUrl}/trpc/live.follow`, asStream)).status).toBe(401)
  const reading = new AbortController()
  const stream = await fetch(url, { signal: reading.signal })
  const heard: string[] = []
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader()
  const read = (async () => {
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) heard.push(part.value)
  })().catch(() => {})
  await expect.poll(() => heard.join('')).toContain('missed')
  await prisma.customer.update({ where: { id: story.customer.id }, data: { givenName: 'Ada' } })
  await prisma.booking.update({ where: { id: story.booking.id }, data: { note: 'secret' } })
  const days = { fromDate: new Date('2030-01-01'), untilDate: new Date('2030-01-01') }
  await prisma.dayOff.create({ data: { businessId: story.business.id, ...days } })
  await expect.poll(() => heard.join('')).toContain('times')
  reading.abort()
  await read
  for (const id of [story.customer.id, story.booking.id, story.provider.id, 'own'])
    expect(heard.join('')).not.toContain(id)
})

test('PAN-6: a page that has missed nothing since it was made is not fetched twice', async () => {
  const story = await tellStory()
  const page = await visit()
  await login(page, story)
  await page.addInitScript(`window.heard = []
    window.EventSource = class extends EventSource {
      constructor(address) { super(address); this.addEventListener('message', ({ data }) => heard.push(JSON.parse(data))) }
    }`)
  const heard = () => page.evaluate('heard')
  const call = (givenName: string) => prisma.customer.update({ where: { id: story.customer.id }, data: { givenName } })
  await standing(page, () => page.goto(at(story.slug)))
  // What the first of all pages missed nobody knows: the process begins to listen for it.
  await expect.poll(async () => (await call(`Nadia ${crypto.randomUUID()}`)) && heard()).toContain('own')
  await standing(page, () => page.goto(at(story.slug)))
  await call('Nadja')
  await page.getByText('Nadja').first().waitFor()
  expect(await heard()).toEqual(['own'])
})
