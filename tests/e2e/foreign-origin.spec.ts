import { request as httpRequest } from 'node:http'
import { expect, test } from 'vitest'
import { openClient, signedIn } from './http.ts'
import { linkIn, loginCookie, mailbox, makeLogin, prisma, soon, stack, tellStory } from './story.ts'

const foreign: Record<string, string>[] = [
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { origin: 'http://localhost.evil.example' },
  { origin: 'file://' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
]

test('line 16: no form and no call that comes from another site changes anything', async () => {
  const story = await tellStory()
  const { slug, booking, customer } = story
  const client = await signedIn(story)
  const own = `/${slug}/appointments/${booking.id}`
  const key = crypto.randomUUID()
  const forms: [string, Record<string, string>][] = [
    [`${own}/cancel`, { key }],
    [`${own}/reschedule`, { key, startsAt: soon(4, 14).toISOString() }],
    [`/${slug}/profile`, { givenName: 'Eve', familyName: 'Evil', locale: 'en' }],
    [`/${slug}/profile/prompts/hide`, { prompt: 'phone' }],
    [`/${slug}/profile/logins/end`, {}],
    [`/${slug}/signout`, {}],
    [`/${slug}/signin`, { email: customer.email ?? '' }],
    [`/${slug}/password`, { password: 'another long sentence' }],
  ]
  const calls: [string, unknown][] = [
    ['bookings.cancel', { bookingId: booking.id, key }],
    ['bookings.reschedule', { bookingId: booking.id, key, startsAt: soon(4, 14).toISOString() }],
    ['profile.update', { givenName: 'Eve', familyName: 'Evil', locale: 'en' }],
    ['profile.hidePrompt', { prompt: 'phone' }],
    ['access.signOut', undefined],
    ['access.endLogin', {}],
    ['access.requestLink', { email: customer.email }],
  ]
  const facts = async () => ({
    booking: await prisma.booking.findUniqueOrThrow({ where: { id: booking.id } }),
    customer: await prisma.customer.findUniqueOrThrow({ where: { id: customer.id } }),
    logins: await prisma.login.count({ where: { customerId: customer.id, endedAt: null } }),
    requests: await prisma.accessRequest.count({ where: { businessId: story.business.id } }),
  })
  await makeLogin(story)
  const before = await facts()
  for (const headers of foreign) {
    for (const [path, fields] of forms) {
      expect((await client.post(path, fields, headers)).status, path).toBe(403)
      expect((await client.post(`${path}.data`, fields, headers)).status, `${path}.data`).toBe(403)
      const text = { ...headers, 'content-type': 'text/plain' }
      expect((await client.send('POST', path, text, new URLSearchParams(fields).toString())).status).toBe(403)
    }
    for (const [procedure, input] of calls)
      expect((await client.mutate(slug, procedure, input, headers)).status, procedure).toBe(403)
  }
  for (const [path, fields] of forms) {
    const asked = await client.get(`${path}?${new URLSearchParams(fields)}`)
    expect(asked.status).toBeLessThan(400)
  }
  for (const [procedure, input] of calls)
    expect((await client.query(slug, procedure, input)).status, procedure).toBe(405)
  expect(await facts()).toEqual(before)
})

test('line 16: other methods than GET, HEAD and POST do not exist', async () => {
  const story = await tellStory()
  const client = await signedIn(story)
  for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS'])
    for (const path of [
      `/${story.slug}`,
      `/${story.slug}/appointments/${story.booking.id}/cancel`,
      '/trpc/bookings.cancel',
    ])
      expect((await client.send(method, path)).status, method).toBe(405)
})

/** fetch() names the host itself; this says whatever it is told. */
function sendRaw(
  path: string,
  headers: Record<string, string>,
  body: string,
): Promise<{ status: number; location?: string }> {
  const { hostname, port } = new URL(stack.portalUrl)
  return new Promise((resolve, reject) => {
    const request = httpRequest({ hostname, port, path, method: 'POST', headers }, (response) => {
      response
        .resume()
        .once('end', () => resolve({ status: response.statusCode ?? 0, location: response.headers.location }))
    })
    request.once('error', reject).end(body)
  })
}

test('C9: whatever host a request names, links in mails and redirects stay on the portal’s own', async () => {
  const story = await tellStory()
  const email = story.customer.email ?? ''
  const lies: Record<string, string>[] = [
    { host: 'evil.example' },
    { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
    { forwarded: 'host=evil.example;proto=https' },
    { host: 'evil.example:80', 'x-original-host': 'evil.example' },
  ]
  for (const lie of lies) {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', ...lie }
    const { status, location } = await sendRaw(`/${story.slug}/signin`, headers, `${new URLSearchParams({ email })}`)
    expect([302, 400, 403]).toContain(status)
    expect(location ?? '').not.toContain('evil')
    if (status !== 302) continue
    const letter = await mailbox.next(email)
    expect(linkIn(letter).startsWith(`${stack.portalUrl}/${story.slug}/open/`)).toBe(true)
    expect(letter.html).not.toContain('evil.example')
  }
})

test('line 16: no page of the portal may be framed, and answers carry a strict policy', async () => {
  const story = await tellStory()
  const client = await signedIn(story)
  const anonymous = openClient()
  const answers = [
    await client.get(`/${story.slug}`),
    await client.get(`/${story.slug}/appointments/${story.booking.id}/cancel`),
    await anonymous.get(`/${story.slug}/signin`),
    await anonymous.get(`/${story.slug}/nowhere/at/all`),
    await client.query(story.slug, 'profile.get'),
  ]
  for (const { headers } of answers) {
    const policy = headers.get('content-security-policy') ?? ''
    for (const part of ["frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'", "form-action 'self'"])
      expect(policy).toContain(part)
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('access-control-allow-origin')).toBeNull()
    expect(headers.get('x-powered-by')).toBeNull()
  }
  expect(loginCookie(story.slug)).toBe(`foyer-${story.slug}`)
})
