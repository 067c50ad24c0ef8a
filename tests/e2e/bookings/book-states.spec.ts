import { makeProvider } from '@foyer/db/factories/make-provider'
import { makeService } from '@foyer/db/factories/make-service'
import { expect, onTestFinished, test } from 'vitest'
import { screens } from '../browser.ts'
import { openClient, withoutMarks } from '../http.ts'
import { startMorePortals } from '../more-portals.ts'
import { at, changeSettings, mailbox, prisma, soon, stack, visit } from '../story.ts'
import { bookable, guest, serviceAddress, tellOffer } from './booking-page.ts'

test.each(screens)('BOK-1: without JavaScript the whole way at $screen, in French', async ({ viewport }) => {
  const story = await tellOffer({ service: { capacity: 4, extras: bookable.extras } })
  const page = await visit({ viewport, javaScriptEnabled: false })
  await page.goto(at(story.slug, '/reserver'))
  await page.getByRole('link', { name: 'Massage profond' }).click()
  await page.getByLabel('Personnes').selectOption('2')
  await page.getByLabel('Pierres chaudes').check()
  await page.getByRole('button', { name: 'Voir les créneaux' }).click()
  await page.waitForURL(/persons=2/)
  await page
    .getByRole('link', { name: /créneau/ })
    .nth(1)
    .click()
  await page.waitForURL(/day=/)
  await page.getByRole('radio').nth(2).check()
  await page.getByRole('button', { name: 'Continuer' }).locator('visible=true').click()
  await page.getByText(/^Nous gardons .* pour vous/).waitFor()
  const grace = guest()
  await page.getByLabel('Prénom').fill(grace.givenName)
  await page.getByLabel('Nom', { exact: true }).fill(grace.familyName)
  await page.getByLabel('E-mail').fill(grace.email)
  await page.getByRole('button', { name: /^Réserver pour 115,00/ }).click()
  await page.waitForURL(at(story.slug, '/reserver/done'))
  await page.getByRole('heading', { name: 'Votre rendez-vous est réservé' }).waitFor()
  expect((await mailbox.next(grace.email)).text).toMatch(/Massage profond/)
})

test('C4: a guest with a known address sees what a new one sees, and that customer stays as they are', async () => {
  const story = await tellOffer()
  const { slug, customer } = story
  const before = await prisma.customer.findUniqueOrThrow({ where: { id: customer.id } })
  const pages = []
  for (const [place, email] of [customer.email ?? '', `stranger@${slug}.example`].entries()) {
    const client = openClient()
    const address = `${serviceAddress(story).replace(at(''), '/')}&at=${soon(4, 10 + 2 * place).toISOString()}`
    const form = { givenName: 'Mallory', familyName: 'Intruder', email, phone: '+33699999999', total: '5000' }
    const path = address.replace('/book?', '/book/details?')
    const answer = await client.post(path, { ...form, key: crypto.randomUUID() })
    expect([answer.status, answer.headers.get('location')]).toEqual([302, `/${slug}/book/done`])
    expect([...client.jar.keys()].sort()).toEqual([`foyer.booked-${slug}`, `foyer.sent-${slug}`])
    const { body } = await client.get(`/${slug}/book/done`)
    expect(body).not.toContain('Nadia')
    expect(body).not.toContain('Ferrand')
    pages.push(
      withoutMarks(body)
        .replaceAll(/T\d\d:\d\d:00\.000Z/g, 'instant')
        .replaceAll(/\b\d\d:\d\d\b/g, 'hour')
        .replaceAll(/[ns]•••@/g, 'x•••@')
        .replaceAll(/Booking \d+|"\d{4}"|&quot;\d{4}&quot;|\b50\d\d\b/g, 'number')
        .replaceAll(/"key",?"[^"]+"/g, ''),
    )
    expect((await client.get(`/${slug}`)).status).toBe(302)
  }
  expect(pages[0]?.split(/(?=[<,])/)).toEqual(pages[1]?.split(/(?=[<,])/))
  expect(await prisma.customer.findUniqueOrThrow({ where: { id: customer.id } })).toEqual(before)
})

test('BOK-15: the form sent twice books once', async () => {
  const story = await tellOffer()
  const path = `/${story.slug}/book/details?service=${story.service.id}&at=${soon(4, 14).toISOString()}`
  const client = openClient()
  const form = { ...guest(), total: '5000', key: crypto.randomUUID() }
  const answers = await Promise.all(Array.from({ length: 6 }, () => client.post(path, form)))
  expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(302))
  expect(await prisma.booking.count({ where: { businessId: story.business.id, startsAt: soon(4, 14) } })).toBe(1)
})

test('BOK-1: fields are checked one by one, a changed price asks again, and nothing is retyped', async () => {
  const story = await tellOffer()
  const path = `/${story.slug}/book/details?service=${story.service.id}&at=${soon(4, 14).toISOString()}`
  const client = openClient()
  const form = () => ({ ...guest(), total: '5000', key: crypto.randomUUID() })
  const odd = await client.post(path, { ...form(), email: 'not an address', phone: '1', givenName: '' })
  expect(odd.status).toBe(400)
  for (const text of ['Please fill this in.', 'Please check this.', 'value="not an address"'])
    expect(odd.body).toContain(text)
  const phone = await client.post(path, { ...form(), phone: '1' })
  expect([phone.status, phone.body.includes('Please check the number')]).toEqual([400, true])
  const dearer = await client.post(path, { ...form(), total: '100' })
  expect(dearer.status).toBe(409)
  expect(dearer.body).toContain('The price has changed meanwhile: it is €50.00 now.')
  expect(await prisma.booking.count({ where: { businessId: story.business.id, startsAt: soon(4, 14) } })).toBe(0)
})

test('BOK-1: with approval it is a request; without a portal there is no promise of a link', async () => {
  const story = await tellOffer({ service: { approval: true } })
  await changeSettings(story, 'panelAccess', { enabled: false })
  const client = openClient()
  const path = `/${story.slug}/book/details?service=${story.service.id}&at=${soon(4, 14).toISOString()}`
  expect((await client.get(path)).body).toContain('Request for €50.00')
  await client.post(path, { ...guest(), total: '5000', key: crypto.randomUUID() })
  const { body } = await client.get(`/${story.slug}/book/done`)
  expect(body).toContain('We have your request')
  expect(body).toContain('To change anything, please contact us.')
  expect(body).not.toContain('and a link to')
  const calendar = await client.get(`/${story.slug}/book/calendar.ics`)
  expect(calendar.headers.get('content-type')).toContain('text/calendar')
  expect(calendar.body).toContain('STATUS:TENTATIVE')
})

test('BOK-1: closed, empty or without free times the page says whom to ask', async () => {
  const story = await tellOffer()
  const client = openClient()
  const { slug, service } = story
  await prisma.weeklyHours.deleteMany({ where: { businessId: story.business.id } })
  expect((await client.get(`/${slug}/book?service=${service.id}`)).body).toContain(
    'There is no free time at the moment',
  )
  await prisma.service.updateMany({ where: { businessId: story.business.id }, data: { active: false } })
  expect((await client.get(`/${slug}/book`)).body).toContain('Nothing can be booked here at the moment')
  await changeSettings(story, 'bookingPage', { enabled: false })
  const closed = await client.get(`/${slug}/book`)
  expect(closed.body).toContain('Online booking is closed')
  expect(closed.body).toContain(`office@${slug}.example`)
  expect((await client.get(`/${slug}/book/calendar.ics`)).status).toBe(404)
  expect((await client.get(`/${slug}/buchen`)).status).toBe(404)
})

test('BOK-2: anybody comes first among several, faces and prices as they are; one alone is not asked for', async () => {
  const story = await tellOffer()
  const page = await visit()
  await page.goto(serviceAddress(story))
  expect(await page.getByRole('group', { name: 'With whom' }).count()).toBe(0)
  const second = await makeProvider(prisma, story.business, { name: 'Jules Petit' })
  await prisma.providerService.create({
    data: { businessId: story.business.id, providerId: second.id, serviceId: story.service.id, priceMinor: 4000 },
  })
  await page.reload()
  const who = page.getByRole('group', { name: 'With whom' })
  expect(await who.getByRole('radio').first().isChecked()).toBe(true)
  await page.getByRole('complementary').getByText('from €40.00').waitFor()
  await who.getByRole('radio', { name: /Camille Roux/ }).check()
  await page.waitForURL(/provider=/)
  await page.getByRole('complementary').getByText('Total').locator('..').getByText('€50.00').waitFor()
})

test('ACC-8: whoever books too often is asked to wait, calmly, with all that was typed', async () => {
  const story = await tellOffer()
  const often = guest()
  const bookAt = (hour: number) =>
    openClient().post(`/${story.slug}/book/details?service=${story.service.id}&at=${soon(4, hour).toISOString()}`, {
      ...often,
      total: '5000',
      key: crypto.randomUUID(),
    })
  const answers = []
  for (const hour of [9, 10, 11, 12, 13, 14]) answers.push(await bookAt(hour))
  expect(answers.map(({ status }) => status)).toEqual([302, 302, 302, 302, 302, 429])
  expect(Number(answers[5]?.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(answers[5]?.body).toContain('Please wait a little, then try again')
  expect(answers[5]?.body).toContain(`value="${often.email}"`)
})

test('BOK-1: what staff change is on the page at the next request, in every process; no two answers share a nonce', async () => {
  const story = await tellOffer()
  const { slug, service, business } = story
  await makeService(prisma, business, { name: { en: 'Sauna', fr: 'Sauna' } }, [story.provider])
  const others = await startMorePortals(stack.databaseUrl, 1)
  onTestFinished(others.stop)
  const pages = [stack.portalUrl, ...others.urls].map((origin) => `${origin}/${slug}/book`)
  const read = (url: string) => fetch(url).then((answer) => answer.text())
  const [first = '', again = ''] = [await read(pages[0] ?? ''), await read(pages[0] ?? '')]
  const nonces = [first, again].map((page) => /nonce="([^"]{20,})"/.exec(page)?.[1])
  expect(new Set(nonces).size).toBe(2)
  expect(withoutMarks(first)).toBe(withoutMarks(again))
  for (const price of [7300, 8100]) {
    await prisma.service.update({ where: { id: service.id }, data: { priceMinor: price } })
    for (const page of pages) expect(await read(page)).toContain(`€${price / 100}.00`)
  }
  await changeSettings(story, 'bookingPage', { enabled: false })
  for (const page of pages) expect(await read(page)).not.toContain('Sauna')
})
