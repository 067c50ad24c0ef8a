import { readFile } from 'node:fs/promises'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { makePlace } from '@foyer/db/factories/make-event'
import { describe, expect, test } from 'vitest'
import { expectAccessible, expectNothingBesides } from '../axe.ts'
import { screens } from '../browser.ts'
import { tellEvent } from '../events/tell-event.ts'
import { at, employ, mailbox, prisma, soon, tellStory, toldAtOnce, visit } from '../story.ts'
import { admin, news, sitDown } from './desk.ts'

const day = (days: number) => soon(days).toISOString().slice(0, 10)

describe.each(screens)('events at the desk, at $screen', ({ viewport }) => {
  test('BOK-10: one is planned with two dates, says what customers see, and they do', async () => {
    const story = await tellStory()
    const page = await visit({ viewport })
    await sitDown(page, story, await employ(story, 'MANAGER'))
    await page.goto(admin('/events'))
    await page.getByRole('link', { name: 'New event' }).click()
    await page.getByLabel('Name, English').fill('Back school')
    await page.getByLabel('Date').first().fill(day(9))
    await page.getByLabel('From').first().fill('18:00')
    await page.getByLabel('Until').first().fill('20:00')
    await page.getByRole('button', { name: 'Add a date' }).click()
    await page.getByLabel('Date', { exact: true }).nth(1).fill(day(16))
    await page.getByLabel('From').nth(1).fill('18:00')
    await page.getByLabel('Until').nth(1).fill('20:00')
    await page.getByLabel('How many may come').fill('8')
    await page.getByLabel('Price', { exact: true }).fill('25')
    await page.getByText(/^Customers see “Back school” on .* at 18:00, 2 dates in all, 8 places, €25\.00\.$/).waitFor()
    await expectAccessible(page)
    await expectNothingBesides(page)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await news(page, 'The event is planned.').waitFor()
    await page.getByText('0 / 8').waitFor()
    const event = await prisma.event.findFirstOrThrow({ where: { businessId: story.business.id } })
    const shown = await visit({ viewport })
    await shown.goto(at(story.slug, `/book/events/${event.id}`))
    await shown.getByText('8 places left').waitFor()
  })

  test('ADM-1: it stands in the calendar and in its list, and leads to itself', async () => {
    const { event, ...story } = await tellEvent()
    const page = await visit({ viewport })
    await sitDown(page, story, await employ(story, 'FRONT_DESK'))
    await page.goto(admin(`/calendar?view=day&date=${day(9)}`))
    await page
      .getByRole('button', { name: 'Back school' })
      .or(page.getByRole('link', { name: 'Back school' }))
      .first()
      .click()
    await page.waitForURL(admin(`/events/${event.id}`))
    await page.goto(admin(`/calendar?view=list&date=${day(9)}`))
    await page.getByRole('link', { name: 'Back school' }).first().waitFor()
  })

  test('BOK-3: where the provider is taken the date says so, and what was typed stays', async () => {
    const story = await tellEvent()
    const page = await visit({ viewport, expectedErrors: /40[09]/ })
    await sitDown(page, story, await employ(story, 'OWNER'))
    await page.goto(admin(`/events/new?copy=${story.event.id}`))
    expect(await page.getByLabel('Name, English').inputValue()).toBe('Back school')
    await page.getByLabel('Date').first().fill(day(9))
    await page.getByLabel('From').first().fill('19:00')
    await page.getByLabel('Until').first().fill('21:00')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('The provider is busy at that time.').waitFor()
    expect(await page.getByLabel('From').first().inputValue()).toBe('19:00')
    await page.getByLabel('Date').first().fill(day(10))
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await news(page, 'The event is planned.').waitFor()
    expect(await prisma.event.count({ where: { businessId: story.business.id } })).toBe(2)
  })

  test('BOK-14: who comes is ticked off at the door; moved, everybody is told; called off, nothing is owed', async () => {
    const story = await tellEvent({}, { business: toldAtOnce })
    const { business, customer, event } = story
    const { id } = await makePlace(prisma, business, event, { customer, persons: 2 })
    const page = await visit({ viewport })
    await sitDown(page, story, await employ(story, 'OWNER'))
    await page.goto(admin(`/events/${event.id}`))
    await page.getByText('0 / 2').waitFor()
    await page.getByRole('button', { name: 'Is here Nadia Ferrand' }).click()
    await page.getByText('2 / 2').waitFor()
    expect((await prisma.booking.findUniqueOrThrow({ where: { id } })).checkedInAt).not.toBeNull()
    await expectAccessible(page)
    await expectNothingBesides(page)
    await page.getByRole('link', { name: 'Edit' }).click()
    await page.getByText('2 places are taken.').waitFor()
    await page.getByLabel('Date').first().fill(day(8))
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await news(page, 'Saved. 1 booking is told.').waitFor()
    expect((await mailbox.next(customer.email ?? '')).subject).toMatch(/^Moved to /)
    await page.getByRole('link', { name: 'Call off' }).click()
    const dialog = page.getByRole('dialog', { name: 'Call off “Back school”?' })
    await dialog.getByLabel('Reason').fill('Camille is ill')
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Call off' }).click()
    await news(page, 'Called off. 1 booking is cancelled and told.').waitFor()
    expect(await prisma.booking.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: 'CANCELED' })
    expect(
      (await prisma.ledgerLine.aggregate({ where: { bookingId: id }, _sum: { amountMinor: true } }))._sum.amountMinor,
    ).toBe(0)
    expect((await mailbox.next(customer.email ?? '')).subject).toMatch(/^Cancelled/)
  })
})

test('line 20: the export holds formulas as texts, and contact data only for whoever may see them', async () => {
  const story = await tellEvent()
  const { business, event } = story
  const customer = await makeCustomer(prisma, business, {
    givenName: '=HYPERLINK("http://x","y")',
    familyName: '@SUM(A1)',
  })
  await makePlace(prisma, business, event, { customer, note: '+1-2\n"quoted", twice' })
  const page = await visit()
  await sitDown(page, story, await employ(story, 'FRONT_DESK'))
  await page.goto(admin(`/events/${event.id}`))
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Export' }).click(),
  ])
  const text = await readFile(await download.path(), 'utf8')
  expect(text).toContain(`"'=HYPERLINK(""http://x"",""y"")"`)
  expect(text).toContain("'@SUM(A1)")
  expect(text).toContain(`"'+1-2\n""quoted"", twice"`)
  expect(text.replace('\uFEFF', '').split('\r\n')[0]).toBe(
    'Booking,First name,Last name,E-mail,Phone,Persons,Status,To pay,Here since,Note',
  )
  expect(await page.getByRole('link', { name: 'Edit' }).count()).toBe(0)
})
