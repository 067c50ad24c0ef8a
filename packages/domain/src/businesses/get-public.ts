import type { VisitorScope } from '../scope.ts'

/** What anybody may know of a business: name, look, languages, how to reach it, and whether its portal is on (ACC-11). */
export async function getPublic({ business, settings, locale }: VisitorScope) {
  const { slug, name, languages, contact, brand, logoVersion, currency, timeZone } = business
  const { enabled, requirePassword } = settings.panelAccess
  return {
    slug,
    name,
    languages,
    contact,
    brand,
    logoVersion,
    currency,
    timeZone,
    locale,
    portalOn: enabled,
    requirePassword,
  }
}
