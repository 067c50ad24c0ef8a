import { makeCustomer } from '@foyer/db/factories/make-customer'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../axe.ts'
import { screens } from '../browser.ts'
import { signedIn } from '../http.ts'
import { at, changeSettings, employ, linkIn, mailbox, prisma, tellStory, visit } from '../story.ts'
import { admin, deskOf, news, sitDown } from './desk.ts'

const names = (page: Page) => page.getByRole('table', { name: 'Customers' }).locator('[data-row-link]')

async function fillNew(page: Page, fields: Record<string, string>): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'New customer' })
  for (const [label, value] of Object.entries(fields)) await dialog.getByLabel(label).fill(value)
}

describe.each(screens)('customers at $screen', ({ viewport }) => {
  test('ADM-1: customers are found by name, e-mail, phone and number, and sorted', async () => {
    const story = await tellStory()
    const { business } = story
    const zoe = { givenName: 'Zoé', familyName: 'Abel', phone: '+33612345678', email: `zoe@${story.slug}.example` }
    const { number } = await makeCustomer(prisma, business, zoe)
    const page = await visit({ viewport })
    await sitDown(page, story, await employ(story, 'FRONT_DESK'))
    await page.goto(admin('/customers'))
    await expect.poll(() => names(page).allTextContents()).toEqual(['Zoé Abel', 'Nadia Ferrand'])
    for (const text of ['zoé', 'abel', 'zoe@', '612345', String(number)]) {
      await page.getByLabel('Name, e-mail, phone or number').fill(text)
      await page.waitForURL((url) => url.searchParams.get('text') === text)
      await expect.poll(() => names(page).allTextContents(), { message: text }).toEqual(['Zoé Abel'])
    }
    await page.getByLabel('Name, e-mail, phone or number').fill('100% nobody_')
    await page.getByText('No customers found').waitFor()
    await page.getByRole('link', { name: 'Clear filters' }).click()
    await page.waitForURL(admin('/customers'))
    await page.getByLabel('Order').selectOption('By number')
    await expect.poll(() => names(page).allTextContents()).toEqual(['Nadia Ferrand', 'Zoé Abel'])
    await page.getByRole('link', { name: 'Zoé Abel' }).click()
    await page.getByRole('heading', { level: 1, name: 'Zoé Abel' }).waitFor()
    await page.getByText(`Customer ${number}`).waitFor()
    await page.getByText('+33612345678').waitFor()
  })

  test('ACC-10: a new customer gets a number and, by the tick box, an invitation whose link opens the portal', async () => {
    const story = await tellStory()
    const email = `iris@${story.slug}.example`
    const page = await visit({ viewport })
    await sitDown(page, story, await employ(story, 'FRONT_DESK'))
    await page.goto(admin('/customers'))
    await page.getByRole('link', { name: 'New customer' }).click()
    await fillNew(page, { 'Given name': 'Iris', 'Family name': 'Novak', 'E-mail': email, Phone: '+33 6 12 34 56 78' })
    await page.getByLabel('Invite to the portal').check()
    await page.getByRole('button', { name: 'Create customer' }).click()
    await page.waitForURL(/\/customers\/[0-9a-f-]{36}$/)
    const made = await prisma.customer.findFirstOrThrow({ where: { businessId: story.business.id, email } })
    expect([made.number, made.phone]).toEqual([story.customer.number + 1, '+33612345678'])
    await news(page, `Iris Novak is customer ${made.number} and gets an invitation.`).waitFor()
    await page.getByText(/Invited on /).waitFor()
    const theirs = await visit({ viewport })
    await theirs.goto(linkIn(await mailbox.next(email)))
    await theirs.getByRole('button', { name: 'Continue' }).click()
    await theirs.waitForURL(at(story.slug))
    await theirs.getByRole('heading', { level: 1, name: /Iris$/ }).waitFor()
    await page.reload()
    await page.getByText(/^Last seen /).waitFor()
  })

  test('ACC-10: all that the list shows are invited at once, each of them once', async () => {
    const story = await tellStory()
    const { business, slug } = story
    const addresses = ['ida', 'ines'].map((name) => `${name}@${slug}.example`)
    for (const email of addresses) await makeCustomer(prisma, business, { familyName: 'Bulk', email })
    await makeCustomer(prisma, business, { familyName: 'Bulk', email: null })
    const page = await visit({ viewport })
    await sitDown(page, story, await employ(story, 'FRONT_DESK'))
    await page.goto(admin('/customers?text=bulk'))
    await page.getByRole('link', { name: 'Invite to the portal' }).click()
    const dialog = page.getByRole('dialog', { name: 'Invite to the portal' })
    await dialog.getByText('2 customers get an e-mail').waitFor()
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Invite 2 customers' }).click()
    await news(page, '2 invitations are on their way.').waitFor()
    await page.waitForURL(admin('/customers?text=bulk'))
    for (const email of addresses) expect((await mailbox.next(email)).text).toContain(`/${slug}`)
    await page.getByRole('link', { name: 'Invite to the portal' }).click()
    await dialog.getByText('There is nobody left to invite.').waitFor()
    expect(await dialog.getByRole('button', { name: /^Invite/ }).count()).toBe(0)
  })

  test('ADM-1: an address that another customer has, and a phone that is none, are said at their fields', async () => {
    const story = await tellStory()
    const page = await visit({ viewport, expectedErrors: /400/ })
    await sitDown(page, story, await employ(story, 'OWNER'))
    await page.goto(admin('/customers/new'))
    const taken = (story.customer.email ?? '').toUpperCase()
    await fillNew(page, { 'Given name': 'Second', 'Family name': 'Nadia', 'E-mail': taken })
    await page.getByRole('button', { name: 'Create customer' }).click()
    await page.getByText('Another customer has this e-mail address.').waitFor()
    const field = page.getByRole('dialog').getByLabel('E-mail')
    expect([await field.inputValue(), await field.getAttribute('aria-invalid')]).toEqual([taken, 'true'])
    await fillNew(page, { 'E-mail': '', Phone: '12' })
    await page.getByRole('button', { name: 'Create customer' }).click()
    await page.getByText('This is not a phone number.').waitFor()
    expect(await prisma.customer.count({ where: { businessId: story.business.id } })).toBe(1)
    await fillNew(page, { Phone: '' })
    await page.getByRole('button', { name: 'Create customer' }).click()
    await news(page, /^Second Nadia is customer \d+\.$/).waitFor()
    expect(await page.getByRole('button', { name: 'Invite to the portal' }).count()).toBe(0)
  })

  test('ADM-1: a note is left for colleagues and never reaches the customer', async () => {
    const story = await tellStory()
    const page = await visit({ viewport })
    await sitDown(page, story, await employ(story, 'FRONT_DESK', 'Dora Desk'))
    await page.goto(admin(`/customers/${story.customer.id}`))
    await page.getByText('No notes yet.').waitFor()
    const note = 'Prefers the <quiet> room\nand oat milk'
    await page.getByLabel('New note').fill(note)
    await page.getByRole('button', { name: 'Add note' }).click()
    await news(page, 'Note added.').waitFor()
    await page.getByText('Prefers the <quiet> room').waitFor()
    await page.getByText(/^Dora Desk, /).waitFor()
    await expect.poll(() => page.getByLabel('New note').inputValue()).toBe('')
    const client = await signedIn(story)
    for (const path of ['', '/profile', `/appointments/${story.booking.id}`])
      expect((await client.get(`/${story.slug}${path}`)).body, path).not.toContain('oat milk')
  })

  test('ACC-10: the Invite button mails the way in; with the portal off there is none', async () => {
    const story = await tellStory()
    const page = await visit({ viewport })
    await sitDown(page, story, await employ(story, 'FRONT_DESK'))
    await page.goto(admin(`/customers/${story.customer.id}`))
    await page.getByText('Not invited yet').waitFor()
    await page.getByRole('button', { name: 'Invite to the portal' }).click()
    await news(page, 'Invitation to Nadia Ferrand is on its way.').waitFor()
    await page.getByText(/^Invited on /).waitFor()
    expect(new URL(linkIn(await mailbox.next(story.customer.email ?? ''))).pathname).toContain(`/${story.slug}/open/`)
    await changeSettings(story, 'panelAccess', { enabled: false })
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Nadia Ferrand' }).waitFor()
    expect(await page.getByRole('button', { name: 'Invite to the portal' }).count()).toBe(0)
    await page.goto(admin('/customers/new'))
    await page.getByRole('dialog').waitFor()
    expect(await page.getByLabel('Invite to the portal').count()).toBe(0)
  })
})

test('ACC-7: another e-mail address, given by staff, signs the customer out everywhere', async () => {
  const story = await tellStory()
  const before = await signedIn(story)
  const page = await visit()
  await sitDown(page, story, await employ(story, 'OWNER'))
  await page.goto(admin(`/customers/${story.customer.id}`))
  await page.getByRole('link', { name: 'Edit', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Edit Nadia Ferrand' })
  await dialog.getByLabel('City').fill('Lyon')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await news(page, 'Customer saved.').waitFor()
  await page.getByText('Lyon').waitFor()
  expect((await before.get(`/${story.slug}`)).status).toBe(200)
  await page.getByRole('link', { name: 'Edit', exact: true }).click()
  await dialog.getByLabel('E-mail').fill(`new@${story.slug}.example`)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page.getByText(`new@${story.slug}.example`).first().waitFor()
  expect((await before.get(`/${story.slug}`)).status).toBe(302)
})

test('BOK-15: a double click makes one customer; the same form with other content is refused', async () => {
  const story = await tellStory()
  const client = await deskOf(story, await employ(story, 'OWNER'))
  const form = { givenName: 'One', familyName: 'Only', email: '', phone: '', locale: 'en', key: crypto.randomUUID() }
  const twice = await Promise.all([client.post('/customers/new', form), client.post('/customers/new', form)])
  expect(twice.map(({ status }) => status)).toEqual([302, 302])
  expect(twice[0]?.headers.get('location')).toBe(twice[1]?.headers.get('location'))
  expect((await client.post('/customers/new', { ...form, givenName: 'Two' })).status).toBe(400)
  expect(await prisma.customer.count({ where: { businessId: story.business.id, familyName: 'Only' } })).toBe(1)
})
