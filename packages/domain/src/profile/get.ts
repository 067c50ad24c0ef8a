import type { CustomerScope } from '../scope.ts'
import type { Address } from './update.ts'

/** The customer's own data, as the profile shows it (PRO-1), and which prompts to complete it are open (PAN-8). */
export async function get(scope: CustomerScope) {
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
      ...{ locale: true, timeZone: true, promptsHidden: true, passwordHash: true },
    },
  })
  const { passwordHash, promptsHidden, dateOfBirth, address, ...profile } = found
  const missing = [!found.phone && 'phone', !Object.keys(found.address ?? {}).length && 'address'].filter(
    (each) => typeof each === 'string',
  )
  return {
    ...profile,
    dateOfBirth: dateOfBirth?.toISOString().slice(0, 10) ?? null,
    address: (address ?? {}) as Address,
    hasPassword: passwordHash !== null,
    prompts: missing.filter((each) => !promptsHidden.includes(each)),
  }
}
