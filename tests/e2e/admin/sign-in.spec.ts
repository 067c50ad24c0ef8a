import { hashPassword } from '@foyer/domain/access/password'
import { describe, expect, test } from 'vitest'
import { screens } from '../browser.ts'
import { withoutMarks } from '../http.ts'
import { employ, prisma, stack, tellStory, visit } from '../story.ts'
import { admin, deskCookie, deskOf, makeStaffLogin, news, openDesk, openMenuOf, sitDown, typeSignIn } from './desk.ts'

describe.each(screens)('signing in at the desk at $screen', ({ viewport }) => {
  test('ACC-12: an owner signs in, lands where they wanted to go, and signs out for good', async () => {
    const story = await tellStory()
    const owner = await employ(story, 'OWNER', 'Olive Owner')
    const page = await visit({ viewport })
    await page.goto(admin('/bookings?status=APPROVED'))
    await page.waitForURL(admin(`/signin?to=${encodeURIComponent('/bookings?status=APPROVED')}`))
    await typeSignIn(page, owner)
    await page.waitForURL(admin('/bookings?status=APPROVED'))
    await page.getByRole('link', { name: 'Nadia Ferrand' }).waitFor()
    await page.goto(admin('/signin'))
    await page.waitForURL(admin())
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor()
    await page.getByText('Story Clinic', { exact: true }).first().waitFor()
    const [cookie] = (await page.context().cookies()).filter(({ name }) => name === deskCookie)
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
    const menu = await openMenuOf(page, 'My account')
    await menu.getByText('Olive Owner').waitFor()
    await menu.getByText('Owner', { exact: true }).waitFor()
    await menu.getByRole('button', { name: 'Sign out' }).click()
    await page.waitForURL(admin('/signin'))
    expect((await openDesk(cookie?.value).query('staff.getAccount')).status).toBe(401)
    await page.goBack()
    await page.goto(admin())
    await page.waitForURL(admin('/signin'))
  })

  test('ACC-12: a wrong password says so, keeps the address, and the right one still works', async () => {
    const story = await tellStory()
    const owner = await employ(story, 'OWNER')
    const page = await visit({ viewport, expectedErrors: /400/ })
    await typeSignIn(page, { ...owner, password: `${owner.password}!` })
    await page.getByText('E-mail or password is not right.').waitFor()
    expect(await page.getByLabel('E-mail').inputValue()).toBe(owner.email)
    await typeSignIn(page, owner)
    await page.waitForURL(admin())
  })
})

test('ACC-12: a wrong password, an unknown address and a disabled person get the same answer', async () => {
  const story = await tellStory()
  const owner = await employ(story, 'OWNER')
  const gone = await employ(story, 'OWNER')
  await prisma.staffMember.update({ where: { id: gone.id }, data: { disabledAt: new Date() } })
  const client = openDesk()
  const answers = []
  const cases = [
    { email: owner.email, password: 'not this one at all' },
    { email: `nobody@${story.slug}.example`, password: owner.password },
    { email: gone.email, password: gone.password },
    { email: story.customer.email ?? '', password: owner.password },
  ]
  for (const fields of cases) {
    const { status, headers, body } = await client.post('/signin', fields)
    answers.push({
      status,
      names: [...headers.keys()].filter((name) => name !== 'content-length').sort(),
      body: withoutMarks(body)
        .replaceAll(fields.email, '')
        .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, ''),
    })
  }
  for (const answer of answers) expect(answer).toEqual(answers[0])
  expect(answers[0]?.status).toBe(400)
  expect(client.jar.size).toBe(0)
})

test('ACC-12: only the exact password passes, whatever it is made of; an enormous one is refused at once', async () => {
  const story = await tellStory()
  const long = `${'x'.repeat(72)}-the rest counts 🔑 ÅÄÖ`
  const member = await employ(story, 'FRONT_DESK')
  await prisma.staffMember.update({ where: { id: member.id }, data: { passwordHash: await hashPassword(long) } })
  const client = openDesk()
  const attempt = (password: string) => client.post('/signin', { email: member.email, password })
  for (const wrong of ['', long.slice(0, 72), `${long} `, long.toUpperCase(), long.normalize('NFD'), `${long}\0`])
    expect((await attempt(wrong)).status, JSON.stringify(wrong)).toBe(400)
  for (const enormous of ['x'.repeat(257), 'x'.repeat(4 * 1024 * 1024)]) {
    const { status, ms } = await attempt(enormous)
    expect([400, 413]).toContain(status)
    expect(ms).toBeLessThan(1000)
  }
  expect(await prisma.staffLogin.count({ where: { staffId: member.id } })).toBe(0)
  expect((await attempt(long)).status).toBe(302)
})

test('ACC-8: after ten tries the calm page says how long to wait, and nobody is locked out for good', async () => {
  const story = await tellStory()
  const member = await employ(story, 'OWNER')
  const client = openDesk()
  const attempt = (password: string) => client.post('/signin', { email: member.email.toUpperCase(), password })
  for (let tried = 0; tried < 10; tried++) expect((await attempt('wrong every time')).status).toBe(400)
  const refused = []
  for (let more = 0; more < 3; more++) refused.push(await attempt(member.password))
  const limited = refused.filter(({ status }) => status === 429)
  expect(limited.length).toBeGreaterThan(0)
  for (const { headers, body } of limited) {
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
    expect(body).toContain('Too many tries. Wait a moment, then try again.')
  }
  const elsewhere = await deskOf(story, member)
  expect((await elsewhere.query('staff.getAccount')).status).toBe(200)
  await expect.poll(async () => (await attempt(member.password)).status, { timeout: 30_000, interval: 1000 }).toBe(302)
})

test('ACC-7: the account lists the signed-in browsers and ends them', async () => {
  const story = await tellStory()
  const owner = await employ(story, 'OWNER')
  const [one, other] = [await deskOf(story, owner), await deskOf(story, owner)]
  const page = await visit()
  await sitDown(page, story, owner)
  await page.goto(admin('/account'))
  const ending = page.getByRole('button', { name: 'Sign out', exact: true })
  await page.getByText('this browser').waitFor()
  await expect.poll(() => page.getByRole('main').getByRole('button', { name: 'Sign out', exact: true }).count()).toBe(2)
  await page.getByRole('main').getByRole('button', { name: 'Sign out', exact: true }).first().click()
  await news(page, 'That browser is signed out.').waitFor()
  const alive = async () => [(await one.get('/')).status, (await other.get('/')).status].sort()
  expect(await alive()).toEqual([200, 302])
  await page.getByRole('button', { name: 'Sign all others out' }).click()
  await news(page, 'All other browsers are signed out.').waitFor()
  expect(await alive()).toEqual([302, 302])
  expect(await ending.count()).toBeLessThanOrEqual(1)
  await page.reload()
  await page.getByText('this browser').waitFor()
})

test('ACC-7: another’s login cannot be ended, and a changed password ends all others', async () => {
  const story = await tellStory()
  const [owner, colleague] = [await employ(story, 'OWNER'), await employ(story, 'MANAGER')]
  const theirs = await deskOf(story, colleague)
  const login = await prisma.staffLogin.findFirstOrThrow({ where: { staffId: colleague.id } })
  const mine = await deskOf(story, owner)
  expect((await mine.mutate('staff.endLogin', { loginId: login.id })).status).toBe(404)
  expect((await theirs.query('staff.getAccount')).status).toBe(200)
  const elsewhere = openDesk(await makeStaffLogin(story, owner))
  const page = await visit({ expectedErrors: /400/ })
  await sitDown(page, story, owner)
  await page.goto(admin('/account'))
  const change = page.locator('form').filter({ has: page.getByLabel('New password') })
  const replace = async (current: string, next: string) => {
    await change.getByLabel('Current password').fill(current)
    await change.getByLabel('New password').fill(next)
    await change.getByRole('button', { name: 'Change password' }).click()
  }
  await replace('not the present one', 'quite another sentence')
  await page.getByText('E-mail or password is not right.').waitFor()
  await replace(owner.password, 'password1')
  await page.getByText('This password is on the lists that attackers try first.').waitFor()
  expect((await elsewhere.get('/')).status).toBe(200)
  await replace(owner.password, 'quite another sentence')
  await news(page, 'Password changed. Every other browser is signed out.').waitFor()
  expect((await elsewhere.get('/')).status).toBe(302)
  expect((await page.goto(stack.adminUrl))?.status()).toBe(200)
})
