import { makeBooking } from '@foyer/db/factories/make-booking'
import { makeCoupon } from '@foyer/db/factories/make-coupon'
import { makeProvider } from '@foyer/db/factories/make-provider'
import { makeQuote } from '@foyer/db/factories/make-quote'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../axe.ts'
import { dressedScreens } from '../browser.ts'
import { employ, prisma, soon, tellStory, visit } from '../story.ts'
import { admin, deskOf, sitDown } from './desk.ts'

/** A business with something of everything, and its owner, who reads that language. */
async function tellLongStory(locale: string) {
  const story = await tellStory()
  const { business, customer, provider, service } = story
  const lou = await makeProvider(prisma, business, { name: 'Lou Petit' })
  await prisma.providerService.create({ data: { businessId: business.id, providerId: lou.id, serviceId: service.id } })
  const with_ = { customer, provider, service }
  const past = await makeBooking(prisma, business, { ...with_, startsAt: soon(-2), note: 'Left knee' })
  await makeBooking(prisma, business, { ...with_, startsAt: soon(1, 12), status: 'PENDING' })
  await makeBooking(prisma, business, { ...with_, startsAt: soon(5), status: 'CANCELED', cancelReason: 'ill' })
  await prisma.deadMessage.create({
    data: {
      ...{ businessId: business.id, job: 'customers.invited', error: 'refused', tries: 21, diedAt: new Date() },
      payload: { businessId: business.id, customerId: customer.id, invitationId: crypto.randomUUID() },
    },
  })
  const coupon = await makeCoupon(prisma, business, { services: [service], customers: [customer] })
  const owner = await employ(story, 'OWNER', 'Olive Owner')
  await employ(story, 'PROVIDER', 'Paul Provider')
  await prisma.staffMember.update({ where: { id: owner.id }, data: { locale } })
  const client = await deskOf(story, owner)
  await client.mutate('customers.addNote', { customerId: customer.id, text: 'A note' })
  return { story, past, owner, coupon }
}

async function check(page: Page, path: string, locale: string): Promise<void> {
  await page.goto(admin(path))
  await page.getByRole('heading').first().waitFor()
  expect(await page.locator('html').getAttribute('lang'), path).toBe(locale)
  await expectAccessible(page)
  const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
  expect(overflow, `${path} scrolls sideways`).toBe(0)
}

const settings = [
  'customer',
  'visibility',
  'policies',
  'booking-page',
  'prices',
  'payments',
  'invoices',
  'fees',
  'hours',
  'locations',
  'locations/new',
  'scheduling',
  'notifications',
  'business',
  'staff',
  'staff/invite',
]

describe.each(dressedScreens)('the admin app at $screen', ({ viewport, looks }) => {
  test.each(looks)(
    'line 8: no page has a finding of axe or scrolls sideways, $locale, $scheme',
    { timeout: 180_000 },
    async ({ locale, scheme }) => {
      const { story, past, owner, coupon } = await tellLongStory(locale)
      const look = { viewport, colorScheme: scheme, locale: locale === 'fr' ? 'fr-FR' : 'en-GB' } as const
      const page = await visit({ ...look, expectedErrors: /404/ })
      for (const path of ['/signin', '/signin/forgot', `/password/${crypto.randomUUID()}`])
        await check(page, path, locale)
      await sitDown(page, story, owner)
      const booking = `/bookings/${story.booking.id}`
      const customer = `/customers/${story.customer.id}`
      const service = `/services/${story.service.id}`
      const provider = `/providers/${story.provider.id}`
      const quote = await makeQuote(prisma, story.business, { ...story, state: 'DRAFT', validUntil: '2099-12-31' })
      const paths = [
        ...['/services', '/services/new', '/services/categories/new', service],
        ...[`${service}/providers`, `${service}/extras`, `${service}/rules`],
        ...['/providers', '/providers/new', provider, `${provider}/hours`],
        ...[
          '/',
          '/bookings',
          '/bookings?period=past',
          '/bookings?text=zzz',
          booking,
          `${booking}/move`,
          `${booking}/cancel`,
        ],
        ...[`/bookings/${past.id}?period=past`, `/bookings/${past.id}/no-show`, `/bookings/${crypto.randomUUID()}`],
        ...['/customers', '/customers?text=zzz', '/customers/new', '/customers/invite', customer, `${customer}/edit`],
        ...['/finance', '/finance/coupons', '/finance/coupons/new', `/finance/coupons/${coupon.id}`],
        ...[`/book?customer=${story.customer.id}&coupon=NOPE`],
        ...['/finance/quotes', '/quotes/new', `/quotes/new?customer=${story.customer.id}`],
        ...[`/quotes/${quote.id}`, `/quotes/${quote.id}/edit`],
        ...['/away', '/events', '/events?period=past', '/events/new'],
        ...settings.map((each) => `/settings/${each}`),
        ...['/messages', '/messages?show=retried', '/account', '/business', '/nowhere'],
      ]
      for (const path of paths) await check(page, path, locale)
    },
  )

  test('line 8: refusals, the second step, menus and what a role may not see are as accessible', async () => {
    const { story, owner } = await tellLongStory('en')
    const page = await visit({ viewport, expectedErrors: /40[03]/ })
    await page.goto(admin('/signin'))
    await page.getByLabel('E-mail').fill(owner.email)
    await page.getByLabel('Password', { exact: true }).fill('wrong')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByText('E-mail or password is not right.').waitFor()
    await expectAccessible(page)
    await sitDown(page, story, owner)
    await page.goto(admin('/account'))
    await page.getByRole('button', { name: 'Set up' }).click()
    await page.getByRole('img', { name: 'QR code for the authenticator app' }).waitFor()
    await expectAccessible(page)
    await page.goto(admin('/settings/staff'))
    await page.getByRole('button', { name: 'Change Paul Provider' }).click()
    await page.locator('div[popover]:popover-open').waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'End access' }).first().click()
    await page.getByRole('dialog', { name: 'End the access of Paul Provider?' }).waitFor()
    await expectAccessible(page)
    await sitDown(page, story, await employ(story, 'FRONT_DESK'))
    for (const path of ['/settings/customer', '/settings/business', '/settings/staff']) await check(page, path, 'en')
    expect(await page.title()).toBe('Not part of your role · Foyer')
  })
})
