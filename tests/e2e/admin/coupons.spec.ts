import { makeCoupon } from '@foyer/db/factories/make-coupon'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../axe.ts'
import { radioOf } from '../bookings/menu.ts'
import { screens } from '../browser.ts'
import { tellEvent } from '../events/tell-event.ts'
import { employ, prisma, soon, tellStory, visit } from '../story.ts'
import { admin, deskOf, news, sitDown } from './desk.ts'

describe.each(screens)('coupons at $screen', ({ viewport }) => {
  test('PAY-7: a manager makes one for a service and a customer, changes it, switches it off and removes it', async () => {
    const story = await tellStory()
    const page = await visit({ viewport, expectedErrors: /status of 400/ })
    await sitDown(page, story, await employ(story, 'MANAGER'))
    await page.goto(admin('/finance'))
    await page.getByRole('link', { name: 'Coupons' }).first().click()
    await page.getByText('No coupons yet').waitFor()
    await page.getByRole('link', { name: 'New coupon' }).first().click()
    await page.getByLabel('Code').fill('spring-26')
    await page.getByLabel('Takes off, How much').fill('12.5')
    await page.getByLabel('All services').uncheck()
    await page.getByLabel('Events').uncheck()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Choose at least one service, or events.').waitFor()
    expect(await page.getByLabel('Code').inputValue()).toBe('spring-26')
    await page.getByLabel('Deep massage').check()
    await page.getByLabel('Everybody').uncheck()
    await page.getByLabel('Find customers').fill('Nadia')
    await page.getByLabel(/^Nadia Ferrand/).check()
    await page.getByText('SPRING-26 takes 12.5% off 1 service, for 1 customer.').waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Save' }).click()
    await news(page, 'Coupon created. It can be used from now on.').waitFor()
    await page.getByRole('heading', { name: 'SPRING-26' }).waitFor()
    const coupon = await prisma.coupon.findFirstOrThrow({
      where: { businessId: story.business.id },
      include: { services: true, customers: true },
    })
    expect(coupon).toMatchObject({ code: 'SPRING-26', percent: 12.5, allServices: false, allCustomers: false })
    expect([coupon.services[0]?.serviceId, coupon.customers[0]?.customerId]).toEqual([
      story.service.id,
      story.customer.id,
    ])
    await page.getByLabel('Can be used').uncheck()
    await page.getByLabel('Takes off', { exact: true }).selectOption('FIXED')
    await page.getByLabel('Takes off, How much').fill('7.50')
    await page.getByRole('button', { name: 'Save' }).click()
    await news(page, 'Saved. It holds from now on.').waitFor()
    expect(await prisma.coupon.findUniqueOrThrow({ where: { id: coupon.id } })).toMatchObject({
      ...{ active: false, kind: 'FIXED', amountMinor: 750, percent: null },
    })
    expect(await prisma.couponCustomer.count({ where: { couponId: coupon.id } })).toBe(1)
    await page.getByRole('button', { name: 'Actions for SPRING-26' }).click()
    await page
      .getByRole('menuitem', { name: 'Remove' })
      .or(page.getByRole('button', { name: 'Remove' }))
      .first()
      .click()
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
    await news(page, 'Coupon removed.').waitFor()
    await page.getByText('No coupons yet').waitFor()
  })

  test('PAY-7: the desk books with a coupon, sees its price first, and the coupon tells what used it', async () => {
    const story = await tellStory()
    const coupon = await makeCoupon(prisma, story.business, { amountMinor: 1250, mostUses: 3 })
    const page = await visit({ viewport })
    await sitDown(page, story, await employ(story, 'OWNER'))
    await page.goto(admin(`/book?customer=${story.customer.id}`))
    await page.getByLabel('Coupon').fill('nope')
    await page.getByRole('button', { name: 'Show the price' }).click()
    await page.getByText('There is no such coupon.').waitFor()
    await page.getByLabel('Coupon').fill('welcome')
    await page.getByRole('button', { name: 'Show the price' }).click()
    await page.getByText('Coupon WELCOME: -€12.50').waitFor()
    await page.getByText('€37.50').waitFor()
    const wanted = soon(4, 14)
    const month = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(wanted)
    await page.getByRole('link', { name: new RegExp(`\\b${wanted.getUTCDate()} ${month}, \\d+ free times?$`) }).click()
    await radioOf(page, wanted).check({ force: true })
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Book', exact: true }).click()
    await page.waitForURL(/\/bookings\/[0-9a-f-]{36}$/)
    await page.getByRole('definition').filter({ hasText: 'WELCOME' }).getByText('€12.50 off, counted in').waitFor()
    await page.goto(admin('/finance/coupons'))
    await page.getByText('1 of 3').waitFor()
    await page.getByRole('link', { name: 'WELCOME' }).click()
    const used = page.getByRole('region', { name: 'What used it' })
    await used.getByText('Nadia Ferrand').waitFor()
    await used.getByText('-€12.50').waitFor()
    expect(await page.getByRole('button', { name: 'Actions for WELCOME' }).count()).toBe(0)
    expect(await prisma.couponUse.count({ where: { couponId: coupon.id } })).toBe(1)
  })

  test('PAY-7: the desk books a place in an event with a coupon', async () => {
    const story = await tellEvent({ capacity: 3 })
    await makeCoupon(prisma, story.business, { mostUses: 1 })
    const page = await visit({ viewport, expectedErrors: /status of 400/ })
    await sitDown(page, story, await employ(story, 'FRONT_DESK'))
    await page.goto(admin(`/events/${story.event.id}/book?customer=${story.customer.id}`))
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Coupon').fill('gone')
    await dialog.getByRole('button', { name: 'Book a place' }).click()
    await dialog.getByText('There is no such coupon.').waitFor()
    await dialog.getByLabel('Coupon').fill('welcome')
    await dialog.getByRole('button', { name: 'Book a place' }).click()
    await news(page, 'Nadia Ferrand has a place.').waitFor()
    const use = await prisma.couponUse.findFirstOrThrow({
      where: { businessId: story.business.id },
      include: { booking: true },
    })
    expect(use.booking.snapshot).toMatchObject({ totalMinor: 2250, discountMinor: 250 })
  })
})

test('ADM-3: the front desk neither sees nor reaches the coupons', async () => {
  const story = await tellStory()
  const page = await visit({ expectedErrors: /status of 403/ })
  const desk = await employ(story, 'FRONT_DESK')
  await sitDown(page, story, desk)
  await page.goto(admin('/finance'))
  await page.getByRole('heading', { name: 'Finance' }).waitFor()
  expect(await page.getByRole('link', { name: 'Coupons' }).count()).toBe(0)
  for (const path of ['/finance/coupons', '/finance/coupons/new'])
    expect((await page.goto(admin(path)))?.status()).toBe(403)
  expect((await (await deskOf(story, desk)).query('coupons.list', {})).status).toBe(403)
})
