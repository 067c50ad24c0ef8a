import { makeEvent, type NewEvent } from '@foyer/db/factories/make-event'
import { prisma, soon, type Told, tellStory } from '../story.ts'

/** Two afternoons in the story's business, a week apart, 25.00 for each person, told in a sentence. */
export async function tellEvent(event: Partial<NewEvent> = {}, told: Told = {}) {
  const story = await tellStory(told)
  const { business, provider } = story
  const periods = [9, 16].map((day) => ({ startsAt: soon(day, 18), endsAt: soon(day, 20) }))
  const description = { en: 'Six exercises for every day.', fr: 'Six exercices pour tous les jours.' }
  return { ...story, event: await makeEvent(prisma, business, { provider, periods, description, ...event }) }
}
