import { makeBooking } from '@foyer/db/factories/make-booking'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { makeProvider } from '@foyer/db/factories/make-provider'
import { describe, expect, test } from 'vitest'
import { expectAccessible, expectNothingBesides } from '../axe.ts'
import { screens } from '../browser.ts'
import { employ, holdStream, mailbox, prisma, soon, tellStory, toldAtOnce, visit } from '../story.ts'
import { admin, news, sitDown } from './desk.ts'

/** Camille has three who come on the day in three days; Lou is free for the first of them only. */
async function tellSickDay() {
  const story = await tellStory({ business: toldAtOnce })
  const { business, provider, service, booking } = story
  const lou = await makeProvider(prisma, business, { name: 'Lou Petit' })
  await prisma.providerService.create({ data: { businessId: business.id, providerId: lou.id, serviceId: service.id } })
  const book = async (givenName: string, by: { id: string }, startsAt: Date) => {
    const email = `${givenName.toLowerCase()}@${story.slug}.example`
    const customer = await makeCustomer(prisma, business, { givenName, familyName: 'Martin', email })
    return makeBooking(prisma, business, { customer, provider: by, service, startsAt })
  }
  const [ada, noor] = [await book('Ada', provider, soon(3, 12)), await book('Noor', provider, soon(3, 14))]
  await book('Zoe', lou, soon(3, 12))
  await book('Yann', lou, soon(3, 14))
  return { story, lou, nadia: booking, ada, noor, date: soon(3).toISOString().slice(0, 10) }
}
const whereIs = (id: string) => prisma.booking.findUniqueOrThrow({ where: { id }, include: { appointment: true } })

describe.each(screens)('a provider who does not come, at $screen', ({ viewport }) => {
  test('ADM-1, BOK-7: the day is moved and cancelled in one go, and everybody is told', async () => {
    const { story, lou, nadia, ada, noor, date } = await tellSickDay()
    const { provider } = story
    const page = await visit({ viewport })
    await sitDown(page, story, await employ(story, 'FRONT_DESK'))
    await page.goto(admin('/'))
    await page.getByRole('link', { name: 'Somebody is away' }).click()
    await page.getByLabel('Who is away').selectOption({ label: 'Camille Roux' })
    await page.getByLabel('Day', { exact: true }).fill(date)
    await page.getByRole('heading', { name: /^3 bookings with Camille Roux, / }).waitFor()
    await expectAccessible(page)
    await expectNothingBesides(page)
    const of = (name: string) => page.getByLabel(new RegExp(`^For ${name} `))
    expect(await of('Nadia').locator('option:checked').textContent()).toBe('Same time, with Lou Petit')
    expect(await of('Ada').locator('option:checked').textContent()).toMatch(/9:00$/)
    await of('Noor').selectOption({ label: 'Cancel, free of charge' })
    await page.getByLabel('Reason').fill('Camille is ill')
    await page.getByRole('button', { name: 'Carry out' }).click()
    await news(page, '2 moved, 1 cancelled. Everybody gets a message.').waitFor()
    expect((await whereIs(nadia.id)).appointment).toMatchObject({ providerId: lou.id, startsAt: soon(3) })
    expect((await whereIs(ada.id)).appointment).toMatchObject({ providerId: provider.id, startsAt: soon(4, 9) })
    expect(await whereIs(noor.id)).toMatchObject({ status: 'CANCELED', cancelReason: 'Camille is ill' })
    expect(await prisma.dayOff.findFirst({ where: { providerId: provider.id } })).toMatchObject({
      fromDate: new Date(date),
    })
    expect((await mailbox.next(story.customer.email ?? '')).text).toContain('Lou Petit')
    expect((await mailbox.next(`noor@${story.slug}.example`)).text).toContain('Camille is ill')
    await page.goto(admin(`/away?provider=${provider.id}&date=${date}`))
    await page.getByRole('heading', { name: /^Nobody is booked with Camille Roux any more/ }).waitFor()
  })

  test('BOK-3: a place that has gone meanwhile is said by name, the rest is done, and the form asks again', async () => {
    const { story, lou, nadia, noor, date } = await tellSickDay()
    const { business, provider, service } = story
    const page = await visit({ viewport, colorScheme: 'dark' })
    await holdStream(page)
    await sitDown(page, story, await employ(story, 'MANAGER'))
    await page.goto(admin(`/away?provider=${provider.id}&date=${date}`))
    await page.getByRole('heading', { name: /^3 bookings with Camille Roux/ }).waitFor()
    const customer = await makeCustomer(prisma, business)
    await makeBooking(prisma, business, { customer, provider: lou, service, startsAt: soon(3) })
    await page.getByRole('button', { name: 'Carry out' }).click()
    await page.getByText('2 bookings are done. Still open:').waitFor()
    await page
      .getByRole('listitem')
      .filter({ hasText: /^Nadia Ferrand: / })
      .waitFor()
    await page.getByRole('heading', { name: /^1 booking with Camille Roux/ }).waitFor()
    await expectAccessible(page)
    expect((await whereIs(nadia.id)).appointment).toMatchObject({ providerId: provider.id, startsAt: soon(3) })
    await page.getByRole('button', { name: 'Carry out' }).click()
    await news(page, '1 moved, 0 cancelled. Everybody gets a message.').waitFor()
    expect((await whereIs(noor.id)).status).toBe('APPROVED')
  })
})

test('ADM-3: a provider cannot close anybody’s day', async () => {
  const { story, date } = await tellSickDay()
  const page = await visit({ expectedErrors: /403/ })
  await sitDown(page, story, await employ(story, 'PROVIDER'))
  await page.goto(admin(`/away?provider=${story.provider.id}&date=${date}`))
  await page.getByRole('heading', { name: 'Not part of your role' }).waitFor()
  await page.goto(admin('/'))
  expect(await page.getByRole('link', { name: 'Somebody is away' }).count()).toBe(0)
})
