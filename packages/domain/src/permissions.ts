export const roles = ['OWNER', 'MANAGER', 'FRONT_DESK', 'PROVIDER'] as const
export type Role = (typeof roles)[number]

/** What a member of staff may do; every staff procedure names one (ADM-3). */
export const permissions = [
  'bookings.view',
  'bookings.change',
  'bookings.override',
  'payments.view',
  'payments.record',
  'invoices.view',
  'invoices.issue',
  'coupons.manage',
  'payments.charge',
  'quotes.view',
  'quotes.change',
  'customers.view',
  'customers.change',
  'customers.note',
  'customers.invite',
  'customers.contact',
  'services.view',
  'services.change',
  'providers.view',
  'providers.change',
  'messages.view',
  'messages.retry',
  'settings.view',
  'settings.change',
  'staff.view',
  'staff.change',
  'account.own',
] as const
export type Permission = (typeof permissions)[number]

/** The literal table. */
export const permissionTable: Record<Role, readonly Permission[]> = {
  OWNER: permissions,
  MANAGER: permissions,
  FRONT_DESK: [
    'bookings.view',
    'bookings.change',
    'bookings.override',
    'payments.view',
    'payments.record',
    'invoices.view',
    'invoices.issue',
    'quotes.view',
    'quotes.change',
    'customers.view',
    'customers.change',
    'customers.note',
    'customers.invite',
    'customers.contact',
    'services.view',
    'providers.view',
    'messages.view',
    'messages.retry',
    'settings.view',
    'account.own',
  ],
  PROVIDER: [
    'bookings.view',
    'bookings.change',
    'customers.view',
    'customers.note',
    'customers.contact',
    'account.own',
  ],
}

const rank: Record<Role, number> = { OWNER: 3, MANAGER: 2, FRONT_DESK: 1, PROVIDER: 0 }

/** Nobody grants or changes a role above their own. */
export const mayGrant = (own: Role, other: Role): boolean => rank[own] >= rank[other]

/** Providers see their own calendar and customers only. */
export const seesOwnOnly = (role: Role): boolean => role === 'PROVIDER'

const nobody = '00000000-0000-0000-0000-000000000000'

/** The provider whose calendar and customers alone a member of staff sees; null for those who see all (ADM-3). */
export const ownProvider = ({ role, providerId }: { role: Role; providerId: string | null }): string | null =>
  seesOwnOnly(role) ? (providerId ?? nobody) : null
