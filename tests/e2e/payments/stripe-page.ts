import type { Page } from 'playwright-core'
import { changeSettings, type Story, stack } from '../story.ts'

export const cards = {
  good: '4242424242424242',
  declined: '4000000000000002',
  asks: '4000002760003184',
}

/** Lets the business take payments online. */
export const payOnline = (story: Story, more: object = {}) =>
  changeSettings(story, 'payments', { online: true, ...more })

/** Types a card on the local Stripe's page, as a person does. */
export async function giveCard(page: Page, number: string): Promise<void> {
  await page.waitForURL(`${stack.stripeUrl}/pay/**`)
  await page.getByLabel('Card number').fill(number)
  await page.getByRole('button', { name: /^Pay/ }).click()
}
