import { makeCoupon } from '@foyer/db/factories/make-coupon'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { chooseTime, fillIn, guest, holdsOf, serviceAddress, tellOffer } from '../bookings/booking-page.ts'
import { screens } from '../browser.ts'
import { tellEvent } from '../events/tell-event.ts'
import { at, login, mailbox, prisma, type Story, soon, visit } from '../story.ts'

async function toDetails(page: Page, story: Story, wanted = soon(4, 14)) {
  await page.goto(serviceAddress(story))
  await chooseTime(page, wanted)
  await page.getByRole('button', { name: 'Continue' }).locator('visible=true').click()
  await page.waitForURL(/\/book\/details\?/)
}

const useCoupon = async (page: Page, code: string) => {
  const field = page.getByRole('textbox', { name: 'Coupon' })
  if (!(await field.isVisible())) await page.getByText('Have a coupon?').click()
  await field.fill(code)
  await page.getByRole('button', { name: 'Use it' }).click()
}

const usesOf = ({ business }: Pick<Story, 'business'>) =>
  prisma.couponUse.count({ where: { businessId: business.id, releasedAt: null } })

describe.each(screens)('a coupon at $screen', ({ viewport }) => {
  test('PAY-7: a guest uses it, keeps what they had typed, sees what it takes off, and is charged just that', async () => {
    const story = await tellOffer()
    await makeCoupon(prisma, story.business, { percent: 20 })
    const page = await visit({ viewport })
    await toDetails(page, story)
    const grace = guest()
    await fillIn(page, grace)
    await useCoupon(page, 'NOPE')
    await page.getByText('We do not know this coupon.').waitFor()
    await page.getByRole('button', { name: 'Book for €50.00' }).waitFor()
    await useCoupon(page, 'welcome')
    await page.getByText('Coupon WELCOME', { exact: true }).waitFor()
    await page.getByText('-€10.00').waitFor()
    expect(await page.getByLabel('First name').inputValue()).toBe('Grace')
    expect(await holdsOf(story)).toBe(1)
    await page.getByRole('button', { name: 'Book for €40.00' }).click()
    await page.getByRole('heading', { name: 'Your appointment is booked' }).waitFor()
    await page.getByRole('article').getByText('€40.00').waitFor()
    expect((await mailbox.next(grace.email)).text).toContain('€40.00')
    expect(await usesOf(story)).toBe(1)
  })

  test('PAY-7: a code that was typed and not used is used before anything is booked; it can be taken out again', async () => {
    const story = await tellOffer()
    await makeCoupon(prisma, story.business, { amountMinor: 1500 })
    const page = await visit({ viewport })
    await toDetails(page, story)
    await fillIn(page, guest())
    await page.getByText('Have a coupon?').click()
    await page.getByRole('textbox', { name: 'Coupon' }).fill('WELCOME')
    await page.getByRole('button', { name: 'Book for €50.00' }).click()
    await page.getByRole('button', { name: 'Book for €35.00' }).waitFor()
    expect(await prisma.booking.count({ where: { businessId: story.business.id } })).toBe(1)
    await page.getByRole('link', { name: 'Remove the coupon WELCOME' }).click()
    await page.getByRole('button', { name: 'Book for €50.00' }).click()
    await page.getByRole('heading', { name: 'Your appointment is booked' }).waitFor()
    expect(await usesOf(story)).toBe(0)
  })

  test('PAY-7: a customer books with a coupon of a link, and the booking tells it; cancelling gives it back', async () => {
    const story = await tellOffer()
    const { slug, business, customer } = story
    await makeCoupon(prisma, business, { code: 'FOR-NADIA', customers: [customer], mostUses: 1 })
    const page = await visit({ viewport })
    await login(page, story)
    await page.goto(at(slug, '/book?coupon=for-nadia'))
    await page.getByRole('link', { name: 'Deep massage' }).click()
    await page.waitForURL(/service=/)
    await page.getByText('Coupon FOR-NADIA').waitFor()
    await chooseTime(page, soon(4, 14))
    await page.getByText('Coupon FOR-NADIA').waitFor()
    await page.getByRole('button', { name: 'Continue' }).locator('visible=true').click()
    await page.getByRole('button', { name: 'Book for €45.00' }).click()
    await page.getByRole('heading', { name: 'Your appointment is booked' }).waitFor()
    await page.getByRole('link', { name: 'Go to your appointments' }).click()
    await page.getByRole('definition').filter({ hasText: 'FOR-NADIA' }).getByText('-€5.00').waitFor()
    expect(await usesOf(story)).toBe(1)
    await page.getByRole('link', { name: 'Cancel' }).click()
    await page.getByRole('button', { name: 'Cancel this appointment' }).click()
    await page
      .getByText(/^Cancelled/)
      .first()
      .waitFor()
    expect(await usesOf(story)).toBe(0)
  })

  test('PAY-7: without scripts too', async () => {
    const story = await tellOffer()
    await makeCoupon(prisma, story.business, {})
    const page = await visit({ viewport, javaScriptEnabled: false })
    const when = soon(4, 14)
    const address = `/book/details?service=${story.service.id}&provider=${story.provider.id}&at=${when.toISOString()}`
    await page.goto(at(story.slug, address))
    await useCoupon(page, 'gone')
    await page.getByText('We do not know this coupon.').waitFor()
    await useCoupon(page, 'welcome')
    await page.getByText('-€5.00').waitFor()
    await fillIn(page, guest())
    await page.getByRole('button', { name: 'Book for €45.00' }).click()
    await page.getByRole('heading', { name: 'Your appointment is booked' }).waitFor()
    expect(await usesOf(story)).toBe(1)
  })

  test('PAY-7: for places in an event, whose number changes with it', async () => {
    const story = await tellEvent({ capacity: 5 })
    const { slug, business, event } = story
    await makeCoupon(prisma, business, { mostUsesPerCustomer: 1 })
    const page = await visit({ viewport, expectedErrors: /status of 400/ })
    await page.goto(at(slug, `/book/events/${event.id}`))
    await useCoupon(page, 'WELCOME')
    await page.getByRole('button', { name: 'Book for €22.50' }).waitFor()
    await page.getByRole('link', { name: 'One person more' }).click()
    await page.getByRole('button', { name: 'Book for €45.00' }).waitFor()
    const grace = guest()
    await fillIn(page, grace)
    await page.getByRole('button', { name: 'Book for €45.00' }).click()
    await page.getByRole('heading', { name: 'Your appointment is booked' }).waitFor()
    await page.goto(at(slug, `/book/events/${event.id}?coupon=WELCOME`))
    await fillIn(page, grace)
    await page.getByRole('button', { name: 'Book for €22.50' }).click()
    await page.getByText('You have already used this coupon.').waitFor()
    expect(await usesOf(story)).toBe(1)
  })
})
