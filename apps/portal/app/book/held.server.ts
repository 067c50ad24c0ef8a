import { readCookie } from '@foyer/edge/cookie'
import { z } from 'zod'
import { holdCookie, holdingCookie, setCookie } from '../edge/cookies.server'

const holding = z.object({
  holdId: z.uuid(),
  startsAt: z.string(),
  providerId: z.uuid(),
  expiresAt: z.string(),
})
/** What the browser's hold keeps and until when; its secret lies in a cookie of its own. */
export type Holding = z.infer<typeof holding>

interface Asking {
  request: Request
  slug: string
}

const lifeSeconds = 3600

export function keepHolding(headers: Headers, slug: string, { holdId, startsAt, providerId, expiresAt }: Holding) {
  const kept = JSON.stringify({ holdId, startsAt, providerId, expiresAt })
  setCookie(headers, holdingCookie(slug), kept, lifeSeconds)
}

/** What this browser keeps, if it asked for a time lately. */
export function readHolding({ request, slug }: Asking): Holding | null {
  try {
    return holding.parse(JSON.parse(readCookie(request.headers.get('cookie'), holdingCookie(slug)) ?? ''))
  } catch {
    return null
  }
}

/** The secret of this browser's hold. */
export const readHeld = ({ request, slug }: Asking): string | undefined =>
  readCookie(request.headers.get('cookie'), holdCookie(slug)) || undefined
