import http from 'node:http'
import { performance } from 'node:perf_hooks'
import { type Answer, shoot } from '../bench/load.ts'

export interface Racer {
  serviceId: string
  providerId: string
  startsAt: string
  expectedTotalMinor: number
  persons?: number
}

export interface RaceResult {
  answers: Answer[]
  /** Racers by status. */
  count: Record<number, number>
  seconds: number
}

/** All racers book as guests at the same moment, spread over the portals; who comes in where is left to chance. */
export async function race(
  urls: readonly string[],
  slug: string,
  racers: readonly object[],
  procedure = 'bookings.book',
): Promise<RaceResult> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 500 })
  const begun = performance.now()
  const answers = await Promise.all(
    racers.map((racer, place) => {
      const guest = { givenName: 'Racer', familyName: String(place), email: `racer-${place}@${slug}.example` }
      return shoot(
        {
          url: `${urls[place % urls.length]}/trpc/${procedure}`,
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-foyer-business': slug },
          body: JSON.stringify({ ...racer, guest, key: crypto.randomUUID() }),
        },
        agent,
      )
    }),
  )
  const seconds = (performance.now() - begun) / 1000
  agent.destroy()
  const count: Record<number, number> = {}
  for (const { status } of answers) count[status] = (count[status] ?? 0) + 1
  return { answers, count, seconds }
}

/** What is wrong with the answers of those who lost: each is a conflict with other times or, of few, "later" with a Retry-After. */
export function faultsOfLosers({ answers }: RaceResult): string[] {
  const busy = answers.filter(({ status }) => status === 503)
  const faults = answers.flatMap(({ status, body, headers }) => {
    if (status === 200) return []
    if (status === 503) return headers['retry-after'] ? [] : ['503 without Retry-After']
    if (status !== 409) return [`${status}: ${body.slice(0, 200)}`]
    const { refusal } = JSON.parse(body).error.data as {
      refusal: { reason: string; details?: { alternatives: object[] } }
    }
    return refusal.reason === 'bookings.slotTaken' && refusal.details?.alternatives.length ? [] : [body.slice(0, 200)]
  })
  return busy.length > answers.length * 0.05 ? [...faults, `${busy.length} were told to come later`] : faults
}
