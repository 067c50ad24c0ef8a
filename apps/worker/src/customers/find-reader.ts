import { chooseLocale, type Locale } from '@foyer/domain/locales'
import type { SystemScope } from '@foyer/domain/scope'

export interface Reader {
  id: string
  givenName: string
  email: string
  locale: Locale
  timeZone: string
  to: { name: string; address: string }
}

/** The customer as the reader of a message; null without an address, or once erased. */
export async function findReader(scope: SystemScope, customerId: string): Promise<Reader | null> {
  const customer = await scope.db.customer.findUnique({
    where: { id: customerId },
    select: { id: true, givenName: true, familyName: true, email: true, locale: true, timeZone: true },
  })
  if (!customer?.email) return null
  const { id, givenName, familyName, email, locale, timeZone } = customer
  return {
    id,
    givenName,
    email,
    locale: chooseLocale([locale], scope.business.languages),
    timeZone: timeZone ?? scope.business.timeZone,
    to: { name: `${givenName} ${familyName}`.trim(), address: email },
  }
}
