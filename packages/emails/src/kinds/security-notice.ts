import { formatDay, formatTime, zoneCity } from '@foyer/format/dates'
import { type Composition, companyValues, type Setting } from '../composition.ts'
import type { Facts } from '../facts.ts'
import { panelLink } from '../panel-link.ts'

/** Tells a customer what happened to the way they sign in, whether they did it or not. */
export function composeSecurityNotice(facts: Facts['securityNotice'], setting: Setting): Composition {
  const { words } = setting
  const { url, ...link } = panelLink(facts.panelUrl, words.actions.checkAccount, setting)
  const place = { locale: words.dateLocale, zone: facts.zone }
  const moment = words.dateAtTime(formatDay(facts.at, place), formatTime(facts.at, place))
  const when = `${moment} (${words.zoneTime(zoneCity(facts.zone))})`
  return {
    fact: '%security_event%',
    preheader: words.preheaders.securityNotice,
    values: {
      ...companyValues(setting),
      customer_first_name: facts.customerFirstName,
      customer_panel_url: url,
      security_event: words.facts.securityNotice[facts.what],
      event_date_time: when,
    },
    card: {
      rows: [
        { name: words.rows.when, value: when },
        { name: words.rows.account, value: setting.brand.name },
      ],
    },
    ...link,
  }
}
