import type { Scope } from '../scope.ts'

const staffHorizonMs = 10 * 366 * 864e5

interface Terms {
  minimumNoticeMinutes: number
  horizonDays: number
}

/** From when until when a start may lie, in epoch milliseconds: notice and horizon bind customers, staff have the ten years ahead (BOK-2). */
export function bookableSpan(scope: Pick<Scope, 'kind' | 'now'>, { minimumNoticeMinutes, horizonDays }: Terms) {
  const now = scope.now.getTime()
  if (scope.kind === 'staff') return { earliest: now, latest: now + staffHorizonMs }
  return { earliest: now + minimumNoticeMinutes * 60_000, latest: now + horizonDays * 864e5 }
}
