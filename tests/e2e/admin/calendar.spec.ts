import { makeBooking } from '@foyer/db/factories/make-booking'
import { makeCustomer } from '@foyer/db/factories/make-customer'

import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible, expectNothingBesides } from '../axe.ts'
import { dressedScreens, phone } from '../browser.ts'
import { employ, holdStream, mailbox, prisma, type Story, soon, tellStory, visit } from '../story.ts'
import { admin, news, sitDown } from './desk.ts'
import { day, tellDay, whereIs } from './tell-day.ts'

async function open(page: Page, story: Story, role: 'FRONT_DESK' | 'PROVIDER' = 'FRONT_DESK') {
  const member = await employ(story, role)
  if (role === 'PROVIDER')
    await prisma.provider.update({ where: { id: story.provider.id }, data: { staffId: member.id } })
  await sitDown(page, story, member)
  await page.goto(admin(`/calendar?date=${day}`))
  await page.locator('.calendar-grid .appointment').first().waitFor()
}
/** Where the block is, once it stands still. */
async function boxOf(page: Page, name: string) {
  await block(page, name).waitFor()
  const box = await block(page, name).boundingBox()
  if (!box) throw new Error(`${name} is nowhere to be seen`)
  return box
}
const block = (page: Page, name: string) => page.locator('.calendar-grid .appointment').filter({ hasText: name })

/** Drags the block by so many hours, and into the column of somebody else if one is named. */
async function drag(page: Page, name: string, hours: number, column?: string) {
  const box = await boxOf(page, name)
  const hour = box.height * 2
  const to = column
    ? (await page.locator('.calendar-grid').getByText(column, { exact: true }).first().boundingBox())!
    : null
  const [x, y] = [box.x + box.width / 2, box.y + 6]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 4, y + 8, { steps: 3 })
  await page.mouse.move(to ? to.x + to.width / 2 : x, y + hours * hour, { steps: 8 })
  await page.mouse.up()
}

describe('the calendar of the day', () => {
  test('ADM-1: dragged to another hour and provider it asks, moves, tells, and is in the database', async () => {
    const { story, lou, ada } = await tellDay()
    const page = await visit()
    await holdStream(page)
    await open(page, story)
    await drag(page, 'Ada', 1, 'Lou Petit')
    const dialog = page.getByRole('dialog', { name: 'Move' })
    expect(await dialog.getByLabel('Time').inputValue()).toBe('13:00')
    expect(await dialog.getByLabel('Provider').inputValue()).toBe(lou.id)
    await dialog.getByLabel('Reason').fill('Camille is ill')
    await dialog.getByRole('button', { name: 'Move' }).click()
    await news(page, /^Moved to .*13:00\. The customer gets a message\.$/).waitFor()
    expect((await whereIs(ada.id)).appointment).toMatchObject({ startsAt: soon(3, 13), providerId: lou.id })
    expect((await mailbox.next(`ada@${story.slug}.example`)).text).toContain('Lou Petit')
  })

  test('BOK-3: dragged onto somebody it says so, offers what is free, and left alone the block returns', async () => {
    const { story, ada } = await tellDay()
    const page = await visit({ expectedErrors: /40[09]/ })
    await holdStream(page)
    await open(page, story)
    const before = await boxOf(page, 'Ada')
    await drag(page, 'Ada', -2)
    const dialog = page.getByRole('dialog', { name: 'Move' })
    await dialog.getByRole('button', { name: 'Move' }).click()
    await dialog.getByText('This time has just been taken. Choose another one.').waitFor()
    await dialog.getByText('Free instead:').waitFor()
    await dialog
      .getByRole('link', { name: /10:30$/ })
      .first()
      .waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(async () => (await boxOf(page, 'Ada')).y).toBeCloseTo(before.y, 0)
    expect((await whereIs(ada.id)).startsAt).toEqual(soon(3, 12))
  })

  test('ADM-4: into the closed hours it takes a reason, which history keeps', async () => {
    const { story, ada } = await tellDay()
    const page = await visit({ expectedErrors: /412|400/ })
    await open(page, story)
    await block(page, 'Ada').click()
    await page.getByRole('link', { name: 'Move', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Move' })
    await dialog.getByLabel('Time').fill('19:00')
    await dialog.getByRole('button', { name: 'Move' }).click()
    await dialog.getByLabel(/^Outside of the working hours/).check()
    await dialog.getByLabel('Reason').fill('A favour')
    await dialog.getByRole('button', { name: 'Move' }).click()
    await news(page, /^Moved to .*19:00\./).waitFor()
    const change = await prisma.bookingChange.findFirst({ where: { bookingId: ada.id, kind: 'rescheduled' } })
    expect(change).toMatchObject({ reason: 'A favour', actorKind: 'STAFF' })
  })

  test('ADM-1: pulled at its end it lasts longer; a free place that is clicked begins a booking there', async () => {
    const { story, ada, provider } = await tellDay()
    const page = await visit()
    await holdStream(page)
    await open(page, story)
    const box = await boxOf(page, 'Ada')
    await page.mouse.move(box.x + box.width / 2, box.y + box.height - 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width / 2, box.y + box.height + 4, { steps: 3 })
    await page.mouse.move(box.x + box.width / 2, box.y + box.height * 2 - 2, { steps: 6 })
    await page.mouse.up()
    const dialog = page.getByRole('dialog', { name: 'Change the length' })
    expect(await dialog.getByLabel('Until').inputValue()).toBe('13:00')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await news(page, 'Until 13:00 now. Everybody in it gets a message.').waitFor()
    expect((await whereIs(ada.id)).endsAt).toEqual(soon(3, 13))
    const longer = await boxOf(page, 'Ada')
    await page.mouse.click(longer.x + longer.width / 2, longer.y + longer.height + box.height * 1.2)
    await page.waitForURL(/\/book\?/)
    const asked = new URL(page.url()).searchParams
    expect([asked.get('provider'), asked.get('day')]).toEqual([provider.id, day])
    expect(asked.get('at')).toMatch(/^13:[34]\d$/)
    await page.getByRole('link', { name: 'Nadia Ferrand' }).click()
    await page.getByRole('button', { name: 'Book' }).waitFor()
  })

  test('ADM-1: by keyboard alone: to the block, its panel, another hour, other views and days', async () => {
    const { story, ada } = await tellDay()
    const page = await visit()
    await open(page, story)
    await block(page, 'Ada').getByRole('button').focus()
    await page.keyboard.press('Enter')
    await page
      .getByRole('complementary')
      .getByRole('link', { name: /^Ada Martin/ })
      .waitFor()
    await page.getByRole('link', { name: 'Move', exact: true }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Move' })
    await dialog.getByLabel('Time').fill('15:00')
    await dialog.getByLabel('Time').press('Enter')
    await news(page, /15:00/).waitFor()
    expect((await whereIs(ada.id)).startsAt).toEqual(soon(3, 15))
    await page.locator('body').press('ArrowRight')
    await page.waitForURL(new RegExp(`date=${soon(4).toISOString().slice(0, 10)}`))
    for (const [key, view] of [
      ['w', 'week'],
      ['m', 'month'],
      ['l', 'list'],
      ['d', 'day'],
    ] as const) {
      await page.locator('body').press(key)
      await page.waitForURL(new RegExp(`view=${view}`))
    }
    await page.locator('body').press('t')
    await page.waitForURL((url) => !url.searchParams.has('date'))
  })

  test('ADM-3: a provider sees and moves the own calendar only', async () => {
    const { story } = await tellDay()
    const page = await visit()
    await open(page, story, 'PROVIDER')
    await block(page, 'Ada').waitFor()
    expect(await block(page, 'Noor').count()).toBe(0)
    expect(await page.getByText('Lou Petit').count()).toBe(0)
  })

  test('PAN-6: what others book and cancel is in the calendar without a reload', async () => {
    const { story, provider, noor } = await tellDay()
    const page = await visit()
    await open(page, story)
    const customer = await makeCustomer(prisma, story.business, { givenName: 'Grace', familyName: 'Hopper' })
    await makeBooking(prisma, story.business, { customer, provider, service: story.service, startsAt: soon(3, 15) })
    await block(page, 'Grace').waitFor()
    await prisma.booking.update({ where: { id: noor.id }, data: { status: 'CANCELED', canceledAt: new Date() } })
    await block(page, 'Noor').waitFor({ state: 'detached' })
  })
})

describe('a group', () => {
  test('BOK-10: shows who comes and what is left; it moves as a whole, and one booking by itself', async () => {
    const story = await tellStory({ service: { capacity: 4 } })
    const { booking } = story
    const page = await visit({ viewport: phone })
    await sitDown(page, story, await employ(story, 'FRONT_DESK'))
    await page.goto(admin(`/calendar?date=${day}&view=list`))
    await page.getByRole('link', { name: '1 of 4 places' }).click()
    const panel = page.getByRole('complementary')
    await panel.getByText('3 of 4 free').waitFor()
    await panel.getByRole('link', { name: 'Move' }).click()
    await page.getByLabel('Time').fill('16:00')
    await page.getByRole('dialog').getByRole('button', { name: 'Move' }).click()
    await news(page, /16:00/).waitFor()
    expect((await whereIs(booking.id)).startsAt).toEqual(soon(3, 16))
    await page.getByRole('link', { name: '1 of 4 places' }).click()
    await panel.getByRole('link', { name: /^Nadia Ferrand/ }).click()
    await page.waitForURL(admin(`/bookings/${booking.id}`))
  })
})

describe.each(dressedScreens)('the calendar at $screen', ({ viewport, looks }) => {
  test.each(looks)(
    'line 8: every view has no finding of axe and nothing beside it, $locale, $scheme',
    async ({ locale, scheme }) => {
      const { story, ada } = await tellDay()
      const page = await visit({ viewport, colorScheme: scheme, locale: locale === 'fr' ? 'fr-FR' : 'en-GB' })
      const member = await employ(story, 'OWNER')
      await prisma.staffMember.update({ where: { id: member.id }, data: { locale } })
      await prisma.booking.update({ where: { id: story.booking.id }, data: { status: 'PENDING' } })
      await sitDown(page, story, member)
      for (const view of ['day', 'week', 'month', 'list']) {
        await page.goto(admin(`/calendar?date=${day}&view=${view}`))
        const blocks = page.locator('.calendar-grid .appointment, .week-block')
        const isGrid = view === 'day' || view === 'week'
        await (isGrid ? blocks : page.getByRole('main').getByRole('listitem')).first().waitFor()
        await expectAccessible(page)
        await expectNothingBesides(page)
      }
      await page.goto(admin(`/calendar/${ada.appointmentId}?date=${day}`))
      await page.getByRole('complementary').getByText('Ada Martin').waitFor()
      await expectAccessible(page)
      for (const path of ['move', 'length']) {
        await page.goto(admin(`/calendar/${ada.appointmentId}/${path}?date=${day}`))
        await page.getByRole('dialog').waitFor()
        await expectAccessible(page)
      }
    },
  )
})
