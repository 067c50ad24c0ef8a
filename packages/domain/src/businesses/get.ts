import type { StaffScope } from '../scope.ts'
import { fingerprint } from '../secrets.ts'

/** The business as its settings show it; the version is what a change has to name. */
export async function get({ business }: StaffScope) {
  const { slug, name, languages, contact, brand, logoVersion, currency, timeZone } = business
  return {
    slug,
    name,
    languages,
    contact,
    brand,
    logoVersion,
    currency,
    timeZone,
    version: versionOf({ name, languages, contact, brand }),
  }
}

/** Equal for equal content, so that two people changing at once are noticed. */
export const versionOf = ({
  name,
  languages,
  contact,
  brand,
}: Pick<StaffScope['business'], 'name' | 'languages' | 'contact' | 'brand'>): string =>
  fingerprint(name, languages.join(), ...sorted(contact), ...sorted(brand))

const sorted = (values: object) => Object.entries(values).sort().flat().map(String)
