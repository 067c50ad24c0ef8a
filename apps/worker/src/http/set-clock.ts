import { moveClock } from '@foyer/db/queries/move-clock'
import type { Sql } from '@foyer/db/sql'
import { z } from 'zod'

export const clockInput = z.union([
  z.strictObject({ advanceMs: z.int() }),
  z.strictObject({ now: z.iso.datetime({ offset: true }) }),
  z.strictObject({ reset: z.literal(true) }),
])

/** Moves the clock that all processes share and tells what it shows; development and tests only. */
export async function setClock(
  sql: Sql,
  input: z.infer<typeof clockInput>,
  ownOffsetMs: number,
): Promise<{ now: string }> {
  const processNow = () => Date.now() + ownOffsetMs
  const offset =
    'advanceMs' in input
      ? await moveClock(sql, input.advanceMs, { relative: true })
      : await moveClock(sql, 'now' in input ? Date.parse(input.now) - processNow() : 0, { relative: false })
  return { now: new Date(processNow() + offset).toISOString() }
}
