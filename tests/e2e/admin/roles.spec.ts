import { makeBooking } from '@foyer/db/factories/make-booking'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { makeProvider } from '@foyer/db/factories/make-provider'
import { describe, expect, test } from 'vitest'
import { screens } from '../browser.ts'
import { signedIn, withoutMarks } from '../http.ts'
import { at, employ, loginCookie, makeLogin, prisma, type Story, soon, stack, tellStory, visit } from '../story.ts'
import { admin, deskCookie, deskOf, makeStaffLogin, openDesk, openMenuOf, sitDown } from './desk.ts'

/** The story's provider as somebody who signs in, and a colleague of theirs with a customer of their own. */
async function tellOfTwoProviders() {
  const story = await tellStory()
  const { business, service } = story
  const member = await employ(story, 'PROVIDER', 'Camille Roux')
  await prisma.provider.update({ where: { id: story.provider.id }, data: { staffId: member.id } })
  const colleague = await makeProvider(prisma, business, { name: 'Lou Petit' })
  const customer = await makeCustomer(prisma, business, { givenName: 'Otto', familyName: 'Elsewhere' })
  const booking = await makeBooking(prisma, business, { customer, provider: colleague, service, startsAt: soon(3, 12) })
  return { story, member, others: { customer, booking } }
}

const mutations = (story: Pick<Story, 'booking' | 'customer'>): [string, object][] => {
  const key = crypto.randomUUID()
  return [
    ['bookings.approve', { bookingId: story.booking.id, key }],
    ['bookings.reject', { bookingId: story.booking.id, key }],
    ['bookings.cancel', { bookingId: story.booking.id, key }],
    ['bookings.move', { bookingId: story.booking.id, startsAt: soon(4, 14).toISOString(), key }],
    ['bookings.markNoShow', { bookingId: story.booking.id, key }],
    ['customers.addNote', { customerId: story.customer.id, text: 'x' }],
    ['customers.invite', { customerId: story.customer.id }],
    ['customers.edit', { customerId: story.customer.id, givenName: 'X', familyName: 'X', locale: 'en' }],
  ]
}

describe.each(screens)('roles at $screen', ({ viewport }) => {
  test('ADM-3: a provider sees the own calendar and customers only, and neither messages nor settings', async () => {
    const { story, member, others } = await tellOfTwoProviders()
    const page = await visit({ viewport, expectedErrors: /40[34]/ })
    await sitDown(page, story, member)
    for (const path of ['/', '/bookings', '/customers']) {
      await page.goto(admin(path))
      await page.getByRole('link', { name: 'Nadia Ferrand' }).waitFor()
      expect(await page.getByText('Otto Elsewhere').count(), path).toBe(0)
    }
    const nav = page.locator('nav[aria-label="Sections"]')
    expect((await nav.getByRole('link', { includeHidden: true }).allTextContents()).slice(1)).toEqual([
      ...['Today', 'Calendar', 'Bookings', 'Events', 'Customers'],
    ])
    await page.goto(admin(`/customers/${story.customer.id}`))
    await page.getByLabel('New note').waitFor()
    for (const name of ['Edit', 'Invite to the portal'])
      expect(await page.getByText(name, { exact: true }).count()).toBe(0)
    for (const path of ['/messages', '/settings', '/settings/staff', '/settings/staff/invite', '/customers/new']) {
      await page.goto(admin(path))
      await page.getByRole('heading', { name: 'Not part of your role' }).waitFor()
    }
    for (const path of [`/bookings/${others.booking.id}`, `/customers/${others.customer.id}`]) {
      await page.goto(admin(path))
      await page.getByRole('heading', { name: 'Nothing here' }).waitFor()
    }
  })

  test('ADM-3: the front desk reads settings but changes none, and sees no staff', async () => {
    const story = await tellStory()
    const member = await employ(story, 'FRONT_DESK')
    const page = await visit({ viewport, expectedErrors: /403/ })
    await sitDown(page, story, member)
    for (const path of ['customer', 'visibility', 'policies', 'scheduling', 'notifications', 'business']) {
      await page.goto(admin(`/settings/${path}`))
      await page.getByText('Your role may look at these settings, not change them.').waitFor()
      expect(
        await page.getByRole('main').locator('input:enabled:not([type=hidden]), select:enabled').count(),
        path,
      ).toBe(0)
      expect(await page.getByRole('button', { name: /Save|Remove/ }).count(), path).toBe(0)
    }
    expect(await page.getByRole('link', { name: 'Staff' }).count()).toBe(0)
    await page.goto(admin('/settings/staff'))
    await page.getByRole('heading', { name: 'Not part of your role' }).waitFor()
    const client = await deskOf(story, member)
    const change = { section: 'manageBookings', revision: 0, value: { reschedule: false } }
    expect((await client.mutate('settings.change', change)).status).toBe(403)
    const form = { act: 'manageBookings', revision: '0', cancelReason: 'none', confirmed: 'on' }
    expect(
      (await client.post('/settings/customer', { ...form, rescheduleCutoffMinutes: '0', cancelCutoffMinutes: '0' }))
        .status,
    ).toBe(403)
    expect((await client.query('staff.list')).status).toBe(403)
    const invitation = { name: 'X', email: `x@${story.slug}.example`, role: 'PROVIDER' }
    expect((await client.mutate('staff.invite', invitation)).status).toBe(403)
    expect(await prisma.setting.count({ where: { businessId: story.business.id, section: 'manageBookings' } })).toBe(1)
  })
})

test('line 15: what belongs to a colleague answers a provider like what does not exist, and changes nothing', async () => {
  const { story, member, others } = await tellOfTwoProviders()
  const client = await deskOf(story, member)
  const random = { booking: { id: crypto.randomUUID() }, customer: { id: crypto.randomUUID() } } as Pick<
    Story,
    'booking' | 'customer'
  >
  const foreign = mutations({ ...story, ...others })
  for (const [place, [procedure, input]] of mutations(random).entries()) {
    const [unknown, refused] = [
      await client.mutate(procedure, input),
      await client.mutate(procedure, foreign[place]?.[1]),
    ]
    expect([404, 403], procedure).toContain(refused.status)
    expect([refused.status, refused.body], procedure).toEqual([unknown.status, unknown.body])
  }
  for (const [procedure, input] of [
    ['bookings.get', { bookingId: others.booking.id }],
    ['bookings.freeTimes', { bookingId: others.booking.id }],
    ['customers.get', { customerId: others.customer.id }],
  ] as const)
    expect((await client.query(procedure, input)).status, procedure).toBe(404)
  expect(await prisma.bookingChange.count({ where: { bookingId: others.booking.id, kind: { not: 'booked' } } })).toBe(0)
  expect(await prisma.customerNote.count({ where: { customerId: others.customer.id } })).toBe(0)
})

test('line 11: another business’s ids answer an owner like random ones: pages, procedures, batches', async () => {
  const [story, other] = [await tellStory(), await tellStory({ customer: { givenName: 'Secret' } })]
  const owner = await employ(story, 'OWNER')
  const client = await deskOf(story, owner)
  const stranger = await employ(other, 'MANAGER')
  const random = crypto.randomUUID()
  const plain = (body: string, id: string) =>
    withoutMarks(body)
      .replaceAll(id, '')
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '')
  for (const path of [`/bookings/ID`, `/bookings/ID/move`, `/bookings/ID/cancel`, `/bookings/ID/no-show`]) {
    const [found, unknown] = [
      await client.get(path.replace('ID', other.booking.id)),
      await client.get(path.replace('ID', random)),
    ]
    expect(found.status, path).toBe(404)
    expect(plain(found.body, other.booking.id), path).toBe(plain(unknown.body, random))
  }
  for (const path of ['', '/edit'])
    expect((await client.get(`/customers/${other.customer.id}${path}`)).status).toBe(404)
  for (const [procedure, input] of mutations(other))
    expect((await client.mutate(procedure, input)).status, procedure).toBe(404)
  for (const procedure of ['staff.endEmployment', 'staff.resetTotp', 'staff.inviteAgain'])
    expect((await client.mutate(procedure, { staffId: stranger.id })).status, procedure).toBe(404)
  const input = {
    0: { bookingId: other.booking.id },
    1: { customerId: other.customer.id },
    2: { customerId: other.customer.id },
  }
  const batch = `/trpc/bookings.get,customers.get,messages.listSent?batch=1&input=${encodeURIComponent(JSON.stringify(input))}`
  const { body } = await client.get(batch)
  expect(body).not.toContain('Secret')
  const answers = JSON.parse(body) as { error?: { data: { httpStatus: number } }; result?: { data: unknown } }[]
  expect(answers.map(({ error, result }) => error?.data.httpStatus ?? result?.data)).toEqual([404, 404, []])
  expect((await client.mutate('staff.switchBusiness', { businessId: other.business.id })).status).toBe(404)
})

test('ACC-12: a customer’s login opens no desk, and one of staff no portal', async () => {
  const story = await tellStory()
  const owner = await employ(story, 'OWNER')
  const desk = openDesk(await makeLogin(story))
  desk.jar.set(loginCookie(story.slug), await makeLogin(story))
  for (const path of ['/', '/customers', '/account', '/business']) expect((await desk.get(path)).status, path).toBe(302)
  for (const procedure of ['customers.search', 'staff.getAccount'])
    expect((await desk.query(procedure, {})).status).toBe(401)
  const portal = await signedIn(story)
  const token = await makeStaffLogin(story, owner)
  portal.jar.set(loginCookie(story.slug), token)
  portal.jar.set(deskCookie, token)
  expect((await portal.get(at(story.slug))).status).toBe(302)
  expect((await portal.query(story.slug, 'bookings.list', {})).status).toBe(401)
  expect((await portal.get(at(story.slug, '/signin'))).status).toBe(200)
})

test('line 10: whoever is disabled, leaves or gets another role is that at the next request', async () => {
  const story = await tellStory()
  const [owner, manager] = [await employ(story, 'OWNER'), await employ(story, 'MANAGER')]
  const leaver = await employ(story, 'FRONT_DESK', 'Lea Ver')
  const [hers, theirs] = [await deskOf(story, leaver), await deskOf(story, manager)]
  expect((await hers.get('/customers')).status).toBe(200)
  const page = await visit()
  await sitDown(page, story, owner)
  await page.goto(admin('/settings/staff'))
  const menu = await openMenuOf(page, 'Change Lea Ver')
  await menu.getByRole('button', { name: 'End access' }).click()
  const dialog = page.getByRole('dialog', { name: 'End the access of Lea Ver?' })
  await dialog.getByRole('button', { name: 'End access' }).click()
  await page.getByText('Lea Ver no longer has access.').waitFor()
  expect((await hers.get('/customers')).status).toBe(302)
  expect((await hers.query('customers.search', {})).status).toBe(401)
  expect((await theirs.query('settings.get')).status).toBe(200)
  const owning = await deskOf(story, owner)
  expect((await owning.mutate('staff.changeRole', { staffId: manager.id, role: 'PROVIDER' })).status).toBe(200)
  expect((await theirs.query('settings.get')).status).toBe(403)
  await prisma.staffMember.update({ where: { id: manager.id }, data: { disabledAt: new Date() } })
  expect((await theirs.query('staff.getAccount')).status).toBe(401)
  for (const [procedure, input] of [
    ['staff.changeRole', { staffId: owner.id, role: 'MANAGER' }],
    ['staff.endEmployment', { staffId: owner.id }],
  ] as const)
    expect((await owning.mutate(procedure, input)).status, 'the last owner stays').toBe(412)
})

test('line 16: nothing is changed by a request that another site makes', async () => {
  const story = await tellStory()
  const owner = await employ(story, 'OWNER')
  const client = await deskOf(story, owner)
  const cross: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null', 'sec-fetch-site': 'cross-site' },
    { origin: 'null' },
    { origin: stack.portalUrl },
    { origin: `${stack.adminUrl}.evil.example` },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]
  const cancel = { bookingId: story.booking.id, key: crypto.randomUUID() }
  for (const headers of cross) {
    const name = JSON.stringify(headers)
    expect((await client.post(`/bookings/${story.booking.id}/cancel`, { key: cancel.key }, headers)).status, name).toBe(
      403,
    )
    expect((await client.mutate('bookings.cancel', cancel, headers)).status, name).toBe(403)
    expect(
      (await client.mutate('bookings.cancel', cancel, { ...headers, 'content-type': 'text/plain' })).status,
      name,
    ).toBe(403)
    expect((await client.post('/signout', {}, headers)).status, name).toBe(403)
    expect((await client.post('/signin', { email: owner.email, password: owner.password }, headers)).status, name).toBe(
      403,
    )
  }
  expect((await client.query('bookings.cancel', cancel)).status).toBe(405)
  expect((await client.get('/signout')).status).toBe(302)
  expect((await client.query('staff.getAccount')).status).toBe(200)
  expect((await prisma.booking.findUniqueOrThrow({ where: { id: story.booking.id } })).status).toBe('APPROVED')
  expect((await client.mutate('bookings.cancel', cancel, { origin: stack.adminUrl })).status).toBe(200)
})
