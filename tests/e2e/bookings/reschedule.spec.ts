import { makeBooking } from '@foyer/db/factories/make-booking'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { makeProvider } from '@foyer/db/factories/make-provider'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { screens } from '../browser.ts'
import { signedIn } from '../http.ts'
import {
  at,
  changeSettings,
  holdStream,
  linkIn,
  login,
  mailbox,
  prisma,
  type Story,
  soon,
  tellStory,
  toldAtOnce,
  visit,
} from '../story.ts'
import { hour, openMenu, radioOf } from './menu.ts'

const fresh = (id: string) => prisma.booking.findUniqueOrThrow({ where: { id } })

/** Opens the day of that instant among the free ones. */
async function chooseDay(page: Page, day: Date): Promise<void> {
  const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(day)
  const shown = page.getByText(month, { exact: true }).first()
  const next = page.getByRole('link', { name: month })
  await shown.or(next).first().waitFor()
  if (!(await shown.isVisible())) await next.click()
  const name = new RegExp(`\\b${day.getUTCDate()} ${month.split(' ')[0]}\\b.*, \\d+ times?$`)
  await page.getByRole('link', { name }).click()
  await radioOf(page, day).waitFor({ state: 'attached' })
}

const takeTime = async ({ business, provider, service }: Story, startsAt: Date) =>
  makeBooking(prisma, business, { customer: await makeCustomer(prisma, business), provider, service, startsAt })

describe.each(screens)('moving a booking at $screen', ({ viewport }) => {
  test('BOK-5: a customer moves a booking to a free time, and both parties are told', async () => {
    const story = await tellStory()
    const { slug, booking } = story
    const wanted = soon(4, 14)
    const page = await visit({ viewport })
    await login(page, story)
    await page.goto(at(slug))
    const menu = await openMenu(page.getByRole('article'))
    await menu.getByRole('link', { name: 'Move' }).click()
    await page.waitForURL(at(slug, `/appointments/${booking.id}/reschedule`))
    await page.getByRole('heading', { name: 'Move your appointment' }).waitFor()
    await chooseDay(page, wanted)
    await radioOf(page, wanted).check()
    await page.getByRole('button', { name: /^Move to .*14:00$/ }).click()
    await page.waitForURL(at(slug, `/appointments/${booking.id}`))
    await page.getByText(/^Moved to .*14:00$/).waitFor()
    await page.getByText('14:00–14:30').first().waitFor()
    const moved = await fresh(booking.id)
    expect([moved.startsAt, moved.status, moved.revision]).toEqual([wanted, 'APPROVED', 2])
    expect(moved.snapshot).toEqual(booking.snapshot)
    const letter = await mailbox.next(story.customer.email ?? '')
    expect(letter.subject).toMatch(/^Moved to .*14:00: Deep massage$/)
    const provider = await mailbox.next(story.provider.email ?? '')
    expect(provider.subject).toMatch(/^Moved: Nadia Ferrand, .*14:00$/)
    expect(provider.text).not.toContain('/open/')
    for (const { attachments } of [letter, provider])
      expect(attachments?.map(({ filename }) => filename)).toEqual([`${slug}-${booking.number}.ics`])
    const other = await visit({ viewport })
    await other.goto(linkIn(letter))
    await other.getByRole('button', { name: 'Continue' }).click()
    await other.waitForURL(at(slug, `/appointments/${booking.id}`))
    await other.getByText('14:00–14:30').first().waitFor()
  })

  test('BOK-3: a time taken meanwhile gets the next free ones, the first chosen, and one of them works', async () => {
    const story = await tellStory()
    const { slug, booking } = story
    const wanted = soon(4, 14)
    const page = await visit({ viewport, expectedErrors: /409/ })
    await holdStream(page)
    await login(page, story)
    await page.goto(at(slug, `/appointments/${booking.id}/reschedule`))
    await chooseDay(page, wanted)
    await radioOf(page, wanted).check()
    await takeTime(story, wanted)
    await page.getByRole('button', { name: /^Move to .*14:00$/ }).click()
    await page.getByRole('alert').getByText('That time has just been taken. These are the next free ones.').waitFor()
    expect(await fresh(booking.id)).toMatchObject({ startsAt: booking.startsAt, revision: 1 })
    const next = new Date(wanted.getTime() + 30 * 60_000)
    expect(await radioOf(page, wanted).count()).toBe(0)
    expect(await page.getByRole('radio').count()).toBeGreaterThanOrEqual(3)
    expect(await radioOf(page, next).isChecked()).toBe(true)
    await page.getByRole('button', { name: /^Move to .*14:30$/ }).click()
    await page.waitForURL(at(slug, `/appointments/${booking.id}`))
    await page.getByText(/^Moved to .*14:30$/).waitFor()
    expect((await fresh(booking.id)).startsAt).toEqual(next)
  })

  test('BOK-5: where moving is off there is only Cancel, and its page and form say so', async () => {
    const story = await tellStory({ business: { settings: { panelAccess: { enabled: true } } } })
    const { slug, booking } = story
    const page = await visit({ viewport })
    await login(page, story)
    await page.goto(at(slug, `/appointments/${booking.id}`))
    await page.getByRole('link', { name: 'Cancel' }).waitFor()
    expect(await page.getByRole('link', { name: 'Move' }).count()).toBe(0)
    await page.goto(at(slug, `/appointments/${booking.id}/reschedule`))
    await page.getByText('To change this appointment, please contact us.').waitFor()
    expect(await page.getByRole('radio').count()).toBe(0)
    const client = await signedIn(story)
    const form = { startsAt: soon(4, 14).toISOString(), key: crypto.randomUUID() }
    expect((await client.post(`/${slug}/appointments/${booking.id}/reschedule`, form)).status).toBe(412)
    expect((await client.query(slug, 'bookings.freeTimes', { bookingId: booking.id })).status).toBe(412)
    expect((await fresh(booking.id)).revision).toBe(1)
  })

  test('BOK-5: another provider can be chosen only where the service allows it', async () => {
    const story = await tellStory({ service: { mayChangeProvider: true } })
    const { slug, booking, business, service } = story
    const second = await makeProvider(prisma, business, { name: 'Jules Petit', email: `jules@${slug}.example` })
    await prisma.providerService.create({
      data: { businessId: business.id, providerId: second.id, serviceId: service.id },
    })
    const wanted = soon(4, 11)
    await takeTime(story, wanted)
    const page = await visit({ viewport })
    await login(page, story)
    await page.goto(at(slug, `/appointments/${booking.id}/reschedule`))
    await page.locator('select[name=provider]').selectOption({ label: 'Jules Petit' })
    await page.waitForURL(/provider=/)
    await chooseDay(page, wanted)
    await radioOf(page, wanted).check()
    await page.getByRole('button', { name: /^Move to .*11:00$/ }).click()
    await page.waitForURL(at(slug, `/appointments/${booking.id}`))
    await page.getByText('Jules Petit').first().waitFor()
    const strict = await tellStory()
    const stranger = await makeProvider(prisma, strict.business, { name: 'Not yours' })
    const client = await signedIn(strict)
    const form = { startsAt: wanted.toISOString(), providerId: stranger.id, key: crypto.randomUUID() }
    const answer = await client.post(`/${strict.slug}/appointments/${strict.booking.id}/reschedule`, form)
    expect([404, 412]).toContain(answer.status)
    expect((await fresh(strict.booking.id)).revision).toBe(1)
  })
})

test('BOK-15: a form sent twice moves once and answers the same; other content under its key is refused', async () => {
  const story = await tellStory({ business: toldAtOnce })
  const { slug, booking } = story
  const client = await signedIn(story)
  const path = `/${slug}/appointments/${booking.id}/reschedule`
  const form = { startsAt: soon(4, 14).toISOString(), key: crypto.randomUUID() }
  const answers = await Promise.all(Array.from({ length: 8 }, () => client.post(path, form)))
  expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(302))
  expect((await fresh(booking.id)).revision).toBe(2)
  const other = await client.post(path, { ...form, startsAt: soon(4, 15).toISOString() })
  expect(other.status).toBe(409)
  expect(other.body).toContain('This form has been sent before.')
  expect((await fresh(booking.id)).startsAt).toEqual(soon(4, 14))
  await mailbox.next(story.customer.email ?? '')
  await client.post(`/${slug}/appointments/${booking.id}/cancel`, { key: crypto.randomUUID() })
  expect((await mailbox.next(story.customer.email ?? '')).subject).toMatch(/^Cancelled/)
})

test('BOK-5: only times that are offered are taken, whatever the form says', async () => {
  const story = await tellStory()
  const { slug, booking } = story
  const client = await signedIn(story)
  const path = `/${slug}/appointments/${booking.id}/reschedule`
  const night = soon(4, 3)
  const between = new Date(soon(4, 14).getTime() + 7 * 60_000)
  for (const startsAt of [night, between, soon(-1, 14), soon(400, 14)]) {
    const answer = await client.post(path, { startsAt: startsAt.toISOString(), key: crypto.randomUUID() })
    expect(answer.status, startsAt.toISOString()).toBe(409)
  }
  for (const startsAt of [
    '',
    'tomorrow',
    '2026-13-45T00:00:00Z',
    '+275760-09-13T00:00:00.001Z',
    '0000-01-01T00:00:00Z',
  ]) {
    const answer = await client.post(path, { startsAt, key: crypto.randomUUID() })
    expect([400, 409], startsAt).toContain(answer.status)
  }
  expect((await client.post(path, { startsAt: soon(4, 14).toISOString(), key: 'no-key' })).status).toBe(400)
  expect((await fresh(booking.id)).revision).toBe(1)
})

test('BOK-4: a customer cannot be in two places at once; BOK-9: moves are counted where there is a most', async () => {
  const story = await tellStory()
  const { slug, booking, business, customer, service } = story
  const elsewhere = await makeProvider(prisma, business, { name: 'Jules Petit' })
  await makeBooking(prisma, business, { customer, provider: elsewhere, service, startsAt: soon(4, 14) })
  const client = await signedIn(story)
  const path = `/${slug}/appointments/${booking.id}/reschedule`
  const form = (at: Date) => ({ startsAt: at.toISOString(), key: crypto.randomUUID() })
  const overlapping = await client.post(path, form(soon(4, 14)))
  expect(overlapping.status).toBe(409)
  expect(overlapping.body).toContain('You have another appointment at that time.')
  await changeSettings(story, 'manageBookings', { reschedule: true, mostMoves: 1 })
  expect((await client.post(path, form(soon(4, 15)))).status).toBe(302)
  expect((await client.post(path, form(soon(4, 16)))).status).toBe(412)
  expect((await client.get(path)).body).toContain('as often as is possible here')
  expect(hour((await fresh(booking.id)).startsAt)).toBe('15:00')
})
