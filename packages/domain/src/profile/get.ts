import type { CustomerScope } from '../scope.ts'
import { listPrompts } from './list-prompts.ts'
import type { Address } from './update.ts'

/** The customer's own data, as the profile shows it (PRO-1), and which prompts to complete it are open (PAN-8). */
export async function get(scope: CustomerScope) {
  const prompts = await listPrompts(scope)
  const found = await scope.db.customer.findUniqueOrThrow({
    where: { id: scope.customerId },
    select: {
      ...{
        number: true,
        givenName: true,
        familyName: true,
        email: true,
        phone: true,
        dateOfBirth: true,
        address: true,
      },
      ...{ locale: true, timeZone: true, passwordHash: true },
    },
  })
  const { passwordHash, dateOfBirth, address, ...profile } = found
  return {
    ...profile,
    dateOfBirth: dateOfBirth?.toISOString().slice(0, 10) ?? null,
    address: (address ?? {}) as Address,
    hasPassword: passwordHash !== null,
    prompts,
  }
}
