import { makeBooking } from '@foyer/db/factories/make-booking'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { employ, prisma, type Story, soon, visit } from '../story.ts'
import { admin, news, sitDown } from './desk.ts'
import { day, tellDay, whereIs } from './tell-day.ts'

describe('the calendar of the week', () => {
  const cellOf = (page: Page, row: string, at: Date) =>
    page.getByRole('row', { name: row }).locator(`[data-date="${at.toISOString().slice(0, 10)}"]`)
  const blockOf = (page: Page, name: string) => page.getByRole('table', { name: 'Week' }).getByRole('link', { name })
  /** A day of the same week, which is not the same one. */
  const beside = (at: Date) => soon(at.getUTCDay() === 0 ? 2 : 4)

  async function openWeek(page: Page, story: Story) {
    await sitDown(page, story, await employ(story, 'FRONT_DESK'))
    await page.goto(admin(`/calendar?view=week&date=${day}`))
    await blockOf(page, '12:00 Ada Martin').waitFor()
  }

  test('ADM-1: dragged to another day and provider it asks with the hour it had, moves, tells, and stands there', async () => {
    const { story, lou, ada } = await tellDay()
    const to = beside(soon(3))
    const page = await visit()
    await openWeek(page, story)
    await page.getByRole('table', { name: 'Week' }).getByRole('rowheader', { name: 'Lou Petit' }).waitFor()
    await blockOf(page, '12:00 Ada Martin').dragTo(cellOf(page, 'Lou Petit', to))
    const dialog = page.getByRole('dialog', { name: 'Move' })
    expect(await dialog.getByLabel('Time').inputValue()).toBe('12:00')
    expect(await dialog.getByLabel('Day').inputValue()).toBe(to.toISOString().slice(0, 10))
    expect(await dialog.getByLabel('Provider').inputValue()).toBe(lou.id)
    expect(await page.locator('[data-moving]').count()).toBe(1)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => page.locator('[data-moving], [data-over]').count()).toBe(0)
    await blockOf(page, '12:00 Ada Martin').dragTo(cellOf(page, 'Lou Petit', to))
    await dialog.getByRole('button', { name: 'Move' }).click()
    await news(page, /^Moved to .*12:00\. The customer gets a message\.$/).waitFor()
    await cellOf(page, 'Lou Petit', to).getByRole('link', { name: '12:00 Ada Martin' }).waitFor()
    const noon = new Date(to.getTime() - (to.getTime() % 864e5) + 12 * 36e5)
    expect((await whereIs(ada.id)).appointment).toMatchObject({ startsAt: noon, providerId: lou.id })
  })

  test('ADM-1: a block opens beside it, a cell begins a booking, what others do shows, and it needs no scripts', async () => {
    const { story, ada, lou } = await tellDay()
    const { business, service } = story
    const page = await visit()
    await openWeek(page, story)
    await blockOf(page, '12:00 Ada Martin').click()
    await page
      .getByRole('complementary')
      .getByRole('link', { name: /^Ada Martin/ })
      .waitFor()
    const customer = await makeCustomer(prisma, business, { givenName: 'Zoe', familyName: 'New' })
    await makeBooking(prisma, business, { customer, provider: lou, service, startsAt: soon(3, 15) })
    await blockOf(page, '15:00 Zoe New').waitFor()
    await cellOf(page, 'Lou Petit', soon(3))
      .getByRole('link', { name: /^New booking with Lou Petit/ })
      .click()
    await page.waitForURL((url) => url.searchParams.get('day') === day && url.searchParams.get('provider') === lou.id)
    const plain = await visit({ javaScriptEnabled: false })
    await openWeek(plain, story)
    await blockOf(plain, '12:00 Ada Martin').click()
    await plain.waitForURL(admin(`/calendar/${ada.appointmentId}?view=week&date=${day}`))
  })

  test('ADM-1: it prints: the whole table, and nothing of the frame around it', async () => {
    const { story } = await tellDay()
    const page = await visit()
    await page.addInitScript('window.printed = 0; window.print = () => { window.printed++ }')
    await openWeek(page, story)
    await expect
      .poll(async () => {
        await page.getByRole('button', { name: 'Print' }).click()
        return page.evaluate('window.printed')
      })
      .toBeGreaterThan(0)
    await page.emulateMedia({ media: 'print' })
    await page.getByRole('heading', { level: 1 }).waitFor()
    const table = page.locator('.week-table')
    const [shown, whole] = await table.evaluate((element) => [element.clientHeight, element.scrollHeight])
    expect(shown).toBe(whole)
    await blockOf(page, '12:00 Ada Martin').waitFor()
    expect((await table.boundingBox())?.width).toBeGreaterThan(1200)
    expect(await page.getByRole('banner').isVisible()).toBe(false)
    for (const name of ['Print', 'New booking', 'Calendar'])
      expect(
        await page.getByRole('link', { name }).or(page.getByRole('button', { name })).filter({ visible: true }).count(),
        name,
      ).toBe(0)
  })
})
