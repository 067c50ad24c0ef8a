import { makeBookings } from '@foyer/db/factories/make-booking'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { expect, test } from 'vitest'
import { signedIn } from '../http.ts'
import { prisma, soon, tellStory } from '../story.ts'

const racers = 50

test('BOK-3: of 50 bookings moved to one time at once exactly one gets it, 49 get a conflict with other times', async () => {
  const story = await tellStory({ booking: { startsAt: soon(30) } })
  const { slug, business, provider, service } = story
  const people = []
  for (let place = 0; place < racers; place++) people.push(await makeCustomer(prisma, business))
  const perDay = 14
  const rows = await makeBookings(
    prisma,
    business,
    people.map((customer, place) => ({
      ...{ customer, provider, service },
      startsAt: new Date(soon(10 + Math.floor(place / perDay), 9).getTime() + (place % perDay) * 30 * 60_000),
    })),
  )
  const clients = await Promise.all(people.map((customer) => signedIn({ business, customer })))
  const wanted = soon(5, 11).toISOString()
  const answers = await Promise.all(
    clients.map((client, place) =>
      client.post(`/${slug}/appointments/${rows[place]?.booking.id}/reschedule`, {
        ...{ startsAt: wanted, key: crypto.randomUUID() },
      }),
    ),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([302, ...Array(racers - 1).fill(409)])
  for (const { body } of answers.filter(({ status }) => status === 409)) {
    expect(body).toContain('That time has just been taken.')
    const offered = [...body.matchAll(/name="startsAt"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="startsAt"/g)]
    expect(offered.length).toBeGreaterThanOrEqual(3)
    expect(offered.map(([, first, second]) => first ?? second)).not.toContain(wanted)
  }
  expect(await prisma.booking.count({ where: { businessId: business.id, startsAt: wanted } })).toBe(1)
  expect(await prisma.bookingChange.count({ where: { businessId: business.id, kind: 'rescheduled' } })).toBe(1)
  const claims = await prisma.claim.count({ where: { businessId: business.id, providerId: provider.id } })
  expect(claims).toBe(racers + 1)
})
