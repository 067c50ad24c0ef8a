import { DomainError } from '../errors.ts'
import type { EventPlan } from './plan.ts'

/** What is to be announced has not begun yet. */
export function refusePast({ periods }: EventPlan, now: Date): void {
  const past = periods.find(({ startsAt }) => startsAt <= now)
  if (past) throw new DomainError('events.periodPast', { field: `periods.${past.index}` })
}
