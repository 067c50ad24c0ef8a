import { randomUUID } from 'node:crypto'
import { makeEvent, type NewEvent } from '@foyer/db/factories/make-event'
import { makeProvider } from '@foyer/db/factories/make-provider'
import type { z } from 'zod'
import { bookInput } from '../events/book.ts'
import type { createInput } from '../events/create.ts'
import { guestNamed } from './offers.ts'
import { inDays, type World } from './world.ts'

/** Two evenings from 18 to 20 in Paris, a week apart; 25.00 for each person. */
export const evenings = [7, 14].map((days) => ({ startsAt: inDays(days, 8), endsAt: inDays(days, 10) }))

export async function madeEvent(world: World, event: Partial<NewEvent> = {}) {
  const provider = await makeProvider(world.prisma, world.business, { name: 'Camille Roux' })
  return { provider, event: await makeEvent(world.prisma, world.business, { provider, periods: evenings, ...event }) }
}

/** What the form of an event's page sends for a guest. */
export const place = (event: { id: string }, over: Partial<z.input<typeof bookInput>> = {}) =>
  bookInput.parse({
    ...{ eventId: event.id, persons: 1, expectedTotalMinor: 2500, guest: guestNamed('Grace'), key: randomUUID() },
    ...over,
  })

/** What the form of staff sends for two evenings. */
export async function eventForm(world: World, over: Partial<z.input<typeof createInput>> = {}) {
  const provider = await makeProvider(world.prisma, world.business, { name: 'Camille Roux' })
  return {
    ...{ name: { en: 'Back school' }, description: {}, color: '#0f766e', providerId: provider.id },
    locationId: world.business.location.id,
    periods: ['2026-11-30', '2026-12-07'].map((date) => ({ date, from: '18:00', until: '20:00' })),
    ...{ capacity: 8, mostPersons: null, priceMinor: 2500, pricing: 'PER_PERSON' as const },
    ...{ opensAt: null, closesAt: null, published: true, ...over },
  }
}
