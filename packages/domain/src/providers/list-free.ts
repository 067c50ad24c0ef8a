import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { seenShifts } from '../hours/seen-shifts.ts'
import type { StaffScope } from '../scope.ts'
import { instantInput } from '../times/instant-input.ts'
import { type Interval, subtract } from '../times/intervals.ts'

export const listFreeInput = z.strictObject({ until: instantInput })

const dayMs = 864e5
/** What is shorter is no room for anybody. */
const leastMs = 15 * 60_000
const fiveMs = 5 * 60_000

/**
 * From the next five minutes on until then, two days at most: who works, and which stretches of that nobody has taken, as a desk wants to
 * know it that has somebody standing before it. A provider sees the own ones only (ADM-1, 3, BOK-2).
 */
export async function listFree(scope: StaffScope, { until }: z.infer<typeof listFreeInput>) {
  const [from, end] = [Math.ceil(scope.now.getTime() / fiveMs) * fiveMs, Date.parse(until)]
  if (end - from > 2 * dayMs) throw new DomainError('input.invalid', { field: 'until' })
  const outside: Interval[] = [
    [Number.NEGATIVE_INFINITY, from],
    [end, Number.POSITIVE_INFINITY],
  ]
  const shifts = await seenShifts(scope, { from, until: end })
  return shifts.map(({ provider, windows, busy }) => {
    const open = windows.flatMap(({ stretches }) => subtract(stretches, outside))
    const free = subtract(open, busy).filter(([since, till]) => till - since >= leastMs)
    return {
      ...provider,
      works: open.length > 0,
      free: free.map(([since, till]) => ({ from: new Date(since).toISOString(), until: new Date(till).toISOString() })),
    }
  })
}
