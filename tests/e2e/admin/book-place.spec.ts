import { makeEvent } from '@foyer/db/factories/make-event'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../axe.ts'
import { screens } from '../browser.ts'
import { employ, mailbox, prisma, soon, tellStory, visit } from '../story.ts'
import { admin, news, sitDown } from './desk.ts'

describe.each(screens)('a place for a customer at $screen', ({ viewport }) => {
  test('BOK-10: the desk finds the customer, books two places and the customer is told', async () => {
    const story = await tellStory()
    const { business, provider, customer } = story
    const startsAt = soon(6, 17)
    const periods = [{ startsAt, endsAt: new Date(startsAt.getTime() + 72e5) }]
    const event = await makeEvent(prisma, business, { provider, periods, name: { en: 'Back school' }, capacity: 5 })
    const page = await visit({ viewport })
    await sitDown(page, story, await employ(story, 'FRONT_DESK'))
    await page.goto(admin(`/events/${event.id}`))
    await page.getByRole('link', { name: 'Book a place' }).click()
    const dialog = page.getByRole('dialog', { name: 'Book a place' })
    await dialog.getByRole('link', { name: 'Nadia Ferrand' }).click()
    await dialog.getByLabel('Persons').fill('2')
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Book a place' }).click()
    await news(page, 'Nadia Ferrand has a place.').waitFor()
    await page.getByText('2 / 5').waitFor()
    expect((await mailbox.next(customer.email ?? '')).subject).toContain('Back school')
  })
})
