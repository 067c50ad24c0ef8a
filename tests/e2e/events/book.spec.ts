import { makeCustomer } from '@foyer/db/factories/make-customer'
import { makePlace } from '@foyer/db/factories/make-event'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, expectNothingBesides } from '../axe.ts'
import { fillIn, guest } from '../bookings/booking-page.ts'
import { dressedScreens, screens } from '../browser.ts'
import { startMorePortals } from '../more-portals.ts'
import { race } from '../race.ts'
import { at, changeSettings, login, mailbox, prisma, soon, stack, visit } from '../story.ts'
import { tellEvent } from './tell-event.ts'

const placesOf = (business: { id: string }) =>
  prisma.booking.findMany({ where: { businessId: business.id, appointment: { eventId: { not: null } } } })

describe.each(screens)('an event at $screen', ({ viewport }) => {
  test('BOK-10: a guest finds it, books two places for the price shown, and is told of all dates', async () => {
    const { slug, business, event } = await tellEvent({ capacity: 5 })
    const page = await visit({ viewport })
    await page.goto(at(slug, '/book'))
    await page.getByRole('link', { name: 'See our events' }).click()
    await page.getByRole('heading', { name: 'What is on' }).waitFor()
    await page.getByText('5 places left').waitFor()
    await page.getByRole('link', { name: 'Back school' }).click()
    await page.waitForURL(at(slug, `/book/events/${event.id}`))
    await page.getByRole('link', { name: 'One person more' }).click()
    await page.getByRole('button', { name: 'Book for €50.00' }).waitFor()
    const grace = guest()
    await fillIn(page, grace)
    await page.getByRole('button', { name: 'Book for €50.00' }).click()
    await page.getByRole('heading', { name: 'Your appointment is booked' }).waitFor()
    await page.getByRole('heading', { name: 'Back school' }).waitFor()
    expect(await page.getByRole('article').getByRole('list').first().getByRole('listitem').count()).toBe(2)
    expect(await placesOf(business)).toMatchObject([{ persons: 2, status: 'APPROVED' }])
    const letter = await mailbox.next(grace.email)
    expect(letter.text).toContain('Also on')
    expect(letter.attachments).toHaveLength(1)
  })

  test('PAN-2, PAN-4: a customer has it in a tab of its own, with the same menu, and cancels it there', async () => {
    const story = await tellEvent()
    const { slug, customer, event, business } = story
    await makePlace(prisma, business, event, { customer })
    const page = await visit({ viewport })
    await login(page, story)
    await page.goto(at(slug, '/events'))
    await page.getByRole('heading', { name: 'Events' }).waitFor()
    expect(await page.getByRole('article').count()).toBe(0)
    await page.getByText('2 dates').waitFor()
    await page.getByRole('button', { name: 'Actions for Back school' }).click()
    const menu = page.locator('[popover]:popover-open')
    expect(await menu.getByRole('link').allInnerTexts()).toHaveLength(2)
    await menu.getByRole('link', { name: 'Cancel' }).click()
    await page.getByRole('button', { name: 'Cancel this appointment' }).click()
    await page.getByText(/^Cancelled: /).waitFor()
    expect(await placesOf(business)).toMatchObject([{ status: 'CANCELED' }])
    expect(await prisma.claim.count({ where: { kind: 'EVENT', businessId: business.id } })).toBe(2)
    await page.goto(at(slug, '/appointments'))
    await page.getByRole('heading', { name: 'Appointments' }).waitFor()
    expect(await page.getByText('Back school').count()).toBe(0)
  })

  test('PAN-6: the last place taken meanwhile shows at once; one that comes too late is told, and owes nothing', async () => {
    const story = await tellEvent({ capacity: 1 })
    const { slug, business, event } = story
    const page = await visit({ viewport, expectedErrors: /409/ })
    await page.goto(at(slug, `/book/events/${event.id}`))
    await fillIn(page, guest())
    await makePlace(prisma, business, event, { customer: await makeCustomer(prisma, business) })
    await page.getByRole('heading', { name: 'Full' }).waitFor()
    expect(await page.getByRole('button', { name: /^Book/ }).count()).toBe(0)
    expect(await placesOf(business)).toHaveLength(1)
  })
})

test('BOK-10: signed in, one press books; elsewhere at that time it is refused, between the dates it is not (BOK-4)', async () => {
  const story = await tellEvent({}, { booking: { startsAt: soon(12, 18) } })
  const { slug, business, event } = story
  const page = await visit({ expectedErrors: /409|412|400/ })
  await login(page, story)
  await page.goto(at(slug, `/book/events/${event.id}`))
  await page.getByText('Booking as Nadia Ferrand').waitFor()
  await page.getByRole('button', { name: 'Book for €25.00' }).click()
  await page.getByRole('heading', { name: 'Your appointment is booked' }).waitFor()
  expect(await placesOf(business)).toHaveLength(1)
  await page.goto(at(slug, `/book/events/${event.id}`))
  await page.getByRole('button', { name: 'Book for €25.00' }).click()
  await page.getByRole('alert').waitFor()
  expect(await placesOf(business)).toHaveLength(1)
})

test('BOK-1: without JavaScript a place is booked as well', async () => {
  const { slug, business, event } = await tellEvent()
  const page = await visit({ javaScriptEnabled: false })
  await page.goto(at(slug, `/book/events/${event.id}?persons=2`))
  await fillIn(page, guest())
  await page.getByRole('button', { name: 'Book for €50.00' }).click()
  await page.getByRole('heading', { name: 'Your appointment is booked' }).waitFor()
  expect(await placesOf(business)).toMatchObject([{ persons: 2 }])
})

test('PAN-2: events that are switched off are nowhere; what is not announced does not exist', async () => {
  const story = await tellEvent({ published: false })
  const { slug, event } = story
  const page = await visit({ expectedErrors: /404/ })
  const status = async (path: string) => (await page.goto(at(slug, path)))?.status()
  expect(await status(`/book/events/${event.id}`)).toBe(404)
  await prisma.event.update({ where: { id: event.id }, data: { published: true } })
  expect(await status(`/book/events/${event.id}`)).toBe(200)
  await changeSettings(story, 'visibility', { appointments: true, events: false })
  expect(await status(`/book/events/${event.id}`)).toBe(404)
  await login(page, story)
  await page.goto(at(slug))
  await page.getByRole('link', { name: 'Appointments' }).first().waitFor()
  expect(await page.getByRole('link', { name: 'Events' }).count()).toBe(0)
})

describe('500 race for the last seat', () => {
  let more: Awaited<ReturnType<typeof startMorePortals>>
  beforeAll(async () => {
    more = await startMorePortals(stack.databaseUrl, 2)
  })
  afterAll(() => more.stop())

  test.each([1, 3])('BOK-10: one gets it, with %i portal processes', async (processes) => {
    const { slug, business, event } = await tellEvent({ capacity: 1 })
    const racer = { eventId: event.id, persons: 1, expectedTotalMinor: 2500 }
    const urls = [stack.portalUrl, ...more.urls].slice(0, processes)
    const { answers, count } = await race(urls, slug, Array(500).fill(racer), 'events.book')
    expect(count[200]).toBe(1)
    expect(await placesOf(business)).toHaveLength(1)
    const others = answers.filter(({ status }) => status !== 200)
    for (const { status, body, headers } of others)
      expect(status === 503 ? headers['retry-after'] : JSON.parse(body).error.data.refusal.reason).toMatch(
        status === 503 ? /\d/ : /^events\.full$/,
      )
    expect(others.filter(({ status }) => status === 503).length).toBeLessThanOrEqual(25)
  })
})

describe.each(dressedScreens)('events at $screen', ({ viewport, looks }) => {
  test.each(looks)('PAN-10: their pages have no finding of axe ($locale, $scheme)', async ({ locale, scheme }) => {
    const story = await tellEvent({ capacity: 4 }, { customer: { locale } })
    const { slug, business, customer, event } = story
    await makePlace(prisma, business, event, { customer, persons: 2 })
    const door = locale === 'fr' ? 'reserver' : 'book'
    const page = await visit({ viewport, colorScheme: scheme, locale, expectedErrors: /40[0-9]/ })
    const check = async (path: string) => {
      await page.goto(at(slug, path))
      await expectAccessible(page)
      await expectNothingBesides(page)
    }
    await check(`/${door}/events`)
    await check(`/${door}/events/${event.id}`)
    await page.locator('main form[method=post] button[type=submit]').last().click()
    await login(page, story)
    for (const path of ['/events', '/events?period=past', `/${door}/events/${event.id}`]) await check(path)
    await prisma.appointment.update({ where: { id: event.appointmentId }, data: { capacity: 2 } })
    await check(`/${door}/events/${event.id}`)
    await prisma.event.update({ where: { id: event.id }, data: { canceledAt: new Date() } })
    await check(`/${door}/events`)
  })
})
