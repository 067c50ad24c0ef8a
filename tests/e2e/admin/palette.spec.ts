import { describe, expect, test } from 'vitest'
import { expectAccessible, expectNothingBesides } from '../axe.ts'
import { screens } from '../browser.ts'
import { employ, tellStory, visit } from '../story.ts'
import { admin, sitDown } from './desk.ts'

describe.each(screens)('the palette at $screen', ({ viewport }) => {
  test('ADM-1: each customer, booking, page and setting by a few letters, without a mouse', async () => {
    const story = await tellStory()
    const { customer, booking } = story
    const page = await visit({ viewport })
    // What it asks for is known from the start: a route that has to be discovered first may be asked for twice meanwhile.
    await page.route('**/__manifest*', (route) => route.abort())
    await sitDown(page, story, await employ(story, 'OWNER'))
    await page.goto(admin('/'))
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByRole('button', { name: 'Find or do something' }).click()
    const palette = page.getByRole('dialog', { name: 'Find or do something' })
    await palette.getByRole('option', { name: 'Book for a customer' }).waitFor()
    await expectAccessible(page)
    await page.keyboard.type('ferr')
    await palette.getByRole('option', { name: 'Nadia Ferrand, Deep massage' }).waitFor()
    await expectAccessible(page)
    await expectNothingBesides(page)
    await page.keyboard.press('Enter')
    await page.waitForURL(admin(`/customers/${customer.id}`))
    await page.keyboard.press('Control+k')
    await palette.waitFor()
    await page.keyboard.type(String(booking.number))
    await palette.getByRole('option', { name: 'Nadia Ferrand, Deep massage' }).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(admin(`/bookings/${booking.id}`))
    await page.keyboard.press('Control+k')
    await palette.waitFor()
    await page.keyboard.type('free times')
    await palette.getByRole('option', { name: 'Free times' }).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(admin('/settings/scheduling'))
    await page.keyboard.press('Control+k')
    await palette.waitFor()
    await page.keyboard.type('zzzz')
    await palette.getByText('Nothing is called that.').waitFor()
    await page.keyboard.press('Escape')
    await palette.waitFor({ state: 'detached' })
  })
})

test('ADM-3: offers nothing that the role does not have', async () => {
  const story = await tellStory()
  const page = await visit()
  await sitDown(page, story, await employ(story, 'PROVIDER'))
  await page.goto(admin('/'))
  await page.getByRole('button', { name: 'Find or do something' }).click()
  const palette = page.getByRole('dialog', { name: 'Find or do something' })
  await palette.getByRole('option', { name: 'Calendar' }).waitFor()
  const names = await palette.getByRole('option').allInnerTexts()
  for (const name of ['New event', 'New customer', 'Services', 'Messages']) expect(names).not.toContain(name)
  await page.keyboard.type('ferrand')
  await palette.getByText('Nothing is called that.').waitFor()
})
