import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { isLocale } from '../locales.ts'
import { normalisePhone } from '../phone.ts'
import { recordPersonal } from '../record.ts'
import type { CustomerScope } from '../scope.ts'
import { isZone } from '../times/is-zone.ts'
import { inTransaction } from '../transaction.ts'

const line = z.string().trim().max(200)

export const addressInput = z.strictObject({
  street: line.optional(),
  postalCode: z.string().trim().max(20).optional(),
  city: line.optional(),
  country: z.string().trim().max(60).optional(),
})
export type Address = z.infer<typeof addressInput>

export const updateInput = z.strictObject({
  givenName: z.string().trim().min(1).max(100),
  familyName: z.string().trim().min(1).max(100),
  phone: z.string().trim().max(40).optional(),
  dateOfBirth: z.union([z.literal(''), z.iso.date().refine((date) => date >= '1800')]).optional(),
  address: addressInput.optional(),
  locale: z.string(),
  timeZone: z.union([z.literal(''), z.string().max(60).refine(isZone)]).optional(),
})

/** The customer changes name, phone, date of birth, address, language and time zone (PRO-1). Fields left out stay, empty ones are cleared. */
export async function update(scope: CustomerScope, input: z.infer<typeof updateInput>): Promise<{ saved: true }> {
  if (!isLocale(input.locale) || !scope.business.languages.includes(input.locale))
    throw new DomainError('settings.languageUnknown', { field: 'locale' })
  if (input.dateOfBirth && new Date(input.dateOfBirth) > scope.now)
    throw new DomainError('input.invalid', { field: 'dateOfBirth' })
  const address = input.address && Object.fromEntries(Object.entries(input.address).filter(([, value]) => value))
  const next = {
    givenName: input.givenName,
    familyName: input.familyName,
    ...(input.phone !== undefined && { phone: input.phone ? normalisePhone(input.phone, scope.business) : null }),
    ...(input.dateOfBirth !== undefined && { dateOfBirth: input.dateOfBirth ? new Date(input.dateOfBirth) : null }),
    ...(address && { address }),
    locale: input.locale,
    ...(input.timeZone !== undefined && { timeZone: input.timeZone || null }),
  }
  await inTransaction(scope, async (tx) => {
    const before = await tx.customer.findUniqueOrThrow({
      where: { id: scope.customerId },
      select: {
        givenName: true,
        familyName: true,
        phone: true,
        dateOfBirth: true,
        address: true,
        locale: true,
        timeZone: true,
      },
    })
    await tx.customer.update({ where: { id: scope.customerId }, data: { ...next, updatedAt: scope.now } })
    await recordPersonal(scope, tx, { action: 'profile.updated', customerId: scope.customerId, before, after: next })
  })
  return { saved: true }
}
