import { type Composition, companyValues, type Setting } from '../composition.ts'
import type { Facts } from '../facts.ts'
import { panelLink } from '../panel-link.ts'

/** Tells a customer that the portal is there for them (ACC-10). */
export function composeInvitation(facts: Facts['invitation'], setting: Setting): Composition {
  const { words } = setting
  const { url, ...link } = panelLink(facts.panelUrl, words.actions.seeBookings, setting)
  return {
    fact: url ? words.facts.invitation : words.facts.invitationOff,
    preheader: url ? words.preheaders.invitation : '%company_name%',
    values: { ...companyValues(setting), customer_first_name: facts.customerFirstName, customer_panel_url: url },
    ...link,
  }
}
