import { codeAt } from '@foyer/domain/testing/totp'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { screens } from '../browser.ts'
import { employ, prisma, type Story, tellStory, visit } from '../story.ts'
import { admin, deskOf, type Member, news, openDesk, openMenuOf, sitDown, typeSignIn } from './desk.ts'

const wrongCode = 'That code is not right. Codes change every 30 seconds, and each works once.'

/** What the app on the phone shows so many periods from now; the server lets the next one pass too. */
const appCode = (secret: string, periods = 0) => codeAt(secret, new Date(Date.now() + periods * 30_000))

/** Sets the second step up on the account page and returns its secret and the recovery codes. */
async function enrol(page: Page, story: Story, member: Member) {
  await sitDown(page, story, member)
  await page.goto(admin('/account'))
  await page.getByRole('button', { name: 'Set up' }).click()
  await page.getByRole('img', { name: 'QR code for the authenticator app' }).waitFor()
  const secret = ((await page.getByRole('main').locator('code').textContent()) ?? '').replaceAll(' ', '')
  await page.getByLabel('Code from the app').fill(appCode(secret))
  await page.getByRole('button', { name: 'Switch on' }).click()
  await page.getByRole('heading', { name: 'Your recovery codes' }).waitFor()
  const codes = await page
    .getByRole('status')
    .filter({ hasText: 'Your recovery codes' })
    .getByRole('listitem')
    .allInnerTexts()
  return { secret, codes }
}

async function giveCode(page: Page, code: string): Promise<void> {
  await page.getByLabel('Code', { exact: true }).fill(code)
  await page.getByRole('button', { name: 'Continue' }).click()
}

describe.each(screens)('the second step at $screen', ({ viewport }) => {
  test('ACC-12: set up with an app, asked for when signing in; each code and recovery code works once', async () => {
    const story = await tellStory()
    const owner = await employ(story, 'OWNER')
    const page = await visit({ viewport, expectedErrors: /400/ })
    const { secret, codes } = await enrol(page, story, owner)
    expect(codes).toHaveLength(10)
    for (const code of codes) expect(code).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/)
    await page.getByRole('link', { name: 'I have kept them' }).click()
    await page.getByText('On. 10 recovery codes left.').waitFor()
    const menu = await openMenuOf(page, 'My account')
    await menu.getByRole('button', { name: 'Sign out' }).click()
    await page.waitForURL(admin('/signin'))

    await typeSignIn(page, owner)
    await page.waitForURL(admin('/signin/code?to=%2F'))
    await giveCode(page, '000000')
    await page.getByText(wrongCode).waitFor()
    const next = appCode(secret, 1)
    await giveCode(page, next)
    await page.waitForURL(admin())

    const other = await visit({ viewport, expectedErrors: /400/ })
    await typeSignIn(other, owner)
    await other.waitForURL(admin('/signin/code?to=%2F'))
    await giveCode(other, next)
    await other.getByText(wrongCode).waitFor()
    await giveCode(other, (codes[0] ?? '').toUpperCase())
    await other.waitForURL(admin())
    await other.goto(admin('/account'))
    await other.getByText('On. 9 recovery codes left.').waitFor()

    const third = await visit({ viewport, expectedErrors: /400/ })
    await typeSignIn(third, owner)
    await third.waitForURL(admin('/signin/code?to=%2F'))
    await giveCode(third, codes[0] ?? '')
    await third.getByText(wrongCode).waitFor()
    await third.getByRole('button', { name: 'Start again' }).click()
    await third.waitForURL(admin('/signin'))
  })

  test('ACC-12: switching it off asks for the password', async () => {
    const story = await tellStory()
    const owner = await employ(story, 'OWNER')
    const page = await visit({ viewport, expectedErrors: /400/ })
    await enrol(page, story, owner)
    await page.goto(admin('/account'))
    const off = page.locator('form').filter({ has: page.getByRole('button', { name: 'Switch off' }) })
    await off.getByLabel('Current password').fill('not the right one')
    await off.getByRole('button', { name: 'Switch off' }).click()
    await off.getByText('E-mail or password is not right.').waitFor()
    await off.getByLabel('Current password').fill(owner.password)
    await off.getByRole('button', { name: 'Switch off' }).click()
    await news(page, 'The second step is switched off.').waitFor()
    await page.getByRole('button', { name: 'Set up' }).waitFor()
    const later = await visit({ viewport })
    await typeSignIn(later, owner)
    await later.waitForURL(admin())
  })
})

test('ACC-12: with the password alone nothing is served, neither pages nor procedures', async () => {
  const story = await tellStory()
  const owner = await employ(story, 'OWNER')
  await enrol(await visit(), story, owner)
  const client = openDesk()
  const answer = await client.post('/signin?to=/customers', { email: owner.email, password: owner.password })
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/signin/code?to=%2Fcustomers'])
  for (const path of ['/', '/customers', '/account', '/business', '/settings/staff', '/nowhere']) {
    const { status, headers } = await client.get(path)
    expect([status, headers.get('location')], path).toEqual([302, '/signin/code'])
  }
  for (const procedure of ['staff.getAccount', 'staff.listBusinesses', 'customers.search', 'bookings.search'])
    expect((await client.query(procedure, {})).status, procedure).toBe(401)
  for (const procedure of ['staff.startTotp', 'staff.stopTotp', 'staff.changePassword', 'staff.switchBusiness'])
    expect((await client.mutate(procedure, {})).status, procedure).toBe(401)
  for (const code of ['', '0', 'null', '000000', 'aaaa-bbbb-cccc', '１２３４５６'])
    expect((await client.post('/signin/code', { code })).status, code).toBe(400)
  expect((await client.get('/')).status).toBe(302)
})

test('ACC-12: an owner takes a colleague’s lost second step away; a manager cannot', async () => {
  const story = await tellStory()
  const [owner, manager, desk] = [
    await employ(story, 'OWNER'),
    await employ(story, 'MANAGER', 'Max Manager'),
    await employ(story, 'FRONT_DESK', 'Dora Desk'),
  ]
  await enrol(await visit(), story, desk)
  expect((await (await deskOf(story, manager)).mutate('staff.resetTotp', { staffId: desk.id })).status).toBe(403)
  const page = await visit()
  await sitDown(page, story, owner)
  await page.goto(admin('/settings/staff'))
  const menu = await openMenuOf(page, 'Change Dora Desk')
  await menu.getByRole('button', { name: 'Switch second step off' }).click()
  await news(page, 'The second step of Dora Desk is switched off.').waitFor()
  const later = await visit()
  await typeSignIn(later, desk)
  await later.waitForURL(admin())
  const audit = await prisma.auditRecord.findFirstOrThrow({ where: { action: 'staff.totpReset', subjectId: desk.id } })
  expect(audit.actorId).toBe(owner.id)
})
