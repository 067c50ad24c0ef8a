import { type Composition, companyValues, type Setting } from '../composition.ts'
import type { Facts } from '../facts.ts'
import { lifetimeInWords } from '../lifetime.ts'
import { panelLink } from '../panel-link.ts'

/** The link with which a customer who forgot the password chooses another (ACC-3). */
export function composePasswordReset(facts: Facts['passwordReset'], setting: Setting): Composition {
  const { words } = setting
  const { url, ...link } = panelLink(facts.panelUrl, words.actions.choosePassword, setting)
  return {
    fact: url ? words.facts.passwordReset : words.facts.passwordResetOff,
    preheader: url ? words.preheaders.link : '%company_name%',
    values: {
      ...companyValues(setting),
      customer_first_name: facts.customerFirstName,
      customer_panel_url: url,
      link_lifetime: lifetimeInWords(facts.minutes, words.dateLocale),
    },
    ...link,
  }
}
