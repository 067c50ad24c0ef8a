import { makeCoupon } from '@foyer/db/factories/make-coupon'
import { makeQuote } from '@foyer/db/factories/make-quote'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../axe.ts'
import { screens } from '../browser.ts'
import { payByCard, payOnline } from '../payments/stripe-page.ts'
import { employ, login, prisma, soon, stack, tellStory, visit } from '../story.ts'
import { admin, deskCookie, makeStaffLogin, sitDown } from './desk.ts'

/** A story in which one booking was paid online. */
async function tellPaid(customer: object = {}) {
  const story = await tellStory({ customer })
  await payOnline(story)
  const page = await visit()
  await login(page, story)
  await payByCard(page, story)
  return story
}

describe.each(screens)('finance at $screen', ({ viewport }) => {
  test('ADM-1 PAY-3: what was paid online stands there with its sums, is narrowed, and leads to the booking', async () => {
    const story = await tellPaid()
    const page = await visit({ viewport })
    await sitDown(page, story, await employ(story, 'FRONT_DESK'))
    await page.goto(admin('/finance'))
    await page.getByRole('heading', { level: 1, name: 'Finance' }).waitFor()
    const sums = page.getByRole('region', { name: 'Sums' })
    await sums.getByText('Card, online €50.00').waitFor()
    await expectAccessible(page)
    await page.getByLabel('How').selectOption('Cash')
    await page.getByText('No money moved in these days').waitFor()
    await page.getByRole('link', { name: 'This month' }).click()
    await page.getByRole('link', { name: 'Nadia Ferrand' }).click()
    await page.waitForURL(admin(`/bookings/${story.booking.id}`))
  })

  test('ADM-1 PAY-6: open balances by whoever owes them, and what does not agree with Stripe', async () => {
    const story = await tellStory({ customer: { familyName: '=1+1' } })
    const { business, booking } = story
    const page = await visit({ viewport })
    const member = await employ(story, 'FRONT_DESK')
    await sitDown(page, story, member)
    await page.goto(admin('/finance'))
    expect(await page.getByText('This does not agree with Stripe').count()).toBe(0)
    const difference = { businessId: business.id, what: 'payment', why: 'missingHere', thereMinor: 1200 }
    const stripeId = `pi_${booking.id}`
    await prisma.stripeDifference.create({ data: { ...difference, stripeId, foundAt: new Date() } })
    await page.reload()
    await page.getByText(`Payment ${stripeId}: €12.00 at Stripe, nothing here`).waitFor()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Open balances' }).click()
    await page.getByText('Open in all').waitFor()
    await expectAccessible(page)
    const file = await page.request.get(admin('/finance/open.csv'))
    expect(await file.text()).toContain(`${booking.number},`)
    expect(await file.text()).toContain("'=1+1")
    await page.getByRole('link', { name: 'We owe' }).click()
    await page.getByText('You owe nobody anything').waitFor()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Customers owe' }).click()
    await page.getByRole('link', { name: /=1\+1$/ }).click()
    await page.waitForURL(admin(`/bookings/${booking.id}`))
  })

  test('BOK-8: money that could not be given back waits at the top', async () => {
    const story = await tellPaid()
    const { business, booking } = story
    const payment = await prisma.payment.findFirstOrThrow({ where: { bookingId: booking.id } })
    const own = { businessId: business.id, bookingId: booking.id, createdAt: new Date() }
    await prisma.refund.create({ data: { ...own, paymentId: payment.id, amountMinor: 5000, state: 'FAILED' } })
    const line = { ...own, customerId: story.customer.id, kind: 'CHARGE' as const, currency: 'EUR', label: '' }
    await prisma.ledgerLine.create({ data: { ...line, amountMinor: -5000, actorKind: 'SYSTEM' } })
    const page = await visit({ viewport })
    await sitDown(page, story, await employ(story, 'OWNER'))
    await page.goto(admin('/finance'))
    await page.getByRole('link', { name: `€50.00 to Nadia Ferrand, booking ${booking.number}` }).waitFor()
    await expectAccessible(page)
  })
})

test('threats 20: the file keeps a name that begins like a formula a text', async () => {
  const story = await tellPaid({ givenName: '=HYPERLINK("https://evil.example")' })
  const cookie = `${deskCookie}=${await makeStaffLogin(story, await employ(story, 'OWNER'))}`
  const answer = await fetch(`${stack.adminUrl}/finance/payments.csv`, { headers: { cookie } })
  const text = await answer.text()
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="payments-.*\.csv"$/)
  expect(text).toContain('"\'=HYPERLINK')
  expect(text).toContain('50.00')
})

test('ADM-3: a provider sees no finance, by page, file or procedure', async () => {
  const story = await tellStory()
  const cookie = `${deskCookie}=${await makeStaffLogin(story, await employ(story, 'PROVIDER'))}`
  for (const path of ['/finance', '/finance/payments.csv'])
    expect((await fetch(admin(path), { headers: { cookie } })).status).toBe(403)
})

test('ADM-1 threats 20: coupons and quotes as files, in which nothing is a formula', async () => {
  const story = await tellStory({ customer: { familyName: '=1+1' } })
  const member = await employ(story, 'OWNER')
  await makeCoupon(prisma, story.business, { code: 'SUMMER', note: '=2+2', percent: 10, mostUses: 5 })
  const { customer, service } = story
  await makeQuote(prisma, story.business, {
    ...{ customer, service, at: new Date(), validUntil: soon(9).toISOString().slice(0, 10) },
    lines: [{ description: 'Visit', quantity: 2, unitMinor: 7200 }],
  })
  const cookie = `${deskCookie}=${await makeStaffLogin(story, member)}`
  const read = async (path: string) => (await fetch(`${stack.adminUrl}${path}`, { headers: { cookie } })).text()
  expect(await read('/finance/coupons.csv')).toContain('SUMMER,"\'=2+2",10,,,,,5,0,Valid')
  expect(await read('/finance/quotes.csv')).toMatch(/,Nadia =1\+1,Deep massage,Sent,[\d-]+,144\.00,EUR/)
  const provider = `${deskCookie}=${await makeStaffLogin(story, await employ(story, 'PROVIDER'))}`
  for (const path of ['/finance/coupons.csv', '/finance/quotes.csv', '/finance/open.csv', '/finance/invoices.csv'])
    expect((await fetch(`${stack.adminUrl}${path}`, { headers: { cookie: provider } })).status, path).toBe(403)
})
