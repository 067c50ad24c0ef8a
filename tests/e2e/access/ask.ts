import type { Page } from 'playwright-core'
import { at, linkIn, mailbox, type Story } from '../story.ts'

/** Types the address into the sign-in page and waits for the page that follows. */
export async function askForLink(page: Page, slug: string, email: string): Promise<void> {
  await page.goto(at(slug, '/signin'))
  await page.getByLabel('E-mail').fill(email)
  await page.getByRole('button', { name: 'E-mail me a link' }).click()
  await page.waitForURL(at(slug, '/signin/sent'))
}

/** Asks in this browser and returns what the mailbox then holds for the customer. */
export async function askAndRead(page: Page, { slug, customer }: Pick<Story, 'slug' | 'customer'>) {
  await askForLink(page, slug, customer.email ?? '')
  const letter = await mailbox.next(customer.email ?? '')
  return { letter, link: linkIn(letter), code: codeIn(letter) }
}

/** The six digits of a message. */
export function codeIn({ text }: { text: string }): string {
  const code = /\b\d{6}\b(?= *$)/m.exec(text)?.[0]
  if (!code) throw new Error(`no code in: ${text}`)
  return code
}

/** What signing in leads to. */
export const greeting = (page: Page, name = 'Nadia') =>
  page.getByRole('heading', { level: 1, name: new RegExp(`^Good (morning|afternoon|evening), ${name}$`) })

export const spent = (page: Page) => page.getByRole('heading', { name: 'This link no longer works' })
