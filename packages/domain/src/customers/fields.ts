import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { isLocale } from '../locales.ts'
import { normalisePhone } from '../phone.ts'
import { addressInput } from '../profile/update.ts'
import type { StaffScope } from '../scope.ts'

/** What staff write down of a customer; empty means not known. */
export const customerFields = {
  givenName: z.string().trim().min(1).max(100),
  familyName: z.string().trim().min(1).max(100),
  email: z.union([z.literal(''), z.email().max(254)]).default(''),
  phone: z.string().trim().max(40).default(''),
  locale: z.string().max(10),
}

export const editFields = {
  ...customerFields,
  dateOfBirth: z.union([z.literal(''), z.iso.date().refine((date) => date >= '1800')]).default(''),
  address: addressInput.default({}),
}

interface Written {
  givenName: string
  familyName: string
  email: string
  phone: string
  locale: string
}

/** The columns for what was written down: phone in E.164, a language that the business speaks. */
export function readFields(scope: StaffScope, { givenName, familyName, email, phone, locale }: Written) {
  if (!isLocale(locale) || !scope.business.languages.includes(locale))
    throw new DomainError('settings.languageUnknown', { field: 'locale' })
  return {
    givenName,
    familyName,
    locale,
    email: email || null,
    phone: phone ? normalisePhone(phone, scope.business) : null,
  }
}
