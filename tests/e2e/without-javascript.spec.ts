import { makeBooking } from '@foyer/db/factories/make-booking'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { describe, expect, test } from 'vitest'
import { askForLink, codeIn, greeting } from './access/ask.ts'
import { radioOf } from './bookings/menu.ts'
import { screens } from './browser.ts'
import { at, linkIn, login, mailbox, prisma, soon, tellStory, visit } from './story.ts'

const plain = { javaScriptEnabled: false }

describe.each(screens)('PAN-10: without JavaScript at $screen', ({ viewport }) => {
  test('PAN-10: a customer signs in by code, sees, moves and cancels', async () => {
    const story = await tellStory()
    const { slug, booking } = story
    const page = await visit({ ...plain, viewport })
    await askForLink(page, slug, story.customer.email ?? '')
    await page.getByLabel('Code from the message').fill(codeIn(await mailbox.next(story.customer.email ?? '')))
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL(at(slug))
    await greeting(page).waitFor()
    await page.getByRole('button', { name: 'Actions for Deep massage' }).click()
    await page.locator('[popover]:popover-open').getByRole('link', { name: 'Move' }).click()
    await page.waitForURL(at(slug, `/appointments/${booking.id}/reschedule`))
    await page
      .getByRole('link', { name: /, \d+ times?$/ })
      .nth(1)
      .click()
    await page.waitForURL(/day=/)
    const radio = page.getByRole('radio').nth(2)
    const wanted = await radio.getAttribute('value')
    await radio.check()
    await page.getByRole('button', { name: 'Move the appointment' }).click()
    await page.waitForURL(at(slug, `/appointments/${booking.id}`))
    await page.getByText(/^Moved to /).waitFor()
    expect((await prisma.booking.findUniqueOrThrow({ where: { id: booking.id } })).startsAt.toISOString()).toBe(wanted)
    await page.getByRole('link', { name: 'Cancel' }).click()
    await page.getByLabel('Why are you cancelling?').fill('ill')
    await page.getByRole('button', { name: 'Cancel this appointment' }).click()
    await page.waitForURL(at(slug, `/appointments/${booking.id}`))
    await page.getByText(/^Cancelled: /).waitFor()
    const ended = await prisma.booking.findUniqueOrThrow({ where: { id: booking.id } })
    expect([ended.status, ended.cancelReason]).toEqual(['CANCELED', 'ill'])
    await page.goto(at(slug, '/profile'))
    await page.getByRole('button', { name: 'Sign out of this browser' }).click()
    await page.waitForURL(at(slug, '/signin'))
  })

  test('PAN-10: a mailed link, which needs scripts, offers a code instead', async () => {
    const story = await tellStory()
    const page = await visit({ ...plain, viewport })
    await askForLink(page, story.slug, story.customer.email ?? '')
    await page.goto(linkIn(await mailbox.next(story.customer.email ?? '')))
    expect(await page.getByRole('button', { name: 'Continue' }).isVisible()).toBe(false)
    await page.locator('noscript p').waitFor()
    expect(await page.getByRole('main').textContent()).toContain('This browser runs no scripts')
    await page.getByRole('button', { name: 'E-mail me a code' }).click()
    await page.waitForURL(at(story.slug, '/signin/sent'))
    await page.getByLabel('Code from the message').fill(codeIn(await mailbox.next(story.customer.email ?? '')))
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL(at(story.slug))
  })

  test('BOK-3: a time taken meanwhile shows the next free ones, the first chosen', async () => {
    const story = await tellStory()
    const { slug, booking, business, provider, service } = story
    const wanted = soon(3, 14)
    const month = wanted.toISOString().slice(0, 7)
    const page = await visit({ ...plain, viewport, expectedErrors: /409/ })
    await login(page, story)
    const query = `?month=${month}&day=${wanted.toISOString().slice(0, 10)}`
    await page.goto(at(slug, `/appointments/${booking.id}/reschedule${query}`))
    await radioOf(page, wanted).check()
    await makeBooking(prisma, business, {
      ...{ customer: await makeCustomer(prisma, business), provider, service, startsAt: wanted },
    })
    await page.getByRole('button', { name: 'Move the appointment' }).click()
    await page.getByText('That time has just been taken. These are the next free ones.').waitFor()
    const next = new Date(wanted.getTime() + 30 * 60_000)
    expect(await radioOf(page, next).isChecked()).toBe(true)
    await page.getByRole('button', { name: 'Move the appointment' }).click()
    await page.waitForURL(at(slug, `/appointments/${booking.id}`))
    expect((await prisma.booking.findUniqueOrThrow({ where: { id: booking.id } })).startsAt).toEqual(next)
  })

  test('PAN-5: the past is paged and narrowed by links and forms', async () => {
    const story = await tellStory()
    const { slug, business, customer, provider, service } = story
    for (let day = 1; day <= 26; day++)
      await makeBooking(prisma, business, {
        ...{ customer, provider, service, startsAt: soon(-day), status: 'COMPLETED', bookedAt: soon(-40) },
      })
    const page = await visit({ ...plain, viewport })
    await login(page, story)
    await page.goto(at(slug, '/appointments?period=past'))
    const rows = page.getByRole('list', { name: 'Past', exact: true }).getByRole('listitem')
    expect(await rows.count()).toBe(25)
    await page.getByRole('link', { name: 'Show older ones' }).click()
    await page.waitForURL(/cursor=/)
    expect(await rows.count()).toBe(1)
  })
})
