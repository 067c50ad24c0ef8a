import { makeBooking, makeBookings } from '@foyer/db/factories/make-booking'
import { makeCoupon } from '@foyer/db/factories/make-coupon'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { makeProvider } from '@foyer/db/factories/make-provider'
import { makeQuote } from '@foyer/db/factories/make-quote'
import type { Page } from 'playwright-core'
import { describe, test } from 'vitest'
import { expectAccessible, expectNothingBesides } from './axe.ts'
import { tellOffer } from './bookings/booking-page.ts'
import { dressedScreens } from './browser.ts'
import {
  at,
  changeSettings,
  holdStream,
  linkIn,
  login,
  mailbox,
  prisma,
  type Story,
  soon,
  stack,
  tellStory,
  visit,
} from './story.ts'

const doors: Record<string, string> = { en: 'signin', fr: 'connexion' }
const bookingDoors: Record<string, string> = { en: 'book', fr: 'reserver' }

/** A customer with something of everything. */
async function tellLongStory(locale: string): Promise<Story> {
  const story = await tellStory({
    business: {
      settings: {
        panelAccess: { enabled: true },
        manageBookings: { reschedule: true },
        policies: { cancellation: { en: 'Please tell us early.', fr: 'Prévenez-nous à temps.' } },
      },
    },
    customer: { locale, timeZone: 'Asia/Tokyo' },
    service: { mayChangeProvider: true },
  })
  const { business, customer, provider, service } = story
  const second = await makeProvider(prisma, business, { name: 'Jules Petit' })
  await prisma.providerService.create({
    data: { businessId: business.id, providerId: second.id, serviceId: service.id },
  })
  const own = { customer, provider, service, bookedAt: soon(-40) }
  const past = ['COMPLETED', 'NO_SHOW', 'CANCELED', 'REJECTED', 'COMPLETED'] as const
  await makeBookings(prisma, business, [
    {
      ...own,
      startsAt: soon(5),
      status: 'PENDING',
      extras: [{ name: { en: 'Stones' }, quantity: 2, priceMinor: 500 }],
    },
    { ...own, startsAt: soon(6), status: 'CANCELED', cancelReason: 'ill' },
    { ...own, provider: second, startsAt: soon(7) },
    ...past.map((status, day) => ({ ...own, startsAt: soon(-1 - day), status, paidMinor: 1000 * day })),
  ])
  return story
}

/** Everything about cards: one that is good, one that has expired and stands for fees, and a way that is not finished. */
async function checkCards(page: Page, { slug, business, customer, booking }: Story): Promise<void> {
  const own = { businessId: business.id, customerId: customer.id, createdAt: new Date() }
  const card = (last4: string, expYear: number, isDefault = false) =>
    prisma.savedCard.create({
      data: {
        ...{ ...own, methodId: `pm_${crypto.randomUUID()}`, fingerprint: last4, brand: 'visa', last4 },
        ...{ expMonth: 12, expYear, isDefault },
      },
    })
  await check(page, at(slug, '/cards'))
  const [good, expired] = [await card('4242', 2040, true), await card('0069', 2020)]
  const setup = await prisma.cardSetup.create({ data: { ...own, locale: 'en' } })
  const words = { text: 'Agreed.', textHash: new Uint8Array(32), locale: 'en', ip: '192.0.2.1', mostMinor: 2000 }
  await prisma.feeConsent.create({ data: { ...own, ...words, bookingId: booking.id, cardId: expired.id } })
  for (const path of ['/cards', `/cards/${good.id}/remove`, `/cards/${expired.id}/remove`, `/cards/added/${setup.id}`])
    await check(page, at(slug, path))
  await check(page, at(slug, `/appointments/${booking.id}/card`))
  await check(page, at(slug, `/appointments/${booking.id}/pay`))
}

async function check(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('main').waitFor()
  await expectAccessible(page)
  await expectNothingBesides(page)
}

describe.each(dressedScreens)('every page of the portal at $screen', ({ viewport, looks }) => {
  test.each(looks)(
    'PAN-10: pages of the door have no finding of axe ($locale, $scheme)',
    async ({ locale, scheme }) => {
      const story = await tellLongStory(locale)
      const { slug } = story
      const door = doors[locale] ?? ''
      const page = await visit({ viewport, colorScheme: scheme, locale, expectedErrors: /40[0-9]|412/ })
      await check(page, stack.portalUrl)
      await check(page, at(slug, `/${door}`))
      await page.locator('input[type=email]').fill(story.customer.email ?? '')
      await page.locator('form button[type=submit]').click()
      await page.waitForURL(at(slug, `/${door}/sent`))
      await expectAccessible(page)
      await page.locator('input[name=code]').fill('000000')
      await page.locator('main form button[type=submit]').first().click()
      await page.locator('[aria-invalid=true]').waitFor()
      await expectAccessible(page)
      const link = linkIn(await mailbox.next(story.customer.email ?? ''))
      await check(page, link)
      await check(page, at(slug, `/open/${crypto.randomUUID()}`))
      await check(page, at(slug, `/open/${crypto.randomUUID()}?lang=${locale}`))
      await changeSettings(story, 'panelAccess', { enabled: true, requirePassword: true })
      await check(page, at(slug, `/${door}`))
      await page.locator('input[type=email]').fill(story.customer.email ?? '')
      await page.locator('input[type=password]').fill('wrong')
      await page.locator('form button[type=submit]').click()
      await page.locator('[aria-invalid=true]').first().waitFor()
      await expectAccessible(page)
      await check(page, at(slug, `/${door}/forgot`))
      await login(page, story)
      await prisma.login.updateMany({ where: { customerId: story.customer.id }, data: { mustSetPassword: true } })
      await check(page, at(slug, '/password'))
      await page.context().clearCookies()
      await changeSettings(story, 'panelAccess', { enabled: false })
      await check(page, at(slug, `/${door}`))
      await check(page, at('no-such-business'))
    },
  )

  test.each(looks)(
    'PAN-10: pages of a customer have no finding of axe ($locale, $scheme)',
    async ({ locale, scheme }) => {
      const story = await tellLongStory(locale)
      const { slug, booking } = story
      const page = await visit({ viewport, colorScheme: scheme, locale, expectedErrors: /40[0-9]|412/ })
      await holdStream(page)
      await login(page, story)
      await check(page, at(slug))
      await page.getByRole('article').getByRole('button').click()
      await page.locator('[popover]:popover-open').waitFor()
      await expectAccessible(page)
      for (const query of ['', '?period=past', `?service=${crypto.randomUUID()}`])
        await check(page, at(slug, `/appointments${query}`))
      const all = await prisma.booking.findMany({
        where: { customerId: story.customer.id, startsAt: { gt: soon(3, 0) } },
      })
      for (const { id } of all) await check(page, at(slug, `/appointments/${id}`))
      const own = `/appointments/${booking.id}`
      await check(page, at(slug, `${own}/cancel`))
      await check(page, at(slug, `/payments`))
      await check(page, at(slug, `/invoices`))
      const { business, customer: buyer, service: quoted } = story
      const quote = await makeQuote(prisma, business, { customer: buyer, service: quoted, validUntil: '2099-12-31' })
      for (const path of ['/quotes', `/quotes/${quote.id}`]) await check(page, at(slug, path))
      await checkCards(page, story)
      await check(page, at(slug, `/profile`))
      await page.locator('input[name=phone]').fill('1')
      await page.locator('main form button[type=submit]').first().click()
      await page.locator('[aria-invalid=true]').first().waitFor()
      await expectAccessible(page)
      await check(page, at(slug, `${own}/reschedule`))
      const wanted = new Date((await page.getByRole('radio').first().getAttribute('value')) ?? '')
      const customer = await makeCustomer(prisma, story.business)
      const { provider, service } = story
      await makeBooking(prisma, story.business, { customer, provider, service, startsAt: wanted })
      await page.locator('main form[method=post] button[type=submit]').first().click()
      await page.getByRole('alert').waitFor()
      await expectAccessible(page)
      await check(page, at(slug, `/appointments/${crypto.randomUUID()}`))
      await changeSettings(story, 'manageBookings', { reschedule: false, cancel: false })
      for (const path of ['', '/cancel', '/reschedule']) await check(page, at(slug, `${own}${path}`))
    },
  )

  test.each(looks)(
    'BOK-1: every step of booking has no finding of axe ($locale, $scheme)',
    async ({ locale, scheme }) => {
      const extras = [
        { name: { en: 'Hot stones', fr: 'Pierres chaudes' }, priceMinor: 1500, durationMinutes: 15 },
        { name: { en: 'Towels', fr: 'Serviettes' }, priceMinor: 200, mostQuantity: 3 },
      ]
      const story = await tellOffer({ service: { capacity: 4, extras, description: { en: 'Deep and slow.' } } })
      const { slug, business, service, provider } = story
      const second = await makeProvider(prisma, business, { name: 'Jules Petit' })
      await prisma.providerService.create({
        data: { businessId: business.id, providerId: second.id, serviceId: service.id, priceMinor: 4000 },
      })
      const door = bookingDoors[locale] ?? ''
      const page = await visit({ viewport, colorScheme: scheme, locale, expectedErrors: /40[0-9]/ })
      await check(page, at(slug, `/${door}`))
      const step = at(slug, `/${door}?service=${service.id}`)
      await check(page, `${step}&persons=2`)
      await check(page, `${step}&provider=${provider.id}`)
      await page.locator('button[form]').locator('visible=true').click()
      await page.waitForURL(/details/)
      await expectAccessible(page)
      await expectNothingBesides(page)
      await page.locator('input[name=givenName]').fill('Grace')
      await page.locator('input[name=familyName]').fill('Hopper')
      await page.locator('input[name=email]').fill(`grace-${slug}-${scheme}@guests.example`)
      await page.locator('input[name=phone]').fill('1')
      await page.locator('main form button[type=submit]').last().click()
      await page.locator('[aria-invalid=true]').first().waitFor()
      await expectAccessible(page)
      await page.locator('input[name=phone]').fill('')
      await page.locator('main form button[type=submit]').last().click()
      await page.waitForURL(/done/)
      await expectAccessible(page)
      await expectNothingBesides(page)
      await page.context().clearCookies()
      await check(page, at(slug, `/${door}/done`))
      await login(page, story)
      await check(page, `${at(slug, `/${door}/details`)}?service=${service.id}&at=${soon(5, 14).toISOString()}`)
      await makeCoupon(prisma, business)
      const withCoupon = `${at(slug, `/${door}/details`)}?service=${service.id}&at=${soon(5, 14).toISOString()}&coupon`
      for (const code of ['NOPE', 'WELCOME']) await check(page, `${withCoupon}=${code}`)
      await prisma.weeklyHours.deleteMany({ where: { businessId: business.id } })
      await check(page, step)
      await changeSettings(story, 'bookingPage', { enabled: false })
      await check(page, at(slug, `/${door}`))
    },
  )
})
