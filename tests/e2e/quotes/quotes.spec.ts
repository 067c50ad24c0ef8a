import { makeQuote } from '@foyer/db/factories/make-quote'
import { describe, expect, test } from 'vitest'
import { admin, deskOf, news, sitDown } from '../admin/desk.ts'
import { expectAccessible } from '../axe.ts'
import { screens } from '../browser.ts'
import {
  at,
  changeSettings,
  employ,
  linkIn,
  login,
  mailbox,
  prisma,
  type Story,
  soon,
  tellStory,
  visit,
} from '../story.ts'

const day = (days: number) => soon(days).toISOString().slice(0, 10)

const sentTo = ({ business, customer, service }: Story, over: object = {}) =>
  makeQuote(prisma, business, { customer, service, validUntil: day(14), at: new Date(), ...over })

describe.each(screens)('quotes at $screen', ({ viewport }) => {
  test('INV-5: staff write and send, the customer accepts from the mail by a typed name, staff book at that price', async () => {
    const story = await tellStory()
    const { customer, slug } = story
    const page = await visit({ viewport, expectedErrors: /status of 400/ })
    const owner = await employ(story, 'OWNER', 'Olga Owner')
    await sitDown(page, story, owner)
    await page.goto(admin(`/customers/${customer.id}`))
    await page.getByRole('link', { name: 'New quote' }).click()
    await page.getByRole('heading', { name: 'New quote for Nadia Ferrand' }).waitFor()
    const line = (number: number) => page.getByRole('group', { name: `Line ${number}`, exact: true })
    await line(1).getByLabel('Description').fill('Massage at home')
    await line(1).getByLabel('Quantity').fill('2')
    await line(1).getByLabel('Price of one').fill('sixty')
    await page.getByRole('button', { name: 'Save' }).click()
    await line(1).getByLabel('Price of one').and(page.locator('[aria-invalid=true]')).waitFor()
    await line(1).getByLabel('Price of one').fill('60')
    await page.getByRole('button', { name: 'Add a line' }).click()
    await line(3).getByLabel('Description').fill('Travel')
    await line(3).getByLabel('Price of one').fill('15')
    await page.getByRole('button', { name: 'Remove line 2' }).click()
    await page.getByLabel('Note').fill('We bring the table.')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Save' }).click()
    await news(page, 'Draft saved.').waitFor()
    await page.getByText('€135.00').waitFor()
    await expectAccessible(page)

    const portal = await visit({ viewport, expectedErrors: /status of 400/ })
    await login(portal, story)
    await portal.goto(at(slug, '/payments'))
    await portal.getByRole('heading', { name: 'Payments' }).waitFor()
    expect(await portal.getByRole('link', { name: 'Quotes' }).count()).toBe(0)

    await page.getByRole('button', { name: 'Send' }).click()
    await news(page, 'Quote 1001 is on its way.').waitFor()
    expect(await page.getByRole('link', { name: 'Edit quote' }).count()).toBe(0)
    await portal.getByRole('link', { name: 'Quotes' }).click()
    await portal.getByText('Quote 1001').waitFor()
    await expectAccessible(portal)

    const letter = await mailbox.next(customer.email ?? '')
    expect(letter.text).toContain('Quote 1001: ')
    const mailed = await visit({ viewport, expectedErrors: /status of 400/ })
    await mailed.goto(linkIn(letter))
    await mailed.getByRole('button', { name: /Continue/ }).click()
    await mailed.getByRole('heading', { name: 'Quote 1001' }).waitFor()
    await mailed.getByText('We bring the table.').waitFor()
    await mailed.getByText('2 × €60.00').waitFor()
    await expectAccessible(mailed)
    await mailed.getByLabel('Your full name').fill(' N ')
    await mailed.getByRole('button', { name: 'Accept for €135.00' }).click()
    await mailed.getByLabel('Your full name').and(mailed.locator('[aria-invalid=true]')).waitFor()
    await mailed.getByLabel('Your full name').fill('Nadia Ferrand')
    await mailed.getByRole('button', { name: 'Accept for €135.00' }).click()
    await mailed.getByText(/^Accepted by Nadia Ferrand on /).waitFor()
    expect(await mailed.getByRole('button', { name: /Accept/ }).count()).toBe(0)
    await expectAccessible(mailed)

    await page.getByText('The customer accepted.').waitFor()
    await page.getByText(/^(127\.0\.0\.1|::1)$/).waitFor()
    await expectAccessible(page)
    expect((await mailbox.next(owner.email)).text).toContain('Nadia Ferrand accepted quote 1001')
    expect((await mailbox.next(customer.email ?? '')).text).toMatch(/^You accepted quote 1001\n/)
    await page.getByRole('link', { name: 'Book', exact: true }).click()
    await page.getByText('Priced by quote 1001').waitFor()
    await page.getByRole('radio').first().check({ force: true })
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Book', exact: true }).click()
    await news(page, /The confirmation is on its way/).waitFor()
    const { bookingId } = await prisma.quote.findFirstOrThrow({ where: { businessId: story.business.id } })
    const { snapshot } = await prisma.booking.findUniqueOrThrow({ where: { id: bookingId ?? '' } })
    expect(snapshot).toMatchObject({ totalMinor: 13_500, pricing: 'FLAT' })
    await mailed.getByRole('link', { name: 'See the booking' }).click()
    await mailed.waitForURL(at(slug, `/appointments/${bookingId}`))
    await page.goto(admin('/finance/quotes'))
    await page.getByText('Booked', { exact: true }).waitFor()
    await expectAccessible(page)
  })

  test('INV-5: declined with a reason; withdrawn or expired it can no longer be accepted', async () => {
    const story = await tellStory()
    const { slug } = story
    const [quote, other] = [await sentTo(story), await sentTo(story)]
    const over = await sentTo(story, { validUntil: day(-3) })
    const page = await visit({ viewport })
    await login(page, story)
    await page.goto(at(slug))
    const open = page
      .getByRole('list', { name: 'Needs you' })
      .getByRole('link', { name: 'A quote of €225.00 to answer' })
    await open.nth(1).waitFor()
    await expectAccessible(page)
    expect(await open.count()).toBe(2)
    await page.goto(at(slug, `/quotes/${quote.id}`))
    await page.getByText('Decline instead').click()
    await page.getByLabel('Why not?').fill('Too far away')
    await page.getByRole('button', { name: 'Decline the quote' }).click()
    await page.getByText(/^Declined on /).waitFor()
    const kept = await prisma.quote.findUniqueOrThrow({ where: { id: quote.id } })
    expect(kept).toMatchObject({ state: 'DECLINED', declineReason: 'Too far away' })
    await page.goto(at(slug, `/quotes/${over.id}`))
    await page.getByText('This quote has expired').waitFor()
    expect(await page.getByRole('button', { name: /Accept/ }).count()).toBe(0)

    await page.goto(at(slug))
    await open.click()
    await page.waitForURL(at(slug, `/quotes/${other.id}`))
    await page.goBack()
    await open.waitFor()
    const desk = await deskOf(story, await employ(story, 'FRONT_DESK', 'Dana Desk'))
    expect((await desk.mutate('quotes.withdraw', { quoteId: other.id })).status).toBe(200)
    await open.waitFor({ state: 'detached' })
    await page.goto(at(slug, `/quotes/${other.id}`))
    await page.getByText('This quote was withdrawn', { exact: true }).waitFor()
    await expectAccessible(page)
  })
})

test('INV-5 PAN-10: without scripts a quote is read and accepted, and its refusal is told', async () => {
  const story = await tellStory()
  const [quote, other] = [await sentTo(story), await sentTo(story)]
  const page = await visit({ javaScriptEnabled: false, expectedErrors: /status of 4\d\d/ })
  await login(page, story)
  await page.goto(at(story.slug, `/quotes/${quote.id}`))
  await page.getByLabel('Your full name').fill('Nadia Ferrand')
  await page.getByRole('button', { name: 'Accept for €225.00' }).click()
  await page.getByText(/^Accepted by Nadia Ferrand on /).waitFor()
  await page.goto(at(story.slug, `/quotes/${other.id}`))
  await page.getByLabel('Your full name').fill('Nadia Ferrand')
  await prisma.quote.update({ where: { id: other.id }, data: { state: 'WITHDRAWN', withdrawnAt: new Date() } })
  await page.getByRole('button', { name: 'Accept for €225.00' }).click()
  await page.getByText('This quote was withdrawn meanwhile.').waitFor()
})

test('INV-5 PAN-11: nobody else reads it; switched off it is absent everywhere; a provider may not', async () => {
  const [story, stranger] = [await tellStory(), await tellStory()]
  const { id } = await sentTo(story)
  const status = async (of: Story, path: string) => {
    const page = await visit({ expectedErrors: /40[0-9]/ })
    await login(page, of)
    return (await page.request.get(at(of.slug, path))).status()
  }
  expect(await status(story, `/quotes/${id}`)).toBe(200)
  expect(await status(stranger, `/quotes/${id}`)).toBe(404)
  await changeSettings(story, 'visibility', { quotes: false })
  expect(await status(story, `/quotes/${id}`)).toBe(404)
  expect(await status(story, '/quotes')).toBe(404)
  const page = await visit()
  await login(page, story)
  await page.goto(at(story.slug, '/payments'))
  await page.getByRole('heading', { name: 'Payments' }).waitFor()
  expect(await page.getByRole('link', { name: 'Quotes' }).count()).toBe(0)
  const provider = await deskOf(story, await employ(story, 'PROVIDER', 'Paul Provider'))
  expect((await provider.get(`/quotes/${id}`)).status).toBe(403)
  expect((await provider.mutate('quotes.withdraw', { quoteId: id })).status).toBe(403)
})
