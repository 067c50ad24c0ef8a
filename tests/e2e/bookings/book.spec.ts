import { makeBooking } from '@foyer/db/factories/make-booking'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { describe, expect, test } from 'vitest'
import { screens } from '../browser.ts'
import { at, changeSettings, holdStream, linkIn, login, mailbox, prisma, soon, visit } from '../story.ts'
import { bookable, chooseTime, fillIn, guest, holdsOf, serviceAddress, tellOffer } from './booking-page.ts'
import { radioOf } from './menu.ts'

describe.each(screens)('the booking page at $screen', ({ viewport }) => {
  test('BOK-1: a guest books from the list to the ticket; the mail has the link, and the portal opens with it', async () => {
    const story = await tellOffer()
    const { slug, service } = story
    const page = await visit({ viewport })
    await page.goto(at(slug, '/book'))
    await page.getByRole('heading', { name: 'What would you like to book?' }).waitFor()
    await page.getByRole('link', { name: 'Deep massage' }).click()
    await page.waitForURL(/service=/)
    const wanted = soon(4, 14)
    await chooseTime(page, wanted)
    await page.getByRole('button', { name: 'Continue' }).locator('visible=true').click()
    await page.waitForURL(/\/book\/details\?/)
    await page.getByText(/^We keep 14:00 for you until/).waitFor()
    expect(await holdsOf(story)).toBe(1)
    const grace = guest()
    await fillIn(page, grace)
    await page.getByLabel('Anything we should know?').fill('Left knee')
    await page.getByRole('button', { name: 'Book for €50.00' }).click()
    await page.waitForURL(at(slug, '/book/done'))
    await page.getByRole('heading', { name: 'Your appointment is booked' }).waitFor()
    await page.getByText(grace.email.replace(/^(.).*@/, '$1•••@')).waitFor()
    await page.getByRole('article').getByText('14:00–14:30').waitFor()
    expect(await holdsOf(story)).toBe(0)
    const customer = await prisma.customer.findFirstOrThrow({ where: { email: grace.email } })
    const booking = await prisma.booking.findFirstOrThrow({ where: { customerId: customer.id } })
    expect(booking).toMatchObject({ status: 'APPROVED', startsAt: wanted, note: 'Left knee' })
    expect(await prisma.login.count({ where: { customerId: customer.id } })).toBe(0)
    expect((await page.context().cookies()).map(({ name }) => name)).not.toContain(`foyer-${slug}`)
    const letter = await mailbox.next(grace.email)
    expect(letter.attachments?.map(({ filename }) => filename)).toEqual([`${slug}-${booking.number}.ics`])
    const other = await visit({ viewport })
    await other.goto(linkIn(letter))
    await other.getByRole('button', { name: 'Continue' }).click()
    await other.getByText('14:00–14:30').first().waitFor()
    expect(service.id).toBeTruthy()
  })

  test('BOK-1: reload and back find the choice again', async () => {
    const story = await tellOffer({ service: { capacity: 4, extras: bookable.extras } })
    const page = await visit({ viewport })
    await page.goto(serviceAddress(story))
    await page.getByLabel('Persons').selectOption('2')
    await page.waitForURL(/persons=2/)
    await page.getByLabel('Hot stones').check()
    await page.waitForURL(/extra=/)
    const wanted = soon(5, 11)
    await chooseTime(page, wanted)
    await page.waitForURL(/at=/)
    await page.reload()
    expect(await radioOf(page, wanted).isChecked()).toBe(true)
    expect(await page.getByLabel('Persons').inputValue()).toBe('2')
    expect(await page.getByLabel('Hot stones').isChecked()).toBe(true)
    await page.getByRole('button', { name: 'Continue' }).locator('visible=true').click()
    await page.waitForURL(/\/book\/details\?/)
    await page.reload()
    await page.getByText(/^We keep 11:00 for you until/).waitFor()
    await expect.poll(() => holdsOf(story)).toBe(1)
    await page.goBack()
    await page.waitForURL(/\/book\?/)
    expect(await radioOf(page, wanted).isChecked()).toBe(true)
    await expect.poll(() => holdsOf(story)).toBe(0)
  })

  test('BOK-3: a time that is still being kept anew when one goes back is given back as soon as it is there', async () => {
    const story = await tellOffer()
    const page = await visit({ viewport })
    await page.goto(serviceAddress(story))
    await page.getByRole('button', { name: 'Continue' }).locator('visible=true').click()
    await page.getByText(/^We keep .* for you until/).waitFor()
    let comes = () => {}
    const late = new Promise<void>((resolve) => {
      comes = resolve
    })
    await page.route('**/book/hold?*', async (route) => {
      await late
      await route.continue()
    })
    const asked = page.waitForRequest('**/book/hold?*')
    await page.reload()
    await asked
    const released = page.waitForRequest('**/book/release')
    await page.goBack()
    await page.waitForURL(/\/book\?/)
    await released
    const kept = page.waitForResponse('**/book/hold?*')
    const releasedAgain = page.waitForRequest('**/book/release')
    comes()
    expect((await kept).status()).toBe(204)
    await releasedAgain
    await expect.poll(() => holdsOf(story)).toBe(0)
  })

  test('BOK-3: whoever books while the time is still being kept anew waits for it, and does not meet their own hold', async () => {
    const story = await tellOffer()
    const page = await visit({ viewport })
    await login(page, story)
    await page.goto(serviceAddress(story))
    await page.getByRole('button', { name: 'Continue' }).locator('visible=true').click()
    await page.getByText('Booking as Nadia Ferrand').waitFor()
    let comes = () => {}
    const late = new Promise<void>((resolve) => {
      comes = resolve
    })
    await page.route('**/book/hold?*', async (route) => {
      await late
      await route.continue()
    })
    const order: string[] = []
    page.on('response', (response) => response.url().includes('/book/hold?') && order.push('kept'))
    page.on(
      'request',
      (request) => request.method() === 'POST' && /details\.data/.test(request.url()) && order.push('booked'),
    )
    const asked = page.waitForRequest('**/book/hold?*')
    await page.reload()
    await asked
    await page.getByRole('button', { name: 'Book for €50.00' }).click()
    comes()
    await page.waitForURL(/\/book\/done/)
    expect(order).toEqual(['kept', 'booked'])
    expect(await holdsOf(story)).toBe(0)
  })

  test('PRI-1: persons and extras change price and length at once, and what is booked costs what was shown', async () => {
    const story = await tellOffer({ service: { capacity: 4, extras: bookable.extras } })
    const page = await visit({ viewport })
    await page.goto(serviceAddress(story))
    const total = page.getByRole('complementary').getByText('Total').locator('..')
    expect(await total.textContent()).toContain('€50.00')
    await page.getByLabel('Persons').selectOption('3')
    await total.getByText('€150.00').waitFor()
    await page.getByLabel('Hot stones').check()
    await total.getByText('€165.00').waitFor()
    const wanted = soon(4, 14)
    await chooseTime(page, wanted)
    await page.getByRole('button', { name: 'Continue' }).locator('visible=true').click()
    await page.getByText('14:00–14:45').waitFor()
    const grace = guest()
    await fillIn(page, grace)
    await page.getByRole('button', { name: 'Book for €165.00' }).click()
    await page.waitForURL(at(story.slug, '/book/done'))
    const booking = await prisma.booking.findFirstOrThrow({ where: { customer: { email: grace.email } } })
    expect(booking).toMatchObject({ persons: 3, snapshot: expect.objectContaining({ totalMinor: 16500 }) })
    const charged = await prisma.ledgerLine.aggregate({ where: { bookingId: booking.id }, _sum: { amountMinor: true } })
    expect(charged._sum.amountMinor).toBe(16500)
  })

  test('BOK-3: a time taken under one’s eyes brings the next free ones, the first chosen', async () => {
    const story = await tellOffer()
    const page = await visit({ viewport, expectedErrors: /409/ })
    await holdStream(page)
    await page.goto(serviceAddress(story))
    const wanted = soon(4, 14)
    await chooseTime(page, wanted)
    await take(story, wanted)
    await page.getByRole('button', { name: 'Continue' }).locator('visible=true').click()
    await page.getByRole('alert').getByText('That time has just been taken.').waitFor()
    const next = new Date(wanted.getTime() + 30 * 60_000)
    expect(await radioOf(page, next).isChecked()).toBe(true)
    await page.getByRole('button', { name: 'Continue' }).locator('visible=true').click()
    await page.getByText(/^We keep 14:30 for you until/).waitFor()
  })

  test('BOK-3: a hold that has run out says so; the booking is tried all the same, and a conflict keeps what was typed', async () => {
    const story = await tellOffer()
    const page = await visit({ viewport, expectedErrors: /409/ })
    await holdStream(page)
    await page.goto(serviceAddress(story))
    const wanted = soon(4, 14)
    await chooseTime(page, wanted)
    await page.clock.install()
    await page.getByRole('button', { name: 'Continue' }).locator('visible=true').click()
    await page.getByText(/^We keep 14:00 for you until/).waitFor()
    await page.clock.fastForward('05:05')
    await page.getByText(/^The time is no longer kept for you/).waitFor()
    await prisma.hold.deleteMany({ where: { businessId: story.business.id } })
    await prisma.claim.deleteMany({ where: { businessId: story.business.id, kind: 'HOLD' } })
    await take(story, wanted)
    const grace = guest()
    await fillIn(page, grace)
    await page.getByRole('button', { name: 'Book for €50.00' }).click()
    await page.getByRole('alert').getByText('That time has just been taken.').waitFor()
    expect(await page.getByLabel('E-mail').inputValue()).toBe(grace.email)
    await page.getByRole('button', { name: 'Book for €50.00' }).click()
    await page.waitForURL(at(story.slug, '/book/done'))
    await page.getByRole('article').getByText('14:30–15:00').waitFor()
  })

  test('BOK-1: who has signed in types nothing, and sees the booking at home', async () => {
    const story = await tellOffer()
    const { slug, customer } = story
    const page = await visit({ viewport })
    await login(page, story)
    await page.goto(at(slug))
    await page.getByRole('navigation').getByRole('link', { name: 'Book' }).click()
    await page.waitForURL(at(slug, '/book'))
    await page.getByRole('link', { name: 'Deep massage' }).click()
    await chooseTime(page, soon(4, 14))
    await page.getByRole('button', { name: 'Continue' }).locator('visible=true').click()
    await page.getByText('Booking as Nadia Ferrand').waitFor()
    expect(await page.getByLabel('E-mail').count()).toBe(0)
    await page.getByRole('button', { name: 'Book for €50.00' }).click()
    await page.waitForURL(/\/book\/done\?booking=/)
    await page.getByRole('link', { name: 'Go to your appointments' }).click()
    await page.waitForURL(/\/appointments\//)
    expect(await prisma.booking.count({ where: { customerId: customer.id, startsAt: soon(4, 14) } })).toBe(1)
  })

  test('BOK-13: book again leads to the page with the old choice made', async () => {
    const story = await tellOffer()
    const page = await visit({ viewport })
    await login(page, story)
    await page.goto(at(story.slug, `/appointments/${story.booking.id}`))
    await page.getByRole('link', { name: 'Book again' }).click()
    await page.waitForURL(new RegExp(`/book\\?service=${story.service.id}&provider=${story.provider.id}`))
    await page.getByRole('heading', { name: 'Deep massage' }).waitFor()
    await changeSettings(story, 'bookingPage', { enabled: false })
    await page.goto(at(story.slug, `/appointments/${story.booking.id}`))
    await page.getByRole('link', { name: 'Cancel' }).waitFor()
    expect(await page.getByRole('link', { name: 'Book again' }).count()).toBe(0)
  })
})

const take = async ({ business, provider, service }: Awaited<ReturnType<typeof tellOffer>>, startsAt: Date) =>
  makeBooking(prisma, business, { customer: await makeCustomer(prisma, business), provider, service, startsAt })
