import { describe, expect, test } from 'vitest'
import { admin, news, sitDown } from '../admin/desk.ts'
import { expectAccessible } from '../axe.ts'
import { screens } from '../browser.ts'
import { at, changeSettings, employ, login, mailbox, prisma, tellStory, toldAtOnce, visit } from '../story.ts'
import { payByCard, payOnline } from './stripe-page.ts'

describe.each(screens)('store credit at $screen', ({ viewport }) => {
  test('PKG-6: the desk gives it, the customer uses it and pays the rest by card', async () => {
    const story = await tellStory()
    const { slug, booking, customer } = story
    await payOnline(story)
    const desk = await visit({ viewport, expectedErrors: /status of 400/ })
    await sitDown(desk, story, await employ(story, 'FRONT_DESK'))
    await desk.goto(admin(`/customers/${customer.id}`))
    await desk.getByLabel('Amount').fill('20')
    await desk.getByLabel('Why').fill('Waited an hour')
    await desk.getByRole('button', { name: 'Give credit' }).click()
    await news(desk, 'Credit given.').waitFor()
    await desk.getByText('€20.00 for the next bookings').waitFor()

    const page = await visit({ viewport })
    await login(page, story)
    await page.goto(at(slug, `/appointments/${booking.id}/pay`))
    await page.getByText('You have €20.00 of credit').waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Use €20.00' }).click()
    await page.getByRole('heading', { name: '€20.00 paid' }).waitFor()
    await page.getByText('Still to pay: €30.00.').waitFor()
    await payByCard(page, story, '€30.00')
    await page.getByRole('link', { name: 'Payments' }).click()
    await page.getByText('You have €0.00 for your next bookings.').waitFor()
    await page.getByText('Given to you').waitFor()
    await expectAccessible(page)
    expect(await prisma.ledgerLine.count({ where: { bookingId: booking.id, kind: 'PAYMENT' } })).toBe(2)
  })
})

test('BOK-8: where the customer may choose, the money of a cancellation becomes credit, with a message', async () => {
  const story = await tellStory({ business: toldAtOnce })
  const { slug, booking, customer } = story
  const found = await prisma.booking.findUniqueOrThrow({ where: { id: booking.id } })
  const snapshot = { ...(found.snapshot as object), refund: 'choice' }
  await prisma.booking.update({ where: { id: booking.id }, data: { snapshot } })
  await payOnline(story)
  await changeSettings(story, 'fees', { refund: 'choice' })
  const page = await visit()
  await login(page, story)
  await payByCard(page, story)
  await page.goto(at(slug, `/appointments/${booking.id}/cancel`))
  await page.getByRole('radio', { name: 'As credit for my next bookings' }).check()
  await page.getByRole('button', { name: 'Cancel this appointment' }).click()
  await page.waitForURL(at(slug, `/appointments/${booking.id}`))
  const entries = () => prisma.creditEntry.count({ where: { customerId: customer.id } })
  await expect.poll(entries, { timeout: 20_000 }).toBe(1)
  const told: string[] = []
  for (let n = 0; n < 3; n++) told.push((await mailbox.next(customer.email ?? '')).text)
  expect(told.some((text) => text.includes('€50.00 is yours as credit for your next bookings'))).toBe(true)
  await page.goto(at(slug, '/payments'))
  await page.getByText('You have €50.00 for your next bookings.').waitFor()
  await page.getByText('From a cancellation').waitFor()
})
