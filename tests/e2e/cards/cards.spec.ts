import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../axe.ts'
import { screens } from '../browser.ts'
import { addCard, cards, giveCard, payOnline } from '../payments/stripe-page.ts'
import { at, login, prisma, stack, tellStory, visit } from '../story.ts'

describe.each(screens)('saved cards at $screen', ({ viewport }) => {
  test('PAY-5: added on Stripe’s page, listed, made the default one, removed', async () => {
    const story = await tellStory()
    const { slug, customer } = story
    await payOnline(story)
    const page = await visit({ viewport })
    await login(page, story)
    await page.goto(at(slug, '/profile'))
    await page.getByRole('link', { name: 'See your cards' }).click()
    await page.getByText('No saved cards').waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Add a card' }).click()
    await giveCard(page, cards.good)
    await page.getByRole('heading', { name: 'Your card is saved' }).waitFor()
    await expectAccessible(page)
    await addCard(page, story, cards.asks)
    await page.getByRole('link', { name: 'See your cards' }).click()
    const row = (last4: string) => page.getByRole('listitem').filter({ hasText: `Visa •••• ${last4}` })
    await row('4242').getByText('default').waitFor()
    await expectAccessible(page)
    await row('3184').getByRole('button', { name: 'Actions for Visa •••• 3184' }).click()
    await page.getByRole('button', { name: 'Make it the default card' }).click()
    await page.getByText('Saved', { exact: true }).waitFor()
    await row('3184').getByText('default').waitFor()
    await row('4242').getByRole('button', { name: 'Actions for Visa •••• 4242' }).click()
    await page.getByRole('link', { name: 'Remove' }).click()
    await page.getByRole('heading', { name: 'Remove Visa •••• 4242?' }).waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Remove' }).click()
    await row('4242').waitFor({ state: 'detached' })
    await row('3184').waitFor()
    const kept = await prisma.savedCard.findMany({ where: { customerId: customer.id } })
    expect(kept.map(({ last4, removedAt }) => [last4, removedAt !== null]).sort()).toEqual([
      ['3184', false],
      ['4242', true],
    ])
  })

  test('PAY-2: what is owed is paid with a saved card by one press that names amount and card; a refused one says so', async () => {
    const story = await tellStory()
    const { slug, booking } = story
    await payOnline(story)
    const page = await visit({ viewport, expectedErrors: /status of 412/ })
    await login(page, story)
    await addCard(page, story, cards.declinedLater)
    await page.goto(at(slug, `/appointments/${booking.id}/pay`))
    await page.getByRole('button', { name: 'Pay €50.00 with Visa •••• 0341' }).click()
    await page.getByText('Your bank refused this card.').waitFor()
    await expectAccessible(page)
    await addCard(page, story)
    await page.goto(at(slug, `/appointments/${booking.id}/pay`))
    await page.getByText('With another of your cards').click()
    await page.getByRole('button', { name: 'Pay €50.00 with Visa •••• 4242' }).click()
    await page.getByRole('heading', { name: '€50.00 paid' }).waitFor()
    await page.getByText('With Visa •••• 4242.').waitFor()
    expect(await prisma.ledgerLine.count({ where: { bookingId: booking.id, kind: 'PAYMENT' } })).toBe(1)
  })
})

test('PAY-2: the bank asks for a proof: failed, nothing is taken; given, it is paid', async () => {
  const story = await tellStory()
  const { slug, booking } = story
  await payOnline(story)
  const page = await visit()
  await login(page, story)
  await addCard(page, story, cards.asks)
  const pay = async (answer: 'Fail' | 'Complete') => {
    await page.goto(at(slug, `/appointments/${booking.id}/pay`))
    await page.getByRole('button', { name: 'Pay €50.00 with Visa •••• 3184' }).click()
    await page.getByRole('button', { name: answer }).click()
  }
  await pay('Fail')
  await page.getByRole('heading', { name: 'The payment did not go through' }).waitFor()
  await pay('Complete')
  await page.getByRole('heading', { name: '€50.00 paid' }).waitFor()
  expect(await prisma.ledgerLine.count({ where: { bookingId: booking.id, kind: 'PAYMENT' } })).toBe(1)
})

test('PAY-5: the card that pays on the page is kept where that is ticked', async () => {
  const story = await tellStory()
  const { slug, booking } = story
  await payOnline(story)
  const page = await visit()
  await login(page, story)
  await page.goto(at(slug, `/appointments/${booking.id}/pay`))
  await page.getByRole('checkbox', { name: 'Keep this card for next time' }).check()
  await page.getByRole('button', { name: 'Pay €50.00' }).click()
  await giveCard(page, cards.good)
  await page.getByRole('heading', { name: '€50.00 paid' }).waitFor()
  await page.goto(at(slug, '/cards'))
  await page.getByText('Visa •••• 4242', { exact: true }).waitFor()
})

test('PAN-10 PAY-2: without JavaScript a card is added, paid with and removed', async () => {
  const story = await tellStory({ booking: { depositMinor: 2000 } })
  const { slug, booking } = story
  await payOnline(story)
  const page = await visit({ javaScriptEnabled: false })
  await login(page, story)
  await page.goto(at(slug, '/cards'))
  await page.getByRole('button', { name: 'Add a card' }).click()
  await giveCard(page, cards.good)
  const saved = () => prisma.savedCard.count({ where: { customerId: story.customer.id } })
  await expect.poll(saved, { timeout: 20_000 }).toBe(1)
  await page.goto(at(slug, `/appointments/${booking.id}/pay`))
  await page.getByRole('button', { name: 'Pay the deposit of €20.00 with Visa •••• 4242' }).click()
  await page.getByRole('heading', { name: '€20.00 paid' }).waitFor()
  await page.goto(at(slug, '/cards'))
  const { id } = await prisma.savedCard.findFirstOrThrow({ where: { customerId: story.customer.id } })
  await page.goto(at(slug, `/cards/${id}/remove`))
  await page.getByRole('button', { name: 'Remove' }).click()
  await page.getByText('No saved cards').waitFor()
})

test('threats 29: another customer’s card is not there; no page holds Stripe’s names or secrets, and no log a card’s number', async () => {
  const [story, other] = [await tellStory(), await tellStory()]
  for (const each of [story, other]) await payOnline(each)
  const page = await visit({ expectedErrors: /status of 404/ })
  await login(page, other)
  await addCard(page, other)
  await page.context().clearCookies()
  await login(page, story)
  await addCard(page, story)
  const { id } = await prisma.savedCard.findFirstOrThrow({ where: { customerId: other.customer.id } })
  expect((await page.goto(at(story.slug, `/cards/${id}/remove`)))?.status()).toBe(404)
  for (const path of ['/cards', `/appointments/${story.booking.id}/pay`, '/profile']) {
    await page.goto(at(story.slug, path))
    expect(await page.content()).not.toMatch(/\b(pm|cus|seti|pi|src)_[A-Za-z0-9]{8}|client_secret|4242424242424242/)
  }
  await page.goto(at(story.slug, `/appointments/${story.booking.id}/pay`))
  await page.getByRole('button', { name: 'Pay €50.00' }).last().click()
  await giveCard(page, cards.good)
  await page.getByRole('heading', { name: '€50.00 paid' }).waitFor()
  const log = await readFile(stack.logFile, 'utf8')
  expect(log).toContain('/:slug/cards')
  expect(log).toContain('/:slug/appointments/:bookingId/pay')
  expect(log).not.toMatch(/4242424242424242|_secret_|client_secret/)
})
