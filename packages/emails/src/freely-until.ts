import { timeValues } from './appointment-time.ts'
import type { Setting } from './composition.ts'
import type { BookingFacts } from './facts.ts'

/** Until when the customer may move the booking and cancel it free of charge, as one sentence; none where neither is possible (BOK-6, 7). */
export function freelyUntil(facts: BookingFacts, setting: Setting): string | undefined {
  const { freely } = setting.words
  const { full } = timeValues(facts, setting)
  const { moveUntil, cancelFreeUntil } = facts
  if (moveUntil && moveUntil === cancelFreeUntil) return freely.moveOrCancel(full(moveUntil))
  if (moveUntil && cancelFreeUntil) return freely.moveAndCancel(full(moveUntil), full(cancelFreeUntil))
  if (moveUntil) return freely.move(full(moveUntil))
  return cancelFreeUntil && freely.cancel(full(cancelFreeUntil))
}
