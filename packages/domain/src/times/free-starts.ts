import { type Interval, subtract } from './intervals.ts'
import type { WorkingWindow } from './working-windows.ts'

export interface Wanted {
  durationMinutes: number
  bufferBeforeMinutes: number
  bufferAfterMinutes: number
  stepMinutes: number
  /** Epoch milliseconds: no start before (minimum notice), none at or after (horizon). */
  earliest: number
  latest: number
}

export interface FreeStart {
  date: string
  locationId: string
  /** Epoch milliseconds; a time is an instant, never a text on a clock. */
  startsAt: number
}

/**
 * All starts at which the appointment fits into a working stretch and, buffers included, beside what is taken.
 * Starts stand on a grid of steps from the opening of each window.
 */
export function freeStarts(windows: readonly WorkingWindow[], busy: readonly Interval[], wanted: Wanted): FreeStart[] {
  const step = wanted.stepMinutes * 60_000
  const duration = wanted.durationMinutes * 60_000
  const before = wanted.bufferBeforeMinutes * 60_000
  const after = wanted.bufferAfterMinutes * 60_000
  // Growing what is taken by the buffers is the same as growing each candidate, once instead of every time.
  const taken = busy.map(([from, until]): Interval => [from - after, until + before]).sort((a, b) => a[0] - b[0])
  const found: FreeStart[] = []
  let first = 0
  let earlier = Number.NEGATIVE_INFINITY
  for (const { date, locationId, stretches } of windows) {
    const opening = stretches[0]?.[0]
    if (opening === undefined) continue
    // Windows of several zones need not stand in order.
    if (opening < earlier) first = 0
    earlier = opening
    while (first < taken.length && (taken[first]?.[1] ?? 0) <= opening) first++
    const closing = stretches.at(-1)?.[1] ?? opening
    const near: Interval[] = []
    for (let i = first; i < taken.length && (taken[i]?.[0] ?? 0) < closing; i++) near.push(taken[i] as Interval)
    for (const [from, until] of subtract(stretches, near)) {
      const reach = Math.max(from, wanted.earliest)
      for (let start = opening + Math.ceil((reach - opening) / step) * step; start + duration <= until; start += step) {
        if (start >= wanted.latest) break
        found.push({ date, locationId, startsAt: start })
      }
    }
  }
  return found
}
