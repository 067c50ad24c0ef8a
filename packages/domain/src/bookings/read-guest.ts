import type { NewGuest } from '@foyer/db/queries/insert-booking'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { normalisePhone } from '../phone.ts'
import type { CustomerScope, VisitorScope } from '../scope.ts'

/** What somebody who has not signed in says of themselves. */
export const guestInput = z.strictObject({
  givenName: z.string().trim().min(1).max(100),
  familyName: z.string().trim().min(1).max(100),
  email: z.email().max(254),
  phone: z.string().trim().max(40).default(''),
})

const missing = (field: string) => new DomainError('input.invalid', { field })

/**
 * The guest as the business takes them down, the phone in E.164, invited by the message of the booking if the address is new (ACC-10).
 * Null for customers, who are known by their login and by nothing that they send.
 */
export function readGuest(
  scope: VisitorScope | CustomerScope,
  guest: z.infer<typeof guestInput> | undefined,
): NewGuest | null {
  if (scope.kind === 'customer') {
    if (guest) throw missing('guest')
    return null
  }
  if (!guest) throw missing('guest.email')
  const { bookingPage, panelAccess } = scope.settings
  const phone = bookingPage.phone === 'hidden' ? '' : guest.phone
  if (!phone && bookingPage.phone === 'required') throw missing('guest.phone')
  const { givenName, familyName, email } = guest
  return {
    ...{ givenName, familyName, email, locale: scope.locale, newCustomerId: uuidv7() },
    phone: phone ? normalisePhone(phone, scope.business, 'guest.phone') : null,
    invitedAt: panelAccess.enabled ? scope.now : null,
  }
}
