import { type Composition, companyValues, type Setting } from '../composition.ts'
import type { Facts } from '../facts.ts'
import { lifetimeInWords } from '../lifetime.ts'
import { panelLink } from '../panel-link.ts'

/** The link and the code with which a customer signs in (ACC-2). */
export function composeAccess(facts: Facts['access'], setting: Setting): Composition {
  const { words } = setting
  const { url, ...link } = panelLink(facts.panelUrl, words.actions.signIn, setting)
  const code = url ? facts.code : undefined
  return {
    fact: url ? words.facts.access : words.facts.accessOff,
    preheader: url ? words.preheaders.access : '%company_name%',
    values: {
      ...companyValues(setting),
      customer_first_name: facts.customerFirstName,
      customer_panel_url: url,
      access_code: code,
      link_lifetime: lifetimeInWords(facts.minutes, words.dateLocale),
    },
    code,
    ...link,
  }
}
