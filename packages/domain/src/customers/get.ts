import { sumCredit } from '@foyer/db/queries/credit'
import { z } from 'zod'
import { DomainError } from '../errors.ts'
import type { Address } from '../profile/update.ts'
import type { StaffScope } from '../scope.ts'
import { assertSeen } from './assert-seen.ts'
import { contactFor } from './contact.ts'
import { listNotes } from './list-notes.ts'

export const getInput = z.strictObject({ customerId: z.uuid() })

/** The page of one customer: profile, internal notes, and whether they have been to the portal (ADM-1). */
export async function get(scope: StaffScope, { customerId }: z.infer<typeof getInput>) {
  await assertSeen(scope, customerId)
  const customer = await scope.db.customer.findUnique({
    where: { id: customerId },
    select: {
      ...{ id: true, number: true, givenName: true, familyName: true, email: true, phone: true, dateOfBirth: true },
      ...{ address: true, locale: true, timeZone: true, invitedAt: true, createdAt: true },
    },
  })
  if (!customer) throw new DomainError('customers.notFound')
  const [notes, creditMinor, lastLogin] = await Promise.all([
    listNotes(scope, customerId),
    sumCredit(scope.sql, scope.businessId, customerId),
    scope.db.login.findFirst({ where: { customerId }, orderBy: { lastSeenAt: 'desc' }, select: { lastSeenAt: true } }),
  ])
  const seesContact = scope.permissions.has('customers.contact')
  return {
    ...customer,
    ...contactFor(scope, customer),
    address: seesContact ? (customer.address as Address | null) : null,
    dateOfBirth: seesContact ? (customer.dateOfBirth?.toISOString().slice(0, 10) ?? null) : null,
    invitedAt: customer.invitedAt?.toISOString() ?? null,
    createdAt: customer.createdAt.toISOString(),
    lastSeenAt: lastLogin?.lastSeenAt.toISOString() ?? null,
    notes,
    /** Store credit, in minor units. */
    credit: { minor: creditMinor, currency: scope.business.currency },
    may: mayWith(scope, customer.email),
  }
}

const mayWith = ({ permissions, settings }: StaffScope, email: string | null) => ({
  change: permissions.has('customers.change'),
  note: permissions.has('customers.note'),
  grantCredit: permissions.has('payments.record'),
  invite: permissions.has('customers.invite') && settings.panelAccess.enabled && email !== null,
})
