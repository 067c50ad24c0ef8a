import { formatMoney } from '@foyer/format/money'
import { cardTime } from './appointment-time.ts'
import type { Card, Row, Setting } from './composition.ts'
import type { BookingFacts } from './facts.ts'
import { webAddress } from './lines.ts'

function placeRow(facts: BookingFacts, { words }: Setting): Row | undefined {
  const { rows } = words
  if (facts.online) {
    const link = webAddress(facts.meetingUrl)
    return { name: rows.place, value: rows.online, ...(link ? { more: rows.join, link } : { more: facts.meetingUrl }) }
  }
  const [value, more] = [facts.locationName, facts.locationAddress].filter(Boolean)
  return value ? { name: rows.place, value, more } : undefined
}

/** The booking as an object one recognises: its time, then what, who and where; the reader's own name is left out. */
export function bookingCard(
  facts: BookingFacts,
  setting: Setting,
  change: { before?: string; canceled?: boolean; reason?: string } = {},
): Card {
  const { rows, dateLocale } = setting.words
  const forCustomer = setting.audience === 'customer'
  const price = forCustomer && !change.canceled ? facts.price : undefined
  const all: (Row | undefined)[] = [
    forCustomer ? undefined : { name: rows.customer, value: facts.customerName },
    { name: rows.service, value: facts.serviceName },
    setting.audience === 'provider' ? undefined : { name: rows.provider, value: facts.providerName },
    placeRow(facts, setting),
    price && { name: rows.price, value: formatMoney(price.minor, price.currency, dateLocale) },
    { name: rows.booking, value: facts.bookingNumber },
    change.reason ? { name: rows.reason, value: change.reason } : undefined,
  ]
  return {
    time: cardTime(facts, setting, change),
    rows: all.filter((each): each is Row => Boolean(each?.value)),
    note: forCustomer ? facts.policy : undefined,
  }
}
