import { isDeepStrictEqual } from 'node:util'
import { lockBusiness } from '@foyer/db/queries/lock-business'
import { transactionSql } from '@foyer/db/sql'
import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { locales } from '../locales.ts'
import { normalisePhone } from '../phone.ts'
import { record } from '../record.ts'
import type { Brand, Contact, StaffScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { isReadableBrand } from './brand-contrast.ts'
import { versionOf } from './get.ts'

export const changeInput = z.strictObject({
  version: z.string(),
  name: z.string().trim().min(1).max(100),
  /** The first is what missing translations fall back to. */
  languages: z
    .array(z.enum(locales))
    .min(1)
    .refine((all) => new Set(all).size === all.length),
  contact: z.strictObject({
    email: z.union([z.literal(''), z.email().max(254)]).default(''),
    phone: z.string().trim().max(40).default(''),
    address: z.string().trim().max(300).default(''),
  }),
  brand: z.strictObject({
    color: z.string().regex(/^#[0-9a-f]{6}$/i),
    radius: z.enum(['none', 'small', 'medium', 'large']),
    font: z.enum(['inter', 'system', 'serif', 'rounded']),
  }),
})

const filled = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as T

/** Changes name, contact, languages and look, at once on every page and in every message (ACC-11, ADM-2). */
export async function change(
  scope: StaffScope,
  { version, ...next }: z.infer<typeof changeInput>,
): Promise<{ version: string }> {
  if (!isReadableBrand(next.brand.color)) throw new DomainError('settings.colorUnreadable', { field: 'brand.color' })
  const phone = next.contact.phone && normalisePhone(next.contact.phone, scope.business, 'contact.phone')
  const contact: Contact = filled({ ...next.contact, phone })
  const after = { name: next.name, languages: next.languages, contact, brand: next.brand }
  return inTransaction(scope, async (tx) => {
    await lockBusiness(transactionSql(tx), scope.businessId)
    const before = await tx.business.findUniqueOrThrow({
      where: { id: scope.businessId },
      select: { name: true, languages: true, contact: true, brand: true },
    })
    const current = {
      ...before,
      languages: before.languages as (typeof next)['languages'],
      contact: before.contact as Contact,
      brand: before.brand as Brand,
    }
    if (versionOf(current) !== version) throw new DomainError('settings.changedMeanwhile')
    await tx.business.update({
      where: { id: scope.businessId },
      data: { ...after, contact: { ...contact } },
      select: { id: true },
    })
    const fields = (Object.keys(after) as (keyof typeof after)[]).filter(
      (field) => !isDeepStrictEqual(after[field], current[field]),
    )
    await record(scope, tx, {
      action: 'businesses.changed',
      subjectKind: 'business',
      subjectId: scope.businessId,
      detail: { fields },
    })
    return { version: versionOf(after) }
  })
}
