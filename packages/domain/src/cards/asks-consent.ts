import type { CardRow } from '@foyer/db/queries/list-bookings'
import { isOpen } from '../bookings/life-cycle.ts'
import { snapshotOf } from '../bookings/snapshot.ts'
import type { Scope } from '../scope.ts'
import { type ConsentText, consentText } from './consent-text.ts'
import { offersCards } from './offers-cards.ts'

/** What the customer is asked to agree to for a booking that is still to come; null where the business asks nothing (BOK-7). */
export function asksConsent(scope: Scope, row: Pick<CardRow, 'status' | 'startsAt' | 'snapshot'>): ConsentText | null {
  if (!scope.settings.payments.cardForFees || !offersCards(scope)) return null
  if (!isOpen(row.status) || row.startsAt <= scope.now) return null
  return consentText(scope, snapshotOf(row))
}
