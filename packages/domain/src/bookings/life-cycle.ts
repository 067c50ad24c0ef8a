import type { BookingRow } from '@foyer/db/queries/list-bookings'

export type BookingStatus = BookingRow['status']
type Doer = 'customer' | 'staff' | 'system'

interface Step {
  from: readonly BookingStatus[]
  /** As it was: before the step that is taken back. */
  to: BookingStatus | 'AS_IT_WAS'
  by: readonly Doer[]
}

/** The life of a booking: what each verb makes of which status, and who may do it (BOK-16). What stands in no line never happens. */
export const lifeCycle = {
  approve: { from: ['PENDING'], to: 'APPROVED', by: ['staff'] },
  reject: { from: ['PENDING'], to: 'REJECTED', by: ['staff'] },
  cancel: { from: ['PENDING', 'APPROVED'], to: 'CANCELED', by: ['customer', 'staff'] },
  cancelUnanswered: { from: ['PENDING'], to: 'CANCELED', by: ['system'] },
  cancelUnpaid: { from: ['PENDING', 'APPROVED'], to: 'CANCELED', by: ['system'] },
  undoCancel: { from: ['CANCELED'], to: 'AS_IT_WAS', by: ['customer', 'staff'] },
  complete: { from: ['APPROVED'], to: 'COMPLETED', by: ['system'] },
  markNoShow: { from: ['APPROVED', 'COMPLETED'], to: 'NO_SHOW', by: ['staff'] },
} as const satisfies Record<string, Step>

export type LifeCycleVerb = keyof typeof lifeCycle

/** Whether the verb is for a booking of that status; when and for whom else it is, policy.ts says. */
export function mayFollow(verb: LifeCycleVerb, status: BookingStatus): boolean {
  const { from }: Step = lifeCycle[verb]
  return from.includes(status)
}

/** Whether the booking may still take place. */
export const isOpen = (status: BookingStatus): boolean => mayFollow('cancel', status)
