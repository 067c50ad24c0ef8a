import { makeCustomer } from '@foyer/db/factories/make-customer'
import { hashPassword } from '@foyer/domain/access/password'
import { expect, test } from 'vitest'
import { openClient } from '../http.ts'
import { mailbox, prisma, tellStory, visit } from '../story.ts'
import { askForLink } from './ask.ts'

test('ACC-8: after five requests the same calm page comes with a Retry-After, and no sixth message', async () => {
  const story = await tellStory()
  const email = story.customer.email ?? ''
  const ask = () => openClient().post(`/${story.slug}/signin`, { email })
  const five = [await ask(), await ask(), await ask(), await ask(), await ask()]
  const sixth = await ask()
  expect([sixth.status, sixth.headers.get('location'), sixth.body]).toEqual([
    five[0]?.status,
    five[0]?.headers.get('location'),
    five[0]?.body,
  ])
  expect(five.map(({ headers }) => headers.get('retry-after'))).toEqual(Array(5).fill(null))
  expect(Number(sixth.headers.get('retry-after'))).toBeGreaterThan(14 * 60)
  expect(await prisma.accessRequest.count({ where: { businessId: story.business.id } })).toBe(5)
  await mailbox.next(email)
  expect((await mailbox.all(email)).length).toBeLessThanOrEqual(5)
})

test('ACC-8: in the browser the sixth request looks like the first', async () => {
  const story = await tellStory()
  const page = await visit()
  const waits: boolean[] = []
  page.on('response', (response) => {
    if (response.request().method() === 'POST') waits.push('retry-after' in response.headers())
  })
  for (let asked = 0; asked < 6; asked++) {
    await askForLink(page, story.slug, story.customer.email ?? '')
    await page.getByRole('heading', { name: 'Check your e-mail' }).waitFor()
    await page.getByText(story.customer.email ?? '').waitFor()
  }
  expect(waits).toEqual([...Array(5).fill(false), true])
})

test('ACC-8: what a client claims about its address counts for nothing', async () => {
  const story = await tellStory()
  const ask = (place: number) => {
    const claims = {
      'x-forwarded-for': `203.0.113.${place}`,
      'x-real-ip': `203.0.113.${place}`,
      forwarded: `for=203.0.113.${place}`,
    }
    return openClient().post(`/${story.slug}/signin`, { email: story.customer.email ?? '' }, claims)
  }
  const answers = []
  for (let place = 1; place <= 7; place++) answers.push(await ask(place))
  expect(answers.map(({ headers }) => headers.has('retry-after'))).toEqual([...Array(5).fill(false), true, true])
})

test('ACC-8: another spelling of the address is the same address', async () => {
  const story = await tellStory()
  const email = story.customer.email ?? ''
  const spellings = [email, email.toUpperCase(), ` ${email}`, `${email} `, email.replace('nadia', 'Nadia'), email]
  const answers = []
  for (const each of spellings) answers.push(await openClient().post(`/${story.slug}/signin`, { email: each }))
  expect(answers.map(({ headers }) => headers.has('retry-after'))).toEqual([...Array(5).fill(false), true])
})

test('ACC-8: a fresh link for a spent one counts like any other request', async () => {
  const story = await tellStory()
  const email = story.customer.email ?? ''
  const client = openClient()
  await client.post(`/${story.slug}/signin`, { email })
  await mailbox.next(email)
  const { id } = await prisma.accessLink.findFirstOrThrow({ where: { customerId: story.customer.id } })
  const answers = []
  for (let asked = 0; asked < 6; asked++) answers.push(await client.post(`/${story.slug}/open/${id}/renew`, {}))
  expect(new Set(answers.map(({ status, headers }) => `${status} ${headers.get('location')}`)).size).toBe(1)
  expect(answers.map(({ headers }) => headers.has('retry-after'))).toEqual([...Array(4).fill(false), true, true])
  expect(await prisma.accessRequest.count({ where: { businessId: story.business.id } })).toBe(5)
})

test('ACC-8: wrong passwords are answered later and later, and another address is not locked out', async () => {
  const password = 'three quiet harbour words'
  const settings = { panelAccess: { enabled: true, requirePassword: true } }
  const story = await tellStory({ business: { settings }, customer: { passwordHash: await hashPassword(password) } })
  const attempt = (email: string, typed: string) =>
    openClient().post(`/${story.slug}/signin/password`, { email, password: typed })
  const email = story.customer.email ?? ''
  for (let tried = 0; tried < 10; tried++) expect((await attempt(email, 'wrong')).status).toBe(400)
  const refused = [await attempt(email, 'wrong'), await attempt(email, password)]
  for (const { status, headers, body } of refused) {
    expect(status).toBe(429)
    expect(Number(headers.get('retry-after'))).toBeGreaterThanOrEqual(1)
    expect(body).toContain('Too many tries. Please wait a little.')
  }
  const second = await makeCustomer(prisma, story.business, {
    email: `second@${story.slug}.example`,
    passwordHash: await hashPassword(password),
  })
  expect((await attempt(second.email ?? '', password)).status).toBe(302)
  const unknown = `nobody@${story.slug}.example`
  const untold = []
  for (let tried = 0; tried < 11; tried++) untold.push((await attempt(unknown, 'wrong')).status)
  expect(untold).toEqual([...Array(10).fill(400), 429])
})

test('ACC-2: known and unknown addresses are answered in the same time', async () => {
  const story = await tellStory()
  const calls = 60
  await prisma.customer.createMany({
    data: Array.from({ length: calls }, (_, place) => ({
      ...{ businessId: story.business.id, number: 9000 + place, givenName: 'K', familyName: 'K', locale: 'en' },
      ...{ email: `known${place}@${story.slug}.example`, createdAt: new Date(), updatedAt: new Date() },
    })),
  })
  const times: Record<string, number[]> = { known: [], other: [] }
  for (let place = -5; place < calls; place++)
    for (const [kind, taken] of Object.entries(times)) {
      const { ms } = await openClient().post(`/${story.slug}/signin`, {
        email: `${kind}${place}@${story.slug}.example`,
      })
      if (place >= 0) taken.push(ms)
    }
  const median = (list: number[] = []) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN
  expect(Math.abs(median(times.known) - median(times.other))).toBeLessThan(20)
})

test('ACC-3: a wrong password and an unknown address are answered alike, in the same time', async () => {
  const settings = { panelAccess: { enabled: true, requirePassword: true } }
  const story = await tellStory({ business: { settings } })
  const passwordHash = await hashPassword('three quiet harbour words')
  const known = []
  for (let place = 0; place < 20; place++)
    known.push(
      await makeCustomer(prisma, story.business, { email: `known${place}@${story.slug}.example`, passwordHash }),
    )
  const times: Record<string, number[]> = { known: [], other: [] }
  const lengths = new Set<number>()
  for (let place = 0; place < known.length; place++)
    for (const [kind, taken] of Object.entries(times)) {
      const email = `${kind}${place}@${story.slug}.example`
      const { ms, status, body } = await openClient().post(`/${story.slug}/signin/password`, {
        email,
        password: 'wrong one',
      })
      expect(status).toBe(400)
      taken.push(ms)
      lengths.add(body.length - 2 * String(place).length)
    }
  expect(lengths.size).toBe(1)
  const median = (list: number[] = []) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN
  expect(Math.abs(median(times.known) - median(times.other))).toBeLessThan(20)
})
