import { makeCustomer } from '@foyer/db/factories/make-customer'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../axe.ts'
import { radioOf } from '../bookings/menu.ts'
import { screens } from '../browser.ts'
import { employ, mailbox, prisma, soon, tellStory, visit } from '../story.ts'
import { admin, deskOf, news, sitDown } from './desk.ts'

describe.each(screens)('booking for a customer at $screen', ({ viewport }) => {
  test('BOK-1: the desk finds a customer, chooses a free time and books; both are told', async () => {
    const story = await tellStory()
    const ada = await makeCustomer(prisma, story.business, { givenName: 'Ada', familyName: 'Lindqvist' })
    const page = await visit({ viewport })
    await sitDown(page, story, await employ(story, 'FRONT_DESK'))
    await page.goto(admin('/bookings'))
    await page.getByRole('link', { name: 'New booking' }).click()
    await page.getByLabel('Name, number, e-mail or phone').fill('Lindq')
    await page.waitForURL(/text=Lindq/)
    await page.getByRole('link', { name: 'Ada Lindqvist' }).click()
    const wanted = soon(4, 14)
    const month = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(wanted)
    await page.getByRole('link', { name: new RegExp(`\\b${wanted.getUTCDate()} ${month}, \\d+ free times?$`) }).click()
    await radioOf(page, wanted).check({ force: true })
    await expectAccessible(page)
    await page.getByLabel('Note').fill('Called this morning')
    await page.getByRole('button', { name: 'Book', exact: true }).click()
    await page.waitForURL(/\/bookings\/[0-9a-f-]{36}$/)
    await news(page, /^Booking 5002: .*14:00\. The confirmation is on its way\.$/).waitFor()
    const booking = await prisma.booking.findFirstOrThrow({ where: { customerId: ada.id } })
    expect(booking).toMatchObject({ status: 'APPROVED', startsAt: wanted, note: 'Called this morning' })
    expect((await mailbox.next(ada.email ?? '')).subject).toContain('Deep massage')
  })

  test('ADM-4: outside of the working hours a reason is asked for, and kept', async () => {
    const story = await tellStory()
    const page = await visit({ viewport, expectedErrors: /400/ })
    await sitDown(page, story, await employ(story, 'MANAGER'))
    await page.goto(admin(`/book?customer=${story.customer.id}`))
    await page.getByText('Another time, outside of the working hours').click()
    await page.getByLabel('Book this time instead').check()
    const day = soon(4).toISOString().slice(0, 10)
    await page.getByLabel('Date').fill(day)
    await page.getByLabel('Time', { exact: true }).fill('21:15')
    await page.getByRole('button', { name: 'Book', exact: true }).click()
    await page.getByText('This is missing or too short.').waitFor()
    await page.getByLabel('Why?').fill('A favour')
    await page.getByLabel('Send the confirmation').uncheck()
    await page.getByRole('button', { name: 'Book', exact: true }).click()
    await page.waitForURL(/\/bookings\/[0-9a-f-]{36}$/)
    const booking = await prisma.booking.findFirstOrThrow({ where: { businessId: story.business.id, number: 5002 } })
    expect(booking.startsAt.toISOString()).toBe(`${day}T21:15:00.000Z`)
    const change = await prisma.bookingChange.findFirstOrThrow({ where: { bookingId: booking.id } })
    expect(change).toMatchObject({ reason: 'A favour', actorKind: 'STAFF' })
  })
})

test('ADM-3: a provider is not offered anybody else, nor another time than the working hours', async () => {
  const story = await tellStory()
  const member = await employ(story, 'PROVIDER')
  await prisma.provider.update({ where: { id: story.provider.id }, data: { staffId: member.id } })
  const client = await deskOf(story, member)
  const { body, status } = await client.get(`/book?customer=${story.customer.id}`)
  expect(status).toBe(200)
  expect(body).toContain('Camille Roux')
  expect(body).not.toContain('outside of the working hours')
})
