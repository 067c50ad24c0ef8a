import type { Page } from 'playwright-core'
import { at, changeSettings, type Story, stack } from '../story.ts'

export const cards = {
  good: '4242424242424242',
  declined: '4000000000000002',
  asks: '4000002760003184',
  declinedLater: '4000000000000341',
}

/** Lets the business take payments online. */
export const payOnline = (story: Story, more: object = {}) =>
  changeSettings(story, 'payments', { online: true, ...more })

/** Types a card on the local Stripe's page, as a person does. */
export async function giveCard(page: Page, number: string): Promise<void> {
  await page.waitForURL(`${stack.stripeUrl}/pay/**`)
  await page.getByLabel('Card number').fill(number)
  await page.getByRole('button', { name: /^(Pay|Save)/ }).click()
}

/** Pays all of the story's booking by card, from the page for it to the one that says so. */
export async function payByCard(page: Page, { slug, booking }: Story, amount = '€50.00'): Promise<void> {
  await page.goto(at(slug, `/appointments/${booking.id}/pay`))
  await page.getByRole('button', { name: `Pay ${amount}` }).click()
  await giveCard(page, cards.good)
  await page.getByRole('heading', { name: `${amount} paid` }).waitFor()
}

/** Adds a card, from the list of cards to the page that says it is saved. */
export async function addCard(page: Page, { slug }: Pick<Story, 'slug'>, number: string = cards.good): Promise<void> {
  await page.goto(at(slug, '/cards'))
  await page.getByRole('button', { name: 'Add a card' }).click()
  await giveCard(page, number)
  if (number === cards.asks) await page.getByRole('button', { name: 'Complete' }).click()
  await page.getByRole('heading', { name: 'Your card is saved' }).waitFor()
}
