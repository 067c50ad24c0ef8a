import { randomUUID } from 'node:crypto'
import { makeProvider, type NewProvider } from '@foyer/db/factories/make-provider'
import { makeService, type NewService } from '@foyer/db/factories/make-service'
import type { z } from 'zod'
import { bookInput } from '../bookings/book.ts'
import { inDays, type World } from './world.ts'

/** A service of 60 minutes for 50.00 with providers who work every day from 9 to 17. */
export async function madeOffer(
  world: World,
  service: Partial<NewService> = {},
  providers: Partial<NewProvider>[] = [{}],
) {
  const made = []
  for (const [position, provider] of providers.entries())
    made.push(
      await makeProvider(world.prisma, world.business, { name: `Provider ${position + 1}`, position, ...provider }),
    )
  const text = { name: { en: 'Massage', fr: 'Massage' }, durationMinutes: 60, ...service }
  return { service: await makeService(world.prisma, world.business, text, made), provider: made[0]!, providers: made }
}

/** Tomorrow at 11 in Paris. */
export const tomorrowAtEleven = inDays(1, 1)

/** What the form of the booking page sends for a guest. */
export const wish = (
  { service, provider }: { service: { id: string }; provider: { id: string } },
  over: Partial<z.input<typeof bookInput>> = {},
) =>
  bookInput.parse({
    ...{ serviceId: service.id, providerId: provider.id, startsAt: tomorrowAtEleven.toISOString(), key: randomUUID() },
    ...{ expectedTotalMinor: 5000, guest: guestNamed('Grace'), ...over },
  })

export const guestNamed = (givenName: string, email = `${givenName.toLowerCase()}@example.com`) => ({
  ...{ givenName, familyName: 'Hopper', email },
})
