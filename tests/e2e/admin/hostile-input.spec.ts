import { makeBooking } from '@foyer/db/factories/make-booking'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { employ, prisma, soon, tellStory, visit } from '../story.ts'
import { admin, deskOf, news, sitDown } from './desk.ts'

const hostile = {
  script: '<script>alert(1)</script>',
  image: '"><img src=x onerror=alert(1)>',
  json: '</script><script>alert(1)</script>',
  template: `\${alert(1)}{{7*7}}<%= 7*7 %>`,
  address: 'javascript:alert(1)//',
  long: 'Wolfeschlegelsteinhausenbergerdorff'.repeat(2),
  override: 'a\u202eevil\u202c',
  icu: '{count, plural, one {#}} %customer_panel_url% <b>x</b>',
} as const

/** The page, which fails the story as soon as a script of a stranger runs or the policy has to stop one. */
async function guarded(viewport?: { width: number; height: number }): Promise<Page> {
  const page = await visit({ viewport, expectedErrors: /400/ })
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

/** A business in which everything that somebody may write is the text. */
async function tellHostileStory(text: string) {
  const story = await tellStory({
    business: {
      ...{ name: text, location: { name: { en: text }, address: text } },
      contact: { email: 'office@story.example', phone: text, address: text },
      settings: {
        panelAccess: { enabled: true },
        manageBookings: { reschedule: true },
        policies: { cancellation: { en: text } },
      },
    },
    customer: { givenName: text, familyName: 'Berg' },
    service: { name: { en: text } },
    booking: { note: text, customFields: { [text]: text }, startsAt: soon(2) },
  })
  const { business, customer, provider, service } = story
  await prisma.provider.update({ where: { id: provider.id }, data: { name: text } })
  const ended = { status: 'CANCELED', cancelReason: text, startsAt: soon(5) } as const
  const canceled = await makeBooking(prisma, business, { customer, provider, service, ...ended })
  await prisma.deadMessage.create({
    data: {
      ...{ businessId: business.id, job: 'customers.invited', error: text, tries: 21, diedAt: new Date() },
      payload: { businessId: business.id, customerId: customer.id, invitationId: crypto.randomUUID() },
    },
  })
  const owner = await employ(story, 'OWNER', text)
  const client = await deskOf(story, owner)
  const note = await client.mutate('customers.addNote', { customerId: customer.id, text })
  expect(note.status).toBe(200)
  return { story, canceled, owner }
}

test.each(Object.entries(hostile))(
  'line 18: names that hold %s are shown literally on every page of the admin app',
  { timeout: 120_000 },
  async (_, text) => {
    const { story, canceled, owner } = await tellHostileStory(text)
    const page = await guarded()
    await sitDown(page, story, owner)
    const booking = `/bookings/${story.booking.id}`
    const customer = `/customers/${story.customer.id}`
    const paths = [
      ...['/', '/bookings', booking, `${booking}/move`, `${booking}/cancel`, `/bookings/${canceled.id}`],
      ...[
        '/customers',
        customer,
        `/customers?text=${encodeURIComponent(text)}`,
        '/settings/business',
        '/settings/staff',
      ],
      ...['/settings/policies', '/messages', '/account', '/business'],
    ]
    for (const path of paths) {
      await page.goto(admin(path))
      await page.getByRole('main').waitFor()
      if (path === '/account') expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe(text)
      else await shows(page, text)
    }
    await page.goto(admin(customer))
    await page.getByRole('button', { name: 'Invite to the portal' }).click()
    await news(page, `Invitation to ${text} Berg is on its way.`).waitFor()
    await page.goto(admin(`${booking}/cancel`))
    await page.getByLabel('Reason').fill(text)
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel booking' }).click()
    await news(page, `Booking cancelled. ${text} Berg gets a message in three minutes.`).waitFor()
  },
)

test('line 18: what is typed into forms comes back literally, refused or kept', async () => {
  const story = await tellStory()
  const owner = await employ(story, 'OWNER')
  const page = await guarded()
  await sitDown(page, story, owner)
  for (const text of Object.values(hostile)) {
    await page.goto(admin('/customers/new'))
    const dialog = page.getByRole('dialog', { name: 'New customer' })
    await dialog.getByLabel('Given name').fill(text)
    await dialog.getByLabel('Family name').fill('Berg')
    await dialog.getByLabel('Phone').fill('12')
    await dialog.getByRole('button', { name: 'Create customer' }).click()
    await dialog.getByText('This is not a phone number.').waitFor()
    expect(await dialog.getByLabel('Given name').inputValue()).toBe(text)
    await dialog.getByLabel('Phone').fill('')
    await dialog.getByRole('button', { name: 'Create customer' }).click()
    await page.getByRole('heading', { level: 1 }).getByText(`${text} Berg`).waitFor()
  }
})

test('line 18: text that no database stores is refused, never a fault', async () => {
  const story = await tellStory()
  const client = await deskOf(story, await employ(story, 'OWNER'))
  const { id } = story.customer
  for (const text of ['a\0b', '\ud800', '\0']) {
    const form = { givenName: text, familyName: 'Berg', locale: 'en', key: crypto.randomUUID() }
    for (const answer of [
      await client.post('/customers/new', form),
      await client.mutate('customers.create', form),
      await client.post(`/customers/${id}`, { text }),
      await client.mutate('staff.invite', { name: text, email: `x@${story.slug}.example`, role: 'PROVIDER' }),
      await client.query('customers.search', { text }),
    ])
      expect(answer.status, `${JSON.stringify(text)} ${answer.body.slice(0, 80)}`).toBeLessThan(500)
  }
})
