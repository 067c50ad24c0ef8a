import { makeStaff } from '@foyer/db/factories/make-staff'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { screens } from '../browser.ts'
import { employ, mailbox, prisma, type Story, tellStory, visit } from '../story.ts'
import { admin, deskOf, type Member, news, openDesk, openMenuOf, passwordLinkIn, sitDown, typeSignIn } from './desk.ts'

const chosen = 'three quiet harbour words'

async function choose(page: Page, password: string): Promise<void> {
  await page.getByLabel('New password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Set password' }).click()
}

async function forget(page: Page, email: string): Promise<string> {
  await page.goto(admin('/signin'))
  await page.getByRole('link', { name: 'Forgot your password?' }).click()
  await page.waitForURL(admin('/signin/forgot'))
  await page.getByLabel('E-mail').fill(email)
  await page.getByRole('button', { name: 'Send link' }).click()
  await page.getByRole('heading', { name: 'Look into your mailbox' }).waitFor()
  return passwordLinkIn(await mailbox.next(email))
}

async function inviteByPage(
  page: Page,
  story: Story,
  owner: Member,
  invited: { name: string; email: string; role: string },
) {
  await sitDown(page, story, owner)
  await page.goto(admin('/settings/staff'))
  await page.getByRole('link', { name: 'Invite', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Invite somebody' })
  await dialog.getByLabel('Name').fill(invited.name)
  await dialog.getByLabel('E-mail').fill(invited.email)
  await dialog.getByRole('radio', { name: invited.role }).check()
  await dialog.getByRole('button', { name: 'Send invitation' }).click()
}

describe.each(screens)('ways in by mail at $screen', ({ viewport }) => {
  test('ACC-12: a forgotten password is replaced through a link, and every browser is signed out', async () => {
    const story = await tellStory()
    const member = await employ(story, 'MANAGER')
    const before = await deskOf(story, member)
    const page = await visit({ viewport, expectedErrors: /400/ })
    const link = await forget(page, member.email)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url().split('#')[0] ?? '', request.headers().referer ?? ''))
    await page.goto(link)
    await page.getByText('This will be the new password for').waitFor()
    expect(await page.content()).not.toContain(member.email)
    await choose(page, 'password1')
    await page.getByText('This password is on the lists that attackers try first.').waitFor()
    await choose(page, chosen)
    await page.waitForURL(admin('/signin'))
    await news(page, 'Your password is set. Sign in with it.').waitFor()
    const secret = new URL(link).hash.slice(1)
    expect(asked.filter((each) => each.includes(secret))).toEqual([])
    expect((await before.get('/')).status).toBe(302)
    await typeSignIn(page, member)
    await page.getByText('E-mail or password is not right.').waitFor()
    await typeSignIn(page, { ...member, password: chosen })
    await page.waitForURL(admin())
    await page.goto(link)
    await page.getByRole('heading', { name: 'This link no longer works' }).waitFor()
  })

  test('ACC-12: an owner invites somebody, who chooses a password and works with the role given', async () => {
    const story = await tellStory()
    const owner = await employ(story, 'OWNER')
    const invited = { name: 'Fiona Front', email: `fiona@${story.slug}.example`, role: 'Front desk' }
    const page = await visit({ viewport })
    await inviteByPage(page, story, owner, invited)
    await news(page, 'Invitation to Fiona Front is on its way.').waitFor()
    const row = page.getByRole('main').getByRole('listitem').filter({ hasText: invited.email })
    await row.waitFor()
    const letter = await mailbox.next(invited.email)
    expect(letter.subject).toBe('Story Clinic invites you to its team')
    const theirs = await visit({ viewport })
    await theirs.goto(passwordLinkIn(letter))
    await theirs.getByText('Welcome. This will be the password for').waitFor()
    await choose(theirs, chosen)
    await theirs.waitForURL(admin('/signin'))
    await typeSignIn(theirs, { email: invited.email, password: chosen })
    await theirs.waitForURL(admin())
    const menu = await openMenuOf(theirs, 'My account')
    await menu.getByText('Fiona Front').waitFor()
    await menu.getByText('Front desk').waitFor()
  })

  test('ACC-12: somebody who works for two businesses chooses, and switches', async () => {
    const here = await tellStory()
    const there = await tellStory({
      business: { name: 'Other Studio' },
      customer: { givenName: 'Otto', familyName: 'Elsewhere' },
    })
    const member = await employ(here, 'OWNER')
    await makeStaff(prisma, there.business, { email: member.email, name: 'x', role: 'FRONT_DESK' })
    const page = await visit({ viewport, expectedErrors: /404/ })
    await typeSignIn(page, member)
    await page.waitForURL(admin('/business'))
    await page.getByRole('heading', { name: 'Where do you work today?' }).waitFor()
    await page.getByRole('radio', { name: 'Other Studio' }).check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.waitForURL(admin())
    await page.getByRole('link', { name: 'Otto Elsewhere' }).waitFor()
    expect((await page.goto(admin(`/bookings/${here.booking.id}`)))?.status()).toBe(404)
    await page.goto(admin())
    const menu = await openMenuOf(page, /Switch business$/)
    await menu.getByRole('button', { name: 'Story Clinic' }).click()
    await page.getByRole('link', { name: 'Nadia Ferrand' }).waitFor()
    expect(await page.getByRole('link', { name: 'Otto Elsewhere' }).count()).toBe(0)
  })
})

test('ACC-12: asking for a new password answers the same for all, and writes only to those who work here', async () => {
  const story = await tellStory()
  const member = await employ(story, 'PROVIDER')
  const unknown = `nobody@${story.slug}.example`
  const [one, other] = [openDesk(), openDesk()]
  const known = await one.post('/signin/forgot', { email: member.email })
  const stranger = await other.post('/signin/forgot', { email: unknown })
  expect([known.status, stranger.status]).toEqual([200, 200])
  const link = passwordLinkIn(await mailbox.next(member.email))
  expect(await mailbox.all(unknown)).toEqual([])
  const { pathname, hash } = new URL(link)
  const evil = { host: 'evil.example', 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' }
  await openDesk().post('/signin/forgot', { email: member.email }, evil)
  const newer = passwordLinkIn(await mailbox.next(member.email))
  expect(new URL(newer).origin).toBe(new URL(link).origin)
  const secret = hash.slice(1)
  expect((await one.post(pathname, { secret, password: chosen })).status, 'ended by the newer').toBe(400)
  const open = new URL(newer)
  for (const wrong of ['', secret, 'x'.repeat(43), `${open.hash.slice(1)}x`])
    expect((await one.post(open.pathname, { secret: wrong, password: chosen })).status, wrong).toBe(400)
  const answers = []
  for (let tried = 0; tried < 2; tried++)
    answers.push((await one.post(open.pathname, { secret: open.hash.slice(1), password: chosen })).status)
  expect(answers).toEqual([302, 400])
})

test('ACC-12: who works here already cannot be invited again, and nobody invites above their own role', async () => {
  const story = await tellStory()
  const [owner, manager] = [await employ(story, 'OWNER'), await employ(story, 'MANAGER')]
  const page = await visit({ expectedErrors: /400/ })
  await inviteByPage(page, story, owner, { name: 'Again', email: manager.email.toUpperCase(), role: 'Provider' })
  await page.getByText('This person works here already.').waitFor()
  const client = await deskOf(story, manager)
  const email = `boss@${story.slug}.example`
  expect((await client.mutate('staff.invite', { name: 'Boss', email, role: 'OWNER' })).status).toBe(403)
  expect((await client.mutate('staff.changeRole', { staffId: manager.id, role: 'OWNER' })).status).toBe(403)
  expect((await client.mutate('staff.endEmployment', { staffId: owner.id })).status).toBe(403)
  expect(await prisma.staffMember.count({ where: { email } })).toBe(0)
  const other = await visit()
  await sitDown(other, story, manager)
  await other.goto(admin('/settings/staff/invite'))
  await other.getByRole('radio', { name: /^Manager/ }).waitFor()
  expect(await other.getByRole('radio', { name: /^Owner/ }).count()).toBe(0)
})
