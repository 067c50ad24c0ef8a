import type { Locator, Page } from 'playwright-core'

/** Opens the three dots of a booking and returns what they hold. */
export async function openMenu(within: Page | Locator, service = 'Deep massage'): Promise<Locator> {
  await within
    .getByRole('button', { name: `Actions for ${service}` })
    .first()
    .click()
  const page = 'page' in within ? within.page() : within
  const menu = page.locator('[popover]:popover-open')
  await menu.waitFor()
  return menu
}

/** The actions' names, without the hints below them. */
export const actionsIn = async (menu: Locator): Promise<string[]> =>
  (await menu.locator('a, button').allInnerTexts()).map((text) => text.split('\n')[0] ?? '')

/** "14:00", on the clock of the stories' business. */
export const hour = (date: Date): string => date.toISOString().slice(11, 16)

/** The radio of a time, by its instant. */
export const radioOf = (page: Page, startsAt: Date): Locator =>
  page.locator(`input[name=startsAt][value="${startsAt.toISOString()}"]`)
