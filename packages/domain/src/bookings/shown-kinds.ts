import type { BookingKind } from '@foyer/db/queries/list-bookings'
import type { Scope } from '../scope.ts'

/** What the portal shows: appointments, events or both, by the business's two switches (PAN-2). */
export const shownKinds = ({ settings: { visibility } }: Pick<Scope, 'settings'>): BookingKind[] => [
  ...(visibility.appointments ? (['appointment'] as const) : []),
  ...(visibility.events ? (['event'] as const) : []),
]
