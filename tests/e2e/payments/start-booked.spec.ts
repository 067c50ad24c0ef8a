import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../axe.ts'
import { chooseTime, fillIn, guest, serviceAddress, tellOffer } from '../bookings/booking-page.ts'
import { screens } from '../browser.ts'
import { at, login, mailbox, prisma, soon, tellStory, visit } from '../story.ts'
import { cards, giveCard, payOnline } from './stripe-page.ts'

describe.each(screens)('paying right after booking at $screen', ({ viewport }) => {
  test('PAY-1 PAY-3 BOK-1 BOK-16: a guest books, has to pay, pays, and sees that it is paid', async () => {
    const story = await tellOffer()
    await payOnline(story, { required: true })
    const { slug } = story
    const page = await visit({ viewport })
    await page.goto(serviceAddress(story))
    await chooseTime(page, soon(4, 14))
    await page.getByRole('button', { name: 'Continue' }).locator('visible=true').click()
    const grace = guest()
    await fillIn(page, grace)
    await page.getByRole('button', { name: 'Book for €50.00' }).click()
    await page.waitForURL(at(slug, '/book/done'))
    await page.getByText(/^Please pay by \d{1,2}:\d\d, or the time is given to others\.$/).waitFor()
    await expectAccessible(page)
    const { payBy } = await prisma.booking.findFirstOrThrow({ where: { customer: { email: grace.email } } })
    expect(payBy).not.toBeNull()
    await page.getByRole('button', { name: 'Pay €50.00' }).click()
    await giveCard(page, cards.good)
    await page.waitForURL(at(slug, '/book/done?pay=done'))
    await page.getByRole('article').getByText('Paid', { exact: true }).waitFor()
    expect(await page.getByRole('button', { name: /^Pay/ }).count()).toBe(0)
    const letters = [await mailbox.next(grace.email), await mailbox.next(grace.email)]
    expect(letters.map(({ subject }) => subject.split(':')[0]).sort()).toEqual(['Booked', 'Receipt'])
    expect(await prisma.booking.findFirstOrThrow({ where: { customer: { email: grace.email } } })).toMatchObject({
      payBy: null,
    })
  })
})

test('PAN-10 PAY-1: without JavaScript a customer pays and comes back', async () => {
  const story = await tellStory()
  await payOnline(story)
  const { slug, booking } = story
  const page = await visit({ javaScriptEnabled: false })
  await login(page, story)
  await page.goto(at(slug, `/appointments/${booking.id}`))
  await page.getByRole('link', { name: 'Pay €50.00' }).click()
  await page.getByRole('button', { name: 'Pay €50.00' }).click()
  await giveCard(page, cards.good)
  await page.waitForURL(/\/paid\//)
  const paid = page.getByRole('heading', { name: '€50.00 paid' })
  await expect
    .poll(
      async () => {
        if (await paid.isVisible()) return true
        await page.getByRole('link', { name: 'Look again' }).click()
        return paid.isVisible()
      },
      { timeout: 20_000 },
    )
    .toBe(true)
})
