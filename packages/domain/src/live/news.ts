import type { Change } from '@foyer/db/changes'
import { seesOwnOnly } from '../permissions.ts'
import type { CustomerScope, StaffScope, VisitorScope } from '../scope.ts'

/**
 * What somebody is told: that their own things changed, free times, what the business offers, or, for staff, bookings and customers, messages
 * that could not be sent; that something may have been missed; or that they hear nothing more. Never what or whose: pages ask again.
 */
export type News = 'own' | 'times' | 'catalogue' | 'desk' | 'missed' | 'ended'

export type Follower = VisitorScope | CustomerScope | StaffScope

/** What a change means to whoever follows, null if it is none of their business (PAN-6, ADM-3). */
export function newsOf(scope: Follower, change: Change): News | null {
  if (change.topic === 'catalogue') return 'catalogue'
  if (scope.kind === 'staff') return newsOfStaff(scope, change)
  if (change.topic === 'times') return 'times'
  if (scope.kind === 'visitor') return null
  if (change.topic === 'login') return change.loginId === scope.loginId ? 'ended' : null
  const isOwn = change.topic === 'booking' || change.topic === 'customer'
  return isOwn && change.customerId === scope.customerId ? 'own' : null
}

function newsOfStaff(scope: StaffScope, { topic, loginId, staffId, providerId }: Change): News | null {
  if (topic === 'login') return loginId === scope.loginId ? 'ended' : null
  if (topic === 'staff') return staffId === scope.staffId ? 'ended' : null
  if (topic === 'messages') return scope.permissions.has('messages.view') ? 'desk' : null
  if (topic === 'coupon') return scope.permissions.has('coupons.manage') ? 'desk' : null
  if (topic === 'customer') return scope.permissions.has('customers.view') ? 'desk' : null
  // A provider hears of the own calendar only; what concerns no single one concerns everybody.
  if (seesOwnOnly(scope.role) && providerId && providerId !== scope.providerId) return null
  return topic === 'booking' || topic === 'times' ? 'desk' : null
}
