import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectNothingBesides } from './axe.ts'
import { fillIn, guest, tellOffer } from './bookings/booking-page.ts'
import { phone } from './browser.ts'
import { openClient, signedIn } from './http.ts'
import { at, login, mailbox, prisma, type Story, soon, tellStory, toldAtOnce, visit } from './story.ts'

const hostile = {
  script: '<script>alert(1)</script>',
  image: '"><img src=x onerror=alert(1)>',
  attribute: `' onmouseover='alert(1)' x='`,
  json: '</script><script>alert(1)</script>',
  template: `\${alert(1)}{{7*7}}<%= 7*7 %>`,
  address: 'javascript:alert(1)//',
  long: 'Wolfeschlegelsteinhausenbergerdorff'.repeat(2),
  rightToLeft: 'عائشة بنت محمد',
  override: 'a\u202eevil\u202c',
  emoji: '👩‍👩‍👧‍👦 Ünïcödé ﷽',
  quotes: `O'Brien "the \\ rock" & sons`,
  icu: '{count, plural, one {#}} %customer_panel_url% %x%',
} as const

/** The page, which fails the story as soon as a script of a stranger runs or the policy has to stop one. */
async function guarded(): Promise<Page> {
  const page = await visit({ viewport: phone, expectedErrors: /40[49]/ })
  page.on('dialog', (dialog) => {
    throw new Error(`a script ran: ${dialog.message()}`)
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy violated: ${violatedDirective} ${blockedURI}`),
    )
  })
  return page
}

const shows = (page: Page, text: string) => page.getByText(text).filter({ visible: true }).first().waitFor()

async function everywhere(page: Page, { slug, booking }: Story, text: string): Promise<void> {
  const own = `/appointments/${booking.id}`
  for (const path of ['', '/appointments', own, `${own}/cancel`, `${own}/reschedule`]) {
    await page.goto(at(slug, path))
    await page.getByRole('main').waitFor()
    await shows(page, text)
    await expectNothingBesides(page)
  }
}

/** As a mail program shows it: the message and nothing around it. */
async function openLetter(page: Page, html: string): Promise<void> {
  await page.setContent(html)
  expect(await page.locator('script, iframe, object, embed, form, base, [onerror], [onmouseover]').count()).toBe(0)
  expect(await page.locator('a[href^="javascript:"]').count()).toBe(0)
}

test.each(Object.entries(hostile))(
  'line 18: names that hold %s are shown literally on pages and in mails',
  async (_, text) => {
    const story = await tellStory({
      business: {
        ...{ name: text, location: { name: { en: text }, address: text } },
        contact: { email: 'office@story.example', phone: text, address: text },
        settings: {
          panelAccess: { enabled: true },
          manageBookings: { reschedule: true, undoCancel: false },
          policies: { cancellation: { en: text } },
        },
      },
      customer: { givenName: text, familyName: text },
      service: { name: { en: text }, description: { en: text } },
      booking: { customFields: { [text]: text }, extras: [{ name: { en: text }, quantity: 1, priceMinor: 100 }] },
    })
    await prisma.provider.update({ where: { id: story.provider.id }, data: { name: text, title: { en: text } } })
    const page = await guarded()
    await page.goto(at(story.slug, '/signin'))
    await shows(page, text)
    await login(page, story)
    await everywhere(page, story, text)
    await page.goto(at(story.slug, '/profile'))
    expect(await page.getByLabel('First name').inputValue()).toBe(text)
    await page.goto(at(story.slug, `/appointments/${story.booking.id}/cancel`))
    await page.getByLabel('Why are you cancelling?').fill(text)
    await page.getByRole('button', { name: 'Cancel this appointment' }).click()
    await page.waitForURL(at(story.slug, `/appointments/${story.booking.id}`))
    await shows(page, text)
    const letters = [await mailbox.next(story.customer.email ?? ''), await mailbox.next(story.provider.email ?? '')]
    for (const letter of letters) {
      expect(letter.to).toHaveLength(1)
      const told = text.replace(/[\u202a-\u202e]/g, '')
      expect(letter.text).toContain(told)
      expect(letter.subject).not.toMatch(/[\r\n]/)
      const reader = await guarded()
      await openLetter(reader, letter.html)
      await shows(reader, told)
    }
  },
)

test.each(Object.entries(hostile))(
  'line 23: what a guest types that holds %s is data and nothing else',
  async (_, text) => {
    const extras = [{ name: { en: text }, description: { en: text }, priceMinor: 100 }]
    const story = await tellOffer({
      business: { name: text, location: { name: { en: text }, address: text } },
      service: { name: { en: text }, description: { en: text }, extras },
    })
    const { slug, service, provider } = story
    await prisma.provider.update({ where: { id: provider.id }, data: { name: text, title: { en: text } } })
    const page = await guarded()
    for (const path of ['/book', `/book?service=${service.id}`]) {
      await page.goto(at(slug, path))
      await page.getByRole('main').waitFor()
      await shows(page, text)
      await expectNothingBesides(page)
    }
    await page.locator('button[form]').locator('visible=true').click()
    await page.waitForURL(/details/)
    await fillIn(page, { givenName: text, familyName: text, email: guest().email })
    await page.getByLabel('Anything we should know?').fill(text)
    await expectNothingBesides(page)
    await page.getByRole('button', { name: /^Book for/ }).click()
    await page.waitForURL(/done/)
    await shows(page, text)
    await expectNothingBesides(page)
  },
)

test('C15: what the address of the booking page asks for is never more than a wish', async () => {
  const story = await tellOffer()
  const client = openClient()
  const odd = [
    `' OR 1=1--`,
    '../../etc/passwd',
    '<script>',
    '9'.repeat(400),
    '%F0%28%8C%28',
    '{"$gt":""}',
    '-1',
    '2026-02-30',
  ]
  for (const value of [...odd, crypto.randomUUID()]) {
    const names = ['provider', 'persons', 'extra', 'location', 'zone', 'month', 'day', 'at', 'any', 'q']
    for (const name of names) {
      const asked = new URLSearchParams({ service: story.service.id, [name]: value })
      expect((await client.get(`/${story.slug}/book?${asked}`)).status, `${name}=${value}`).toBe(200)
      expect([200, 302], `${name}=${value}`).toContain(
        (await client.get(`/${story.slug}/book/details?${asked}`)).status,
      )
    }
    expect((await client.get(`/${story.slug}/book?${new URLSearchParams({ service: value })}`)).status).toBe(200)
  }
  for (const startsAt of ['', 'tomorrow', '2026-13-45T00:00:00Z', soon(-1).toISOString(), soon(400).toISOString()]) {
    const { status } = await client.post(`/${story.slug}/book?service=${story.service.id}`, { startsAt })
    expect([400, 409], startsAt).toContain(status)
  }
  expect(await prisma.hold.count({ where: { businessId: story.business.id } })).toBe(0)
})

test('line 18: line ends and controls in a form add nothing to a mail', async () => {
  const story = await tellStory({ business: toldAtOnce })
  const client = await signedIn(story)
  const reason = 'ill\r\nBcc: thief@example.com\r\n\r\nHello\u2028\u0085there\u0007'
  const familyName = 'Ferrand\r\nBcc: thief@example.com'
  const saved = await client.post(`/${story.slug}/profile`, { givenName: 'Nadia', familyName, locale: 'en' })
  expect([302, 400]).toContain(saved.status)
  const { status } = await client.post(`/${story.slug}/appointments/${story.booking.id}/cancel`, {
    ...{ reason, key: crypto.randomUUID() },
  })
  expect(status).toBe(302)
  for (const email of [story.customer.email, story.provider.email]) {
    const letter = await mailbox.next(email ?? '')
    expect(letter.to.map(({ address }) => address)).toEqual([email])
    expect(Object.keys(letter.headers).map((name) => name.toLowerCase())).not.toContain('bcc')
  }
  expect(await mailbox.all('thief@example.com')).toEqual([])
})

test('C15: what an address of a list or a calendar asks for is never more than a filter', async () => {
  const story = await tellStory()
  const client = await signedIn(story)
  const own = `/${story.slug}/appointments/${story.booking.id}`
  const odd = [
    `' OR 1=1--`,
    '../../etc/passwd',
    '<script>',
    '9'.repeat(400),
    '%F0%28%8C%28',
    '{"$gt":""}',
    '-1',
    '2026-02-30',
  ]
  for (const value of odd) {
    for (const name of ['period', 'service', 'provider', 'cursor'])
      expect((await client.get(`/${story.slug}/appointments?${new URLSearchParams({ [name]: value })}`)).status).toBe(
        200,
      )
    for (const name of ['month', 'day', 'provider'])
      expect((await client.get(`${own}/reschedule?${new URLSearchParams({ [name]: value })}`)).status).toBe(200)
  }
  for (const month of ['2026-01', '2099-12', '2000-01'])
    expect((await client.get(`${own}/reschedule?month=${month}&day=${month}-31`)).status).toBe(200)
  expect((await client.get(`${own}/reschedule?provider=${crypto.randomUUID()}`)).status).toBe(404)
  const cursor = `${soon(0).toISOString()}_${crypto.randomUUID()}`
  expect((await client.get(`/${story.slug}/appointments?period=past&cursor=${cursor}`)).status).toBe(200)
})

test('line 2 of the notes: a wish to go elsewhere after signing in never leaves the business', async () => {
  const story = await tellStory()
  for (const to of [
    '//evil.example',
    'https://evil.example',
    '/\\evil.example',
    '/../other',
    'javascript:alert(1)',
    '/%2f/x',
  ]) {
    const page = await visit()
    await page.goto(at(story.slug, `/signin?${new URLSearchParams({ to })}`))
    await login(page, story)
    await page.goto(at(story.slug, `/signin?${new URLSearchParams({ to })}`))
    expect(page.url()).toBe(at(story.slug))
  }
})
