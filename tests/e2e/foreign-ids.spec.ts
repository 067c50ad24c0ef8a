import { makeBooking } from '@foyer/db/factories/make-booking'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { expect, test } from 'vitest'
import { type Answer, type Client, openClient, signedIn, withoutMarks } from './http.ts'
import { prisma, soon, tellStory } from './story.ts'

/** A customer, and ids that are somebody else's: of the same business and of another. */
async function tellThree() {
  const [story, other] = [await tellStory(), await tellStory()]
  const { business, provider, service } = story
  const neighbour = await makeCustomer(prisma, business)
  const theirs = await makeBooking(prisma, business, { customer: neighbour, provider, service, startsAt: soon(5) })
  return { story, foreign: { neighbour: theirs.id, elsewhere: other.booking.id }, other }
}

const randomId = () => crypto.randomUUID()
const seen = ({ status, body, headers }: Answer, id: string) => ({
  status,
  type: headers.get('content-type'),
  location: headers.get('location')?.replaceAll(id, 'ID'),
  body: withoutMarks(body).replaceAll(id, 'ID'),
})

const key = crypto.randomUUID()
const startsAt = soon(4, 14).toISOString()

const pages: [string, (client: Client, slug: string, id: string) => Promise<Answer>][] = [
  ...['', '/reschedule', '/cancel', '/calendar.ics', '/pay', '/card'].flatMap((path): typeof pages => [
    [`GET ${path}`, (client, slug, id) => client.get(`/${slug}/appointments/${id}${path}`)],
    [`GET ${path}.data`, (client, slug, id) => client.get(`/${slug}/appointments/${id}${path}.data`)],
  ]),
  ['POST cancel', (client, slug, id) => client.post(`/${slug}/appointments/${id}/cancel`, { key })],
  ['POST cancel.data', (client, slug, id) => client.post(`/${slug}/appointments/${id}/cancel.data`, { key })],
  ['POST move', (client, slug, id) => client.post(`/${slug}/appointments/${id}/reschedule`, { key, startsAt })],
  [
    'POST move.data',
    (client, slug, id) => client.post(`/${slug}/appointments/${id}/reschedule.data`, { key, startsAt }),
  ],
]

const calls: [string, (client: Client, slug: string, bookingId: string) => Promise<Answer>][] = [
  ...['bookings.get', 'bookings.freeTimes', 'bookings.calendar'].map((procedure): (typeof calls)[number] => [
    procedure,
    (client, slug, bookingId) => client.query(slug, procedure, { bookingId }),
  ]),
  ['bookings.cancel', (client, slug, bookingId) => client.mutate(slug, 'bookings.cancel', { bookingId, key })],
  [
    'bookings.reschedule',
    (client, slug, bookingId) => client.mutate(slug, 'bookings.reschedule', { bookingId, key, startsAt }),
  ],
]

test.each([...pages, ...calls])('line 11: %s answers somebody else’s id as it answers a random one', async (_, ask) => {
  const { story, foreign } = await tellThree()
  const client = await signedIn(story)
  const before = await prisma.booking.findMany({
    where: { id: { in: Object.values(foreign) } },
    orderBy: { id: 'asc' },
  })
  const random = randomId()
  const expected = seen(await ask(client, story.slug, random), random)
  expect(expected.status).toBe(404)
  for (const id of Object.values(foreign)) expect(seen(await ask(client, story.slug, id), id)).toEqual(expected)
  const after = await prisma.booking.findMany({ where: { id: { in: Object.values(foreign) } }, orderBy: { id: 'asc' } })
  expect(after).toEqual(before)
})

test('line 11: batched calls answer somebody else’s ids as random ones, beside one’s own', async () => {
  const { story, foreign } = await tellThree()
  const client = await signedIn(story)
  const ids = [story.booking.id, foreign.neighbour, foreign.elsewhere, randomId()]
  const input = Object.fromEntries(ids.map((bookingId, place) => [place, { bookingId }]))
  const headers = { 'x-foyer-business': story.slug }
  const path = `/trpc/${ids.map(() => 'bookings.get').join(',')}?batch=1&input=${encodeURIComponent(JSON.stringify(input))}`
  const answers = JSON.parse((await client.get(path, headers)).body) as { result?: unknown; error?: unknown }[]
  expect(answers[0]?.result).toBeDefined()
  for (const place of [1, 2, 3]) expect(answers[place]).toEqual(answers[3])
  const many = Array(11).fill('bookings.get').join(',')
  expect((await client.get(`/trpc/${many}?batch=1&input=%7B%7D`, headers)).status).toBeGreaterThanOrEqual(400)
})

test('line 11: filters, photos and logins of others are nowhere', async () => {
  const { story, other } = await tellThree()
  const client = await signedIn(story)
  const bytes = new Uint8Array(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))
  await prisma.providerPhoto.create({
    data: {
      ...{ businessId: other.business.id, providerId: other.provider.id, type: 'image/svg+xml', bytes },
      updatedAt: new Date(),
    },
  })
  const photo = (id: string) => client.get(`/${story.slug}/photos/${id}`)
  const random = randomId()
  expect(seen(await photo(other.provider.id), other.provider.id)).toEqual(seen(await photo(random), random))
  for (const name of ['serviceId', 'providerId']) {
    const asked = (id: string) => client.query(story.slug, 'bookings.list', { period: 'all', [name]: id })
    const id = name === 'serviceId' ? other.service.id : other.provider.id
    expect((await asked(id)).body).toBe((await asked(random)).body)
  }
  const own = await client.query(story.slug, 'bookings.list', { period: 'all', limit: 100 })
  expect(JSON.parse(own.body).result.data.bookings).toHaveLength(1)
})

test.each([...pages, ...calls])('line 11: %s tells nobody who has not signed in anything', async (_, ask) => {
  const { story, foreign } = await tellThree()
  const random = randomId()
  const expected = seen(await ask(openClient(), story.slug, random), random)
  expect([200, 202, 302, 401, 404]).toContain(expected.status)
  for (const id of [story.booking.id, ...Object.values(foreign)])
    expect(seen(await ask(openClient(), story.slug, id), id)).toEqual(expected)
})

test('C22: answers hold no hash, no other person’s address and no trace of the machine', async () => {
  const story = await tellStory({ customer: { passwordHash: '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHQ$aGFzaA' } })
  const neighbour = await makeCustomer(prisma, story.business, { email: `other@${story.slug}.example` })
  const client = await signedIn(story)
  const own = `/${story.slug}/appointments/${story.booking.id}`
  const answers = [
    ...(await Promise.all(['', '/appointments', '/profile'].map((path) => client.get(`/${story.slug}${path}`)))),
    ...(await Promise.all(['', '/cancel', '/reschedule', '.data'].map((path) => client.get(`${own}${path}`)))),
    await client.query(story.slug, 'profile.get'),
    await client.query(story.slug, 'access.listLogins'),
    await client.query(story.slug, 'businesses.getPublic'),
    await client.query(story.slug, 'bookings.get', { bookingId: 'x' }),
    await client.query(story.slug, 'no.such'),
  ]
  for (const { body } of answers) {
    expect(body).not.toMatch(/argon2|passwordHash|tokenHash|"stack"|node_modules|prisma|at \w+ \(/i)
    expect(body).not.toContain(neighbour.email ?? '')
    expect(body).not.toContain(`camille@${story.slug}.example`)
  }
})
