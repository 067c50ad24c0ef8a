import { makeBooking } from '@foyer/db/factories/make-booking'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { makeProvider } from '@foyer/db/factories/make-provider'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { employ, prisma, tellStory, visit } from '../story.ts'
import { admin, news, sitDown } from './desk.ts'
import { lateMorning } from './tell-day.ts'

const hourMs = 36e5

/** A full hour so many hours from the one that runs. */
const hour = (ahead: number) => new Date(Math.floor(Date.now() / hourMs) * hourMs + ahead * hourMs)

/** Nadia was to come at nine, Ada comes to Camille at fourteen; Lou has time. */
async function tellMorning() {
  const zone = lateMorning()
  const story = await tellStory({
    business: {
      timeZone: zone,
      settings: { manageBookings: { undoCancel: false }, scheduling: { minimumNoticeMinutes: 0 } },
    },
    booking: { startsAt: hour(-2) },
  })
  const { business, provider, service } = story
  const lou = await makeProvider(prisma, business, { name: 'Lou Petit', position: 1 })
  await prisma.providerService.create({ data: { businessId: business.id, providerId: lou.id, serviceId: service.id } })
  const ada = await makeCustomer(prisma, business, { givenName: 'Ada', familyName: 'Martin' })
  const adas = await makeBooking(prisma, business, { customer: ada, provider, service, startsAt: hour(3) })
  return { story, lou, ada: adas, date: new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date()) }
}

/** Somebody comes by: written down, booked at the next free time, paid in cash. */
async function serveWalkIn(page: Page, givenName: string): Promise<void> {
  await page.goto(admin('/bookings'))
  await page.getByRole('link', { name: 'New booking' }).click()
  await page.getByRole('link', { name: 'New customer' }).click()
  const dialog = page.getByRole('dialog', { name: 'New customer' })
  await dialog.getByLabel('Given name').fill(givenName)
  await dialog.getByLabel('Family name').fill('Walker')
  await dialog.getByRole('button', { name: 'Create customer' }).click()
  await page.waitForURL(/\/customers\/[0-9a-f-]{36}$/)
  await page.getByRole('link', { name: 'New booking' }).click()
  await page.locator('input[name=startsAt]').first().check({ force: true })
  await page.getByRole('button', { name: 'Book', exact: true }).click()
  await page.waitForURL(/\/bookings\/[0-9a-f-]{36}$/)
  await page.getByRole('link', { name: 'Record a payment' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Record a payment' }).click()
  await news(page, 'Payment recorded.').waitFor()
}

test('ADM-1: a receptionist’s day on a tablet: three walk-ins, a no-show, a provider falls ill, and what the day came to', async () => {
  const { story, lou, ada, date } = await tellMorning()
  const { business, provider, booking } = story
  const page = await visit({ viewport: { width: 1024, height: 768 } })
  await sitDown(page, story, await employ(story, 'FRONT_DESK'))
  await page.goto(admin('/'))
  const today = page.getByRole('list', { name: 'Today' })
  await today.getByRole('link', { name: /Ada Martin/ }).waitFor()

  for (const name of ['Uma', 'Vera', 'Wim']) await serveWalkIn(page, name)
  expect(await prisma.booking.count({ where: { businessId: business.id, customer: { familyName: 'Walker' } } })).toBe(3)

  await page.goto(admin(`/bookings/${booking.id}`))
  await page.getByRole('link', { name: 'No-show' }).click()
  await page.getByRole('dialog', { name: 'Nobody came?' }).getByRole('button', { name: 'Note as no-show' }).click()
  await news(page, 'Noted as a no-show.').waitFor()

  await page.goto(admin('/'))
  await page.getByRole('link', { name: 'Somebody is away' }).click()
  await page.getByLabel('Who is away').selectOption({ label: 'Camille Roux' })
  await page.getByLabel('Day', { exact: true }).fill(date)
  await page.getByRole('heading', { name: /bookings? with Camille Roux, / }).waitFor()
  await page.getByRole('button', { name: 'Carry out' }).click()
  await news(page, /moved, 0 cancelled\. Everybody gets a message\.$/).waitFor()
  const moved = await prisma.booking.findUniqueOrThrow({ where: { id: ada.id }, include: { appointment: true } })
  expect([lou.id, provider.id]).toContain(moved.appointment.providerId)
  expect(moved.appointment.providerId === provider.id && moved.startsAt.getTime() === hour(3).getTime()).toBe(false)

  await page.goto(admin('/finance'))
  await page.getByRole('region', { name: 'Sums' }).getByText('Cash €150.00').waitFor()
  await page.goto(admin(`/calendar?date=${date}`))
  for (const name of ['Uma Walker', 'Wim Walker', 'Ada Martin'])
    await page.getByRole('article').filter({ hasText: name }).waitFor()
})
