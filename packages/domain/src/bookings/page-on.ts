import { DomainError } from '../errors.ts'
import type { Scope } from '../scope.ts'

/** Customers and guests book only where the business's booking page is on; staff always may. */
export function assertPageOn(scope: Pick<Scope, 'kind' | 'settings'>): void {
  if (scope.kind !== 'staff' && !scope.settings.bookingPage.enabled) throw new DomainError('bookings.pageOff')
}
