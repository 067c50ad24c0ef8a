import { makeBooking } from '@foyer/db/factories/make-booking'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { makeService } from '@foyer/db/factories/make-service'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../axe.ts'
import { screens } from '../browser.ts'
import { employ, prisma, type Story, soon, tellStory, visit } from '../story.ts'
import { admin, deskOf, resultOf, sitDown } from './desk.ts'
import { lateMorning } from './tell-day.ts'

type Status = 'PENDING' | 'APPROVED' | 'CANCELED' | 'NO_SHOW' | 'COMPLETED'

/** Another customer's booking at the story's business. */
async function addBooking(
  { business, provider, service }: Story,
  name: string,
  startsAt: Date,
  status: Status = 'APPROVED',
) {
  const customer = await makeCustomer(prisma, business, { givenName: name, familyName: 'Berg' })
  return makeBooking(prisma, business, { customer, provider, service, startsAt, status })
}

const rows = (page: Page) => page.getByRole('table', { name: 'Bookings' }).locator('[data-row-link]')

async function expectRows(page: Page, names: string[]): Promise<void> {
  await expect.poll(() => rows(page).allTextContents()).toEqual(names)
}

describe.each(screens)('the day’s work at $screen', ({ viewport }) => {
  test('ADM-1: today and the coming week show who comes, and what waits for a decision', async () => {
    const story = await tellStory()
    await addBooking(story, 'Tod', soon(0, 12))
    await addBooking(story, 'Gone', soon(0, 14), 'CANCELED')
    await addBooking(story, 'Pia', soon(2, 9), 'PENDING')
    await addBooking(story, 'Later', soon(9, 9))
    const page = await visit({ viewport })
    await sitDown(page, story, await employ(story, 'FRONT_DESK'))
    await page.goto(admin())
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor()
    const today = page.getByRole('list', { name: 'Today' })
    expect(await today.getByRole('link').allTextContents()).toEqual(['Tod Berg'])
    await today.getByText('12:00').waitFor()
    await page.getByRole('heading', { level: 2, name: 'The coming week' }).waitFor()
    await page.getByRole('heading', { level: 3, name: /in 3 days/ }).waitFor()
    for (const absent of ['Gone Berg', 'Later Berg']) expect(await page.getByText(absent).count(), absent).toBe(0)
    await page.getByText('1 booking waiting for an answer').waitFor()
    await page.getByRole('region', { name: 'Needs a decision' }).getByRole('link', { name: 'Look' }).click()
    await page.waitForURL(admin('/bookings?status=PENDING'))
    await expectRows(page, ['Pia Berg'])
    await page.goto(admin())
    await page.getByRole('link', { name: 'Nadia Ferrand' }).click()
    await page.waitForURL(admin(`/bookings/${story.booking.id}`))
    await page.getByRole('complementary', { name: `Booking ${story.booking.number}` }).waitFor()
  })

  test('ADM-1: today shows what the day comes to and who has room, and a free stretch begins a booking', async () => {
    const story = await tellStory()
    const { business, provider } = story
    await prisma.business.update({ where: { id: business.id }, data: { timeZone: lateMorning() } })
    await prisma.location.updateMany({ where: { businessId: business.id }, data: { timeZone: lateMorning() } })
    await prisma.weeklyHours.updateMany({
      where: { businessId: business.id },
      data: { fromMinute: 0, untilMinute: 1440 },
    })
    await addBooking(story, 'Tod', new Date(Date.now() + 3 * 36e5))
    const page = await visit({ viewport })
    await sitDown(page, story, await employ(story, 'FRONT_DESK'))
    await page.goto(admin())
    const money = page.getByRole('region', { name: 'Money of the day' })
    expect(await money.getByText('€50.00').count()).toBe(2)
    expect(await money.getByText('€0.00').count()).toBe(1)
    await expectAccessible(page)
    const free = page.getByRole('link', { name: new RegExp(`^Book ${provider.name},`) })
    await free.last().click()
    await page.waitForURL((url) => url.pathname === '/book' && url.searchParams.get('provider') === provider.id)
  })

  test('ADM-1: bookings are filtered by period, status, service and text, and the address keeps it', async () => {
    const story = await tellStory()
    const { business, provider, customer } = story
    const other = await makeService(prisma, business, { name: { en: 'Evening talk' } }, [provider])
    await makeBooking(prisma, business, { customer, provider, service: other, startsAt: soon(5, 11) })
    await addBooking(story, 'Past', soon(-3), 'COMPLETED')
    await addBooking(story, 'Far', soon(20))
    await addBooking(story, 'Gone', soon(4), 'CANCELED')
    const page = await visit({ viewport })
    await sitDown(page, story, await employ(story, 'OWNER'))
    await page.goto(admin('/bookings'))
    await expectRows(page, ['Nadia Ferrand', 'Gone Berg', 'Nadia Ferrand', 'Far Berg'])
    const filters = page
      .getByRole('form', { name: 'Filter bookings' })
      .or(page.locator('form[aria-label="Filter bookings"]'))
    await filters.getByLabel('Status').selectOption('Cancelled')
    await page.waitForURL(/status=CANCELED/)
    await expectRows(page, ['Gone Berg'])
    await page.getByRole('link', { name: 'Gone Berg' }).click()
    await page.getByRole('complementary').getByRole('link', { name: 'Close' }).click()
    await page.waitForURL(/\/bookings\?.*status=CANCELED/)
    await page.getByRole('link', { name: 'Clear filters' }).click()
    await page.waitForURL(admin('/bookings'))
    await filters.getByLabel('Service').selectOption('Evening talk')
    await page.waitForURL(/serviceId=/)
    await expectRows(page, ['Nadia Ferrand'])
    await page.goto(admin('/bookings?period=past'))
    await expectRows(page, ['Past Berg'])
    await page.goto(admin('/bookings?period=week'))
    await expectRows(page, ['Nadia Ferrand', 'Gone Berg', 'Nadia Ferrand'])
    await page.goto(admin('/bookings'))
    await filters.getByLabel('Customer or number').fill('far')
    await page.waitForURL(/text=far/)
    await expectRows(page, ['Far Berg'])
    await filters.getByLabel('Customer or number').fill(String(story.booking.number))
    await expectRows(page, ['Nadia Ferrand'])
    await filters.getByLabel('Customer or number').fill('nobody at all')
    await page.getByText('No bookings match').waitFor()
  })

  test('BOK-14: one booking shows facts, money, history with who, when and from where, and its messages', async () => {
    const story = await tellStory()
    const owner = await employ(story, 'OWNER', 'Olive Owner')
    const client = await deskOf(story, owner)
    const { booking } = story
    const move = { bookingId: booking.id, startsAt: soon(4, 14).toISOString(), reason: 'Camille is away' }
    expect((await client.mutate('bookings.move', { ...move, key: crypto.randomUUID() })).status).toBe(200)
    const page = await visit({ viewport })
    await sitDown(page, story, owner)
    await page.goto(admin(`/bookings/${booking.id}`))
    const panel = page.getByRole('complementary', { name: `Booking ${booking.number}` })
    await panel.getByText('Confirmed', { exact: true }).waitFor()
    await panel.getByRole('link', { name: 'Nadia Ferrand' }).waitFor()
    for (const fact of ['Deep massage', 'Camille Roux', 'Main practice', '14:00 – 14:30', 'Balance due'])
      await panel.getByText(fact).first().waitFor()
    const history = panel.getByRole('list', { name: 'History' }).getByRole('listitem')
    expect(await history.count()).toBe(2)
    const latest = history.first()
    await latest.getByText('Moved').waitFor()
    await latest.getByText(/10:00 → .*14:00/).waitFor()
    await latest.getByText('“Camille is away”').waitFor()
    await latest.getByText('Olive Owner · admin').waitFor()
    await history.last().getByText('Customer · portal').waitFor()
    const told = async () =>
      resultOf<unknown[]>(await client.query('messages.listSent', { bookingId: booking.id })).length
    await expect.poll(told, { timeout: 20_000 }).toBe(2)
    await page.reload()
    const sent = panel.getByRole('listitem').filter({ hasText: 'Booking moved' })
    await sent.filter({ hasText: 'to the customer' }).waitFor()
    await sent.filter({ hasText: 'to the provider' }).waitFor()
    await panel.getByRole('link', { name: 'Nadia Ferrand' }).click()
    await page.waitForURL(admin(`/customers/${story.customer.id}`))
  })
})

test('ADM-1: what an address asks for beyond the form’s own choices is left out, never a fault', async () => {
  const story = await tellStory()
  const client = await deskOf(story, await employ(story, 'OWNER'))
  const odd = [
    'period=x&status=y',
    'providerId=1',
    "serviceId='--",
    'after=1~2',
    'after=~',
    'text=%F0%9F%92%A5',
    'text=%25_%5C',
  ]
  for (const query of odd) expect([200, 404], query).toContain((await client.get(`/bookings?${query}`)).status)
  for (const query of ['sort=number;drop', 'page=-1', 'page=1e9', 'text=%25', "text='%20OR%201=1--"])
    expect((await client.get(`/customers?${query}`)).status, query).toBe(200)
  for (const path of [
    '/bookings/1',
    `/bookings/${crypto.randomUUID()}`,
    '/customers/x',
    `/customers/${crypto.randomUUID()}`,
    '/nowhere',
  ])
    expect((await client.get(path)).status, path).toBe(404)
  expect((await client.query('customers.search', { sort: 'email; --' })).status).toBe(400)
})
