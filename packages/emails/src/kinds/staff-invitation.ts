import { type Composition, companyValues, type Setting } from '../composition.ts'
import type { Facts } from '../facts.ts'
import { webAddress } from '../lines.ts'

/** Invites someone to the admin app of a business (ACC-12). */
export function composeStaffInvitation(facts: Facts['staffInvitation'], setting: Setting): Composition {
  const { words } = setting
  const url = webAddress(facts.url)
  const role = words.roles[facts.role] ?? facts.role
  return {
    fact: words.facts.staffInvitation,
    preheader: words.preheaders.staffInvitation,
    values: {
      ...companyValues(setting),
      company_name: facts.businessName,
      staff_name: facts.staffName,
      staff_url: url,
      role,
    },
    action: url ? { label: words.actions.acceptInvitation, url } : undefined,
    card: {
      rows: [
        { name: words.rows.account, value: facts.businessName },
        { name: words.rows.role, value: role },
      ].filter((each) => each.value),
    },
    contact: false,
  }
}
