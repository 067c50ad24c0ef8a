import { type Composition, companyValues, type Setting } from '../composition.ts'
import type { Facts } from '../facts.ts'
import { lifetimeInWords } from '../lifetime.ts'
import { webAddress } from '../lines.ts'

/** The link with which a staff member chooses another password (ACC-12). */
export function composeStaffReset(facts: Facts['staffReset'], setting: Setting): Composition {
  const { words } = setting
  const url = webAddress(facts.url)
  return {
    fact: words.facts.staffReset,
    preheader: words.preheaders.link,
    values: {
      ...companyValues(setting),
      staff_name: facts.staffName,
      staff_url: url,
      link_lifetime: lifetimeInWords(facts.minutes, words.dateLocale),
    },
    action: url ? { label: words.actions.choosePassword, url } : undefined,
    contact: false,
  }
}
