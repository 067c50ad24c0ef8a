import { makeService } from '@foyer/db/factories/make-service'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startMorePortals } from '../more-portals.ts'
import { faultsOfLosers, type Racer, race } from '../race.ts'
import { prisma, type Story, soon, stack, tellStory } from '../story.ts'

const many = 500

let more: Awaited<ReturnType<typeof startMorePortals>>
beforeAll(async () => {
  more = await startMorePortals(stack.databaseUrl, 2)
})
afterAll(() => more.stop())

const at = (minutes: number) => new Date(soon(6, 10).getTime() + minutes * 60_000).toISOString()
const racer = ({ provider }: Story, service: { id: string; priceMinor: number }, minutes = 0): Racer => ({
  ...{ serviceId: service.id, providerId: provider.id, startsAt: at(minutes), expectedTotalMinor: service.priceMinor },
})

const booked = ({ business }: Story) =>
  prisma.booking.findMany({
    where: { businessId: business.id, startsAt: { gte: soon(6, 0) }, status: { in: ['APPROVED', 'PENDING'] } },
    orderBy: { startsAt: 'asc' },
  })

/** No two appointments of the provider touch, whatever the answers said. */
async function expectNoOverlap(story: Story): Promise<void> {
  const appointments = await prisma.appointment.findMany({
    where: { providerId: story.provider.id, taken: { gt: 0 } },
    orderBy: { startsAt: 'asc' },
  })
  for (const [place, { startsAt }] of appointments.entries()) {
    const before = appointments[place - 1]
    if (before) expect(startsAt.getTime()).toBeGreaterThanOrEqual(before.endsAt.getTime())
  }
}

describe.each([1, 3])('%i portal processes', (processes) => {
  const urls = () => [stack.portalUrl, ...more.urls].slice(0, processes)

  test('BOK-3: 500 race for one time: one gets it, all others are told of other times', async () => {
    const story = await tellStory()
    const result = await race(urls(), story.slug, Array(many).fill(racer(story, story.service)))
    expect(faultsOfLosers(result)).toEqual([])
    expect(result.count[200]).toBe(1)
    expect(await booked(story)).toHaveLength(1)
  })

  test('BOK-10: 500 race for five seats: five get one, none is left unsold', async () => {
    const story = await tellStory({ service: { capacity: 5 } })
    const result = await race(urls(), story.slug, Array(many).fill(racer(story, story.service)))
    expect(faultsOfLosers(result)).toEqual([])
    expect(result.count[200]).toBe(5)
    expect(await booked(story)).toHaveLength(5)
    const appointments = await prisma.appointment.findMany({ where: { serviceId: story.service.id, startsAt: at(0) } })
    expect(appointments.map(({ taken }) => taken)).toEqual([5])
  })

  test('BOK-3: appointments of different lengths that overlap: none are ever sold both', async () => {
    const story = await tellStory()
    const offered = [story.provider]
    const long = await makeService(prisma, story.business, { name: { en: 'Long' }, durationMinutes: 90 }, offered)
    const racers = Array.from({ length: 200 }, (_, place) =>
      racer(story, place % 2 ? long : story.service, 15 * (place % 8)),
    )
    const result = await race(urls(), story.slug, racers)
    expect(faultsOfLosers(result)).toEqual([])
    expect(await booked(story)).toHaveLength(result.count[200] ?? 0)
    await expectNoOverlap(story)
  })

  test('BOK-3: requests that wait for approval beside confirmed bookings: never both', async () => {
    const story = await tellStory()
    const service = { name: { en: 'On request' }, approval: true }
    const asked = await makeService(prisma, story.business, service, [story.provider])
    const racers = Array.from({ length: 200 }, (_, place) => racer(story, place % 2 ? asked : story.service))
    const result = await race(urls(), story.slug, racers)
    expect(faultsOfLosers(result)).toEqual([])
    expect(result.count[200]).toBe(1)
    expect(await booked(story)).toHaveLength(1)
  })
})
