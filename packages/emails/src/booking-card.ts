import { cardTime, laterDates } from './appointment-time.ts'
import { bookedRows, inMoney, moneyRows, noteRow } from './booked-rows.ts'
import type { Card, Row, Setting } from './composition.ts'
import type { BookingBefore, BookingFacts, Money } from './facts.ts'
import { freelyUntil } from './freely-until.ts'
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
  change: {
    before?: string
    edited?: BookingBefore
    canceled?: boolean
    reason?: string
    kept?: Money
    moved?: Row[]
  } = {},
): Card {
  const { rows } = setting.words
  const forCustomer = setting.audience === 'customer'
  const all: (Row | undefined)[] = [
    forCustomer ? undefined : { name: rows.customer, value: facts.customerName },
    { name: rows.service, value: facts.serviceName },
    facts.laterDates && { name: rows.laterDates, value: laterDates(facts, facts.laterDates, setting) },
    setting.audience === 'provider' ? undefined : { name: rows.provider, value: facts.providerName },
    placeRow(facts, setting),
    ...bookedRows(facts, setting, change.edited),
    ...(change.moved ?? (forCustomer && !change.canceled ? moneyRows(facts, setting, change.edited) : [])),
    change.canceled ? undefined : noteRow(facts, setting, change.edited),
    ...(forCustomer && change.kept ? [{ name: rows.kept, value: inMoney(change.kept, setting) }] : []),
    { name: rows.booking, value: facts.bookingNumber },
    change.reason ? { name: rows.reason, value: change.reason } : undefined,
  ]
  return {
    time: cardTime(facts, setting, change),
    rows: all.filter((each): each is Row => Boolean(each?.value)),
    notes:
      forCustomer && !change.canceled && !change.moved
        ? [freelyUntil(facts, setting), facts.policy].filter((each) => each !== undefined)
        : [],
  }
}
