import { makeBooking } from '@foyer/db/factories/make-booking'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { makeProvider } from '@foyer/db/factories/make-provider'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { radioOf } from '../bookings/menu.ts'
import { screens } from '../browser.ts'
import {
  at,
  employ,
  holdStream,
  login,
  mailbox,
  prisma,
  type Story,
  soon,
  tellStory,
  toldAtOnce,
  visit,
} from '../story.ts'
import { admin, deskOf, news, sitDown } from './desk.ts'

const fresh = (id: string) => prisma.booking.findUniqueOrThrow({ where: { id } })

/** Opens the day of that instant in the move dialog. */
async function chooseDay(page: Page, day: Date): Promise<void> {
  const month = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(day)
  await page.getByRole('link', { name: new RegExp(`\\b${day.getUTCDate()} ${month}, \\d+ free times?$`) }).click()
  await radioOf(page, day).waitFor({ state: 'attached' })
}

const takeTime = async ({ business, provider, service }: Story, startsAt: Date) =>
  makeBooking(prisma, business, { customer: await makeCustomer(prisma, business), provider, service, startsAt })

describe.each(screens)('changing a booking at $screen', ({ viewport }) => {
  test('BOK-6: staff cancel with a reason when the customer no longer may; both are told and the portal shows it', async () => {
    const story = await tellStory({ business: toldAtOnce, service: { cancelCutoffMinutes: 30 * 1440 } })
    const { booking, slug } = story
    const desk = await employ(story, 'FRONT_DESK', 'Dora Desk')
    const page = await visit({ viewport })
    await sitDown(page, story, desk)
    await page.goto(admin(`/bookings/${booking.id}`))
    await page.getByRole('link', { name: 'Cancel booking' }).click()
    const dialog = page.getByRole('dialog', { name: 'Cancel this booking?' })
    await dialog.getByText('Deep massage with Camille Roux').waitFor()
    await dialog.getByLabel('Reason').fill('Camille is <b>ill</b>')
    await dialog.getByRole('button', { name: 'Cancel booking' }).click()
    await page.waitForURL(admin(`/bookings/${booking.id}`))
    await news(page, 'Booking cancelled. Nadia Ferrand gets a message.').waitFor()
    await page.getByRole('complementary').getByText('Camille is <b>ill</b>', { exact: true }).first().waitFor()
    expect(await page.getByRole('link', { name: /^(Move|Cancel booking|No-show)$/ }).count()).toBe(0)
    expect(await fresh(booking.id)).toMatchObject({ status: 'CANCELED', canceledBy: 'STAFF' })
    const letter = await mailbox.next(story.customer.email ?? '')
    expect(letter.subject).toMatch(/^Cancelled: Deep massage, .*10:00$/)
    expect(letter.text).toContain('Camille is <b>ill</b>')
    expect(letter.html).not.toContain('<b>ill</b>')
    expect((await mailbox.next(story.provider.email ?? '')).subject).toMatch(/^Cancelled: Nadia Ferrand, .*10:00$/)
    const customers = await visit({ viewport })
    await login(customers, story)
    await customers.goto(at(slug, `/appointments/${booking.id}`))
    await customers.getByText('Camille is <b>ill</b>').first().waitFor()
    const change = await prisma.bookingChange.findFirstOrThrow({ where: { bookingId: booking.id, kind: 'canceled' } })
    expect(change).toMatchObject({ actorKind: 'STAFF', actorId: desk.id, origin: 'admin' })
  })

  test('BOK-6: staff move a booking past the customer’s cut-off, and both are told', async () => {
    const story = await tellStory({ service: { rescheduleCutoffMinutes: 30 * 1440 } })
    const { booking } = story
    const wanted = soon(4, 14)
    const page = await visit({ viewport })
    await sitDown(page, story, await employ(story, 'FRONT_DESK'))
    await page.goto(admin(`/bookings/${booking.id}`))
    await page.getByRole('link', { name: 'Move', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Move Nadia Ferrand' })
    await dialog.getByText('with Camille Roux').waitFor()
    await chooseDay(page, wanted)
    await radioOf(page, wanted).check()
    await dialog.getByLabel('Reason').fill('Room is being painted')
    await dialog.getByRole('button', { name: 'Move booking' }).click()
    await page.waitForURL(admin(`/bookings/${booking.id}`))
    await news(page, /^Moved to .*14:00\. Nadia Ferrand gets a message\.$/).waitFor()
    await page.getByRole('complementary').getByText('14:00 – 14:30').first().waitFor()
    expect(await fresh(booking.id)).toMatchObject({ startsAt: wanted, status: 'APPROVED', revision: 2, moves: 0 })
    const letter = await mailbox.next(story.customer.email ?? '')
    expect(letter.subject).toMatch(/^Moved to .*14:00: Deep massage$/)
    expect(letter.attachments).toHaveLength(1)
    expect((await mailbox.next(story.provider.email ?? '')).subject).toMatch(/^Moved: Nadia Ferrand, .*14:00$/)
  })

  test('BOK-3: a time taken meanwhile makes way for the next free ones, the first of them chosen', async () => {
    const story = await tellStory()
    const { booking } = story
    const wanted = soon(4, 14)
    const page = await visit({ viewport, expectedErrors: /4\d\d/ })
    await holdStream(page)
    await sitDown(page, story, await employ(story, 'OWNER'))
    await page.goto(admin(`/bookings/${booking.id}/move`))
    await chooseDay(page, wanted)
    await radioOf(page, wanted).check()
    await takeTime(story, wanted)
    await page.getByRole('button', { name: 'Move booking' }).click()
    await page.getByText('That time has just been taken. The next free ones are shown.').waitFor()
    expect((await fresh(booking.id)).startsAt).toEqual(booking.startsAt)
    expect(await radioOf(page, wanted).count()).toBe(0)
    const offered = await page.locator('input[name=startsAt]:checked').getAttribute('value')
    await page.getByRole('button', { name: 'Move booking' }).click()
    await page.waitForURL(admin(`/bookings/${booking.id}`))
    expect((await fresh(booking.id)).startsAt.toISOString()).toBe(offered)
  })

  test('BOK-16: a no-show is noted on a past booking, without a message to the customer', async () => {
    const story = await tellStory({ booking: { startsAt: soon(-2) } })
    const { booking } = story
    const page = await visit({ viewport })
    await sitDown(page, story, await employ(story, 'FRONT_DESK'))
    await page.goto(admin(`/bookings/${booking.id}?period=past`))
    expect(await page.getByRole('link', { name: /^Cancel booking$/ }).count()).toBeLessThanOrEqual(1)
    await page.getByRole('link', { name: 'No-show' }).click()
    const dialog = page.getByRole('dialog', { name: 'Nobody came?' })
    await dialog.getByRole('button', { name: 'Note as no-show' }).click()
    await page.waitForURL(admin(`/bookings/${booking.id}?period=past`))
    await news(page, 'Noted as a no-show.').waitFor()
    await page.getByRole('complementary').getByText('No-show', { exact: true }).first().waitFor()
    expect((await fresh(booking.id)).status).toBe('NO_SHOW')
    expect(await mailbox.all(story.customer.email ?? '')).toEqual([])
  })
})

test('BOK-16: nobody can be a no-show before the start, nor later than 7 days after', async () => {
  const future = await tellStory()
  const past = await tellStory({ booking: { startsAt: soon(-9) } })
  for (const story of [future, past]) {
    const owner = await employ(story, 'OWNER')
    const page = await visit()
    await sitDown(page, story, owner)
    await page.goto(admin(`/bookings/${story.booking.id}`))
    await page.getByRole('complementary').getByText('History').waitFor()
    expect(await page.getByRole('link', { name: 'No-show' }).count()).toBe(0)
    const before = await fresh(story.booking.id)
    const client = await deskOf(story, owner)
    const answer = await client.post(`/bookings/${story.booking.id}/no-show`, { key: crypto.randomUUID() })
    expect(answer.status).toBe(400)
    expect((await fresh(story.booking.id)).status).not.toBe('NO_SHOW')
    expect((await fresh(story.booking.id)).revision).toBe(before.revision)
  }
})

test('BOK-15: a double click cancels once, and what has ended stays ended', async () => {
  const story = await tellStory({ business: toldAtOnce })
  const client = await deskOf(story, await employ(story, 'OWNER'))
  const path = `/bookings/${story.booking.id}`
  const once = { key: crypto.randomUUID(), reason: 'ill' }
  const twice = await Promise.all([client.post(`${path}/cancel`, once), client.post(`${path}/cancel`, once)])
  expect(twice.map(({ status }) => status)).toEqual([302, 302])
  expect((await client.post(`${path}/cancel`, { ...once, reason: 'other' })).status).toBe(400)
  expect((await client.post(`${path}/cancel`, { key: crypto.randomUUID() })).status).toBe(400)
  const move = { startsAt: soon(4, 14).toISOString(), key: crypto.randomUUID() }
  expect((await client.post(`${path}/move`, move)).status).toBe(400)
  expect((await client.get(`${path}/move`)).status).toBe(409)
  await mailbox.next(story.customer.email ?? '')
  expect(await prisma.bookingChange.count({ where: { bookingId: story.booking.id, kind: 'canceled' } })).toBe(1)
})

test('BOK-5: staff move a booking to a colleague of the provider', async () => {
  const story = await tellStory()
  const { business, service, booking } = story
  const colleague = await makeProvider(prisma, business, { name: 'Lou Petit', email: `lou@${story.slug}.example` })
  const data = { businessId: business.id, providerId: colleague.id, serviceId: service.id }
  await prisma.providerService.create({ data })
  const page = await visit()
  await sitDown(page, story, await employ(story, 'MANAGER'))
  await page.goto(admin(`/bookings/${booking.id}/move`))
  const dialog = page.getByRole('dialog', { name: 'Move Nadia Ferrand' })
  await dialog.getByRole('combobox', { name: 'Provider' }).selectOption('Lou Petit')
  await page.waitForURL(new RegExp(`with=${colleague.id}`))
  await chooseDay(page, booking.startsAt)
  await radioOf(page, booking.startsAt).check()
  await dialog.getByRole('button', { name: 'Move booking' }).click()
  await page.waitForURL(admin(`/bookings/${booking.id}`))
  await page.getByRole('complementary').getByText('Lou Petit').first().waitFor()
  const appointment = await prisma.appointment.findFirstOrThrow({ where: { providerId: colleague.id } })
  expect((await fresh(booking.id)).appointmentId).toBe(appointment.id)
  expect(await prisma.claim.count({ where: { businessId: business.id, providerId: story.provider.id } })).toBe(0)
})
