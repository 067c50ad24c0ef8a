import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../axe.ts'
import { screens } from '../browser.ts'
import { at, changeSettings, login, mailbox, prisma, tellStory, toldAtOnce, visit } from '../story.ts'
import { cards, giveCard, payByCard, payOnline } from './stripe-page.ts'

const paidOf = (bookingId: string) =>
  prisma.ledgerLine.aggregate({ where: { bookingId, kind: 'PAYMENT' }, _sum: { amountMinor: true } })

describe.each(screens)('paying at $screen', ({ viewport }) => {
  test('PAY-1 PAY-3 PAY-8: from the booking to Stripe and back: paid, with a receipt and in the history', async () => {
    const story = await tellStory()
    const { slug, booking, customer } = story
    await payOnline(story)
    const page = await visit({ viewport })
    await login(page, story)
    await page.goto(at(slug, `/appointments/${booking.id}`))
    await page.getByRole('link', { name: 'Pay €50.00' }).click()
    await page.getByRole('heading', { level: 1, name: 'Pay' }).waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Pay €50.00' }).click()
    await giveCard(page, cards.good)
    await page.getByRole('heading', { name: '€50.00 paid' }).waitFor()
    await page.getByText('With Visa •••• 4242.').waitFor()
    await expectAccessible(page)
    const receipt = await mailbox.next(customer.email ?? '')
    expect(receipt.subject).toContain('Receipt: €50.00')
    expect(receipt.text).toContain('Visa •••• 4242')
    await page.getByRole('link', { name: 'Payments' }).click()
    await page.getByRole('heading', { level: 1, name: 'Payments' }).waitFor()
    await page.getByText(`Card · Booking ${booking.number}`).waitFor()
    await expectAccessible(page)
    await page.goto(at(slug, `/appointments/${booking.id}`))
    await page.getByText('paid', { exact: true }).waitFor()
    expect(await page.getByRole('link', { name: /^Pay/ }).count()).toBe(0)
  })
})

test('PAY-4: the deposit or all of it; after the deposit the rest is left to pay', async () => {
  const story = await tellStory({ booking: { depositMinor: 2000 } })
  const { slug, booking } = story
  await payOnline(story)
  const page = await visit()
  await login(page, story)
  await page.goto(at(slug, `/appointments/${booking.id}/pay`))
  await page.getByRole('radio', { name: /^The deposit/ }).waitFor()
  await page.getByRole('radio', { name: /^Everything/ }).check()
  await page.getByRole('button', { name: 'Pay €50.00' }).waitFor()
  await page.getByRole('radio', { name: /^The deposit/ }).check()
  await page.getByRole('button', { name: 'Pay €20.00' }).click()
  await giveCard(page, cards.good)
  await page.getByText('Still to pay: €30.00.').waitFor()
  await page.getByRole('link', { name: 'See the booking' }).click()
  await page.getByRole('link', { name: 'Pay €30.00' }).waitFor()
})

test('PAY-9: a refused card can be replaced, 3-D Secure is asked, and the money is taken once', async () => {
  const story = await tellStory()
  const { slug, booking } = story
  await payOnline(story)
  const page = await visit({ expectedErrors: /status of 402/ })
  await login(page, story)
  await page.goto(at(slug, `/appointments/${booking.id}/pay`))
  await page.getByRole('button', { name: 'Pay €50.00' }).click()
  await giveCard(page, cards.declined)
  await page.getByRole('alert').waitFor()
  await giveCard(page, cards.asks)
  await page.getByRole('button', { name: 'Complete' }).click()
  await page.getByRole('heading', { name: '€50.00 paid' }).waitFor()
  expect((await paidOf(booking.id))._sum.amountMinor).toBe(-5000)
})

test('PAY-1: left at Stripe, nothing is taken; coming back leads to the same page', async () => {
  const story = await tellStory()
  const { slug, booking } = story
  await payOnline(story)
  const page = await visit()
  await login(page, story)
  const pay = async () => {
    await page.goto(at(slug, `/appointments/${booking.id}/pay`))
    await page.getByRole('button', { name: 'Pay €50.00' }).click()
    await page.getByLabel('Card number').waitFor()
    return page.url()
  }
  const first = await pay()
  await page.getByRole('link', { name: 'Go back' }).click()
  await page.waitForURL(at(slug, `/appointments/${booking.id}`))
  expect(await pay()).toBe(first)
  expect((await paidOf(booking.id))._sum.amountMinor).toBeNull()
})

test('BOK-8: cancelled in time, the money goes back to the card by itself, with a message', async () => {
  const story = await tellStory({ business: toldAtOnce })
  const { slug, booking, customer } = story
  await payOnline(story)
  const page = await visit()
  await login(page, story)
  await payByCard(page, story)
  await page.goto(at(slug, `/appointments/${booking.id}/cancel`))
  await page.getByRole('button', { name: 'Cancel this appointment' }).click()
  await page.waitForURL(at(slug, `/appointments/${booking.id}`))
  await page.getByText('refunded').first().waitFor()
  const letters = [
    await mailbox.next(customer.email ?? ''),
    await mailbox.next(customer.email ?? ''),
    await mailbox.next(customer.email ?? ''),
  ]
  expect(letters.map(({ subject }) => subject.split(':')[0]).sort()).toEqual(['Cancelled', 'Receipt', 'Refund'])
  await page.goto(at(slug, '/payments'))
  await page.getByText('−€50.00').waitFor()
})

test('PAY-3: a request that is paid for is approved, where the business says so', async () => {
  const story = await tellStory({ booking: { status: 'PENDING' } })
  const { slug, booking } = story
  await payOnline(story, { approveWhenPaid: true })
  const page = await visit()
  await login(page, story)
  await page.goto(at(slug, `/appointments/${booking.id}/pay`))
  await page.getByRole('button', { name: 'Pay €50.00' }).click()
  await giveCard(page, cards.good)
  await page.getByRole('link', { name: 'See the booking' }).click()
  await page.getByText('Confirmed').first().waitFor()
})

test('PAY-1: without online payment nothing leads to it', async () => {
  const story = await tellStory()
  const { slug, booking } = story
  await changeSettings(story, 'payments', { online: false })
  const page = await visit()
  await login(page, story)
  await page.goto(at(slug, `/appointments/${booking.id}`))
  await page.getByText('Story Clinic').first().waitFor()
  expect(await page.getByRole('link', { name: /^Pay/ }).count()).toBe(0)
  await page.goto(at(slug, `/appointments/${booking.id}/pay`))
  await page.getByText('There is nothing to pay').waitFor()
})
