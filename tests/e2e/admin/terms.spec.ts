import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { screens } from '../browser.ts'
import { changeSettings, employ, prisma, type Story, tellStory, visit } from '../story.ts'
import { admin, news, sitDown } from './desk.ts'

const saved = 'Saved. It holds from now on.'

async function openSettings(story: Story, path: string, options: Parameters<typeof visit>[0] = {}): Promise<Page> {
  const page = await visit(options)
  await sitDown(page, story, await employ(story, 'OWNER'))
  await page.goto(admin(`/settings/${path}`))
  return page
}

const stored = async (story: Story, section: string) =>
  (await prisma.setting.findFirst({ where: { businessId: story.business.id, section } }))?.value

describe.each(screens)('prices and fees at $screen', ({ viewport }) => {
  test('BOK-7: a ladder is typed line by line, and a sentence says what it means', async () => {
    const story = await tellStory()
    const page = await openSettings(story, 'fees', { viewport })
    const form = page.getByRole('form', { name: 'Fees & refunds' })
    await form.getByText('Cancelling costs nothing. Not coming costs nothing.').waitFor()
    await form.getByLabel('Line 1: later than … hours before the start').fill('2')
    await form.getByLabel('Line 1: how much').fill('100')
    await form.getByLabel('Line 2: later than … hours before the start').fill('24')
    await form.getByLabel('Line 2: kind of fee').selectOption('Amount in €')
    await form.getByLabel('Line 2: how much').fill('12,50')
    await form.getByLabel('Fee for not coming', { exact: true }).selectOption('% of the price')
    await form.getByLabel('Fee for not coming, How much').fill('50')
    await form
      .getByText(
        'Cancelling less than 24 hours before the start costs €12.50; less than 2 hours before, all of the price. Not coming costs 50% of the price.',
      )
      .waitFor()
    await form.getByRole('button', { name: 'Save' }).click()
    await news(page, saved).waitFor()
    expect(await stored(story, 'fees')).toEqual({
      ladder: [
        { withinHours: 24, fee: { kind: 'FIXED', value: 1250 } },
        { withinHours: 2, fee: { kind: 'PERCENT', value: 100 } },
      ],
      noShow: { kind: 'PERCENT', value: 50 },
    })
    expect(await form.getByLabel('Line 1: how much').inputValue()).toBe('12.50')
  })

  test('PRI-1: taxes and a deposit, said as customers will read them', async () => {
    const story = await tellStory()
    const page = await openSettings(story, 'prices', { viewport })
    const form = page.getByRole('form', { name: 'Prices & taxes' })
    await form.getByLabel('Name of tax 1').fill('VAT')
    await form.getByLabel('Rate of tax 1').fill('20')
    await form.getByLabel('Deposit', { exact: true }).selectOption('Amount in €')
    await form.getByLabel('Deposit, How much').fill('15')
    await form.getByText('Prices include 20% VAT. A deposit of €15.00 is asked for.').waitFor()
    await form.getByRole('button', { name: 'Save' }).click()
    await news(page, saved).waitFor()
    expect(await stored(story, 'prices')).toEqual({
      taxes: [{ name: 'VAT', percent: 20 }],
      deposit: { kind: 'FIXED', value: 1500, perPerson: false },
    })
  })
})

test('BOK-7: the forms work without JavaScript, and what is no amount is refused with a word and changes nothing', async () => {
  const story = await tellStory()
  const page = await openSettings(story, 'fees', { javaScriptEnabled: false, expectedErrors: /400/ })
  await page.getByLabel('Line 1: later than … hours before the start').fill('24')
  await page.getByLabel('Line 1: how much').fill('lots')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Fill this in.').waitFor()
  expect(await stored(story, 'fees')).toBeUndefined()
  await page.getByLabel('Line 1: later than … hours before the start').fill('24')
  await page.getByLabel('Line 1: how much').fill('50')
  await page.getByRole('button', { name: 'Save' }).click()
  await news(page, saved).waitFor()
  await page.getByText('Cancelling less than 24 hours before the start costs 50% of the price.').waitFor()
})

test('BOK-13: saving the cut-offs leaves what customers may edit as it was', async () => {
  const story = await tellStory()
  await changeSettings(story, 'manageBookings', { editNote: true, editExtras: true })
  const page = await openSettings(story, 'customer')
  const form = page.getByRole('form', { name: 'Manage bookings' })
  await form.getByRole('switch', { name: 'Allow bookings of one customer to overlap' }).check()
  await form.getByRole('button', { name: 'Save' }).click()
  await news(page, saved).waitFor()
  expect(await stored(story, 'manageBookings')).toEqual({ editNote: true, editExtras: true, allowOverlap: true })
})

test('BOK-16: the booking page is switched off, or waits for approval, in a word', async () => {
  const story = await tellStory()
  const page = await openSettings(story, 'booking-page')
  const form = page.getByRole('form', { name: 'Booking page' })
  await form.getByText(`${story.slug}/book. Bookings are confirmed at once.`).waitFor()
  await form.getByRole('switch', { name: 'Bookings wait for approval' }).check()
  await form.getByText('Bookings wait until you approve them.').waitFor()
  await form.getByRole('radio', { name: 'Required' }).check()
  await form.getByRole('button', { name: 'Save' }).click()
  await news(page, saved).waitFor()
  expect(await stored(story, 'bookingPage')).toEqual({ approval: true, phone: 'required' })
})
