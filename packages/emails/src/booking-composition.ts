import { formatMoney } from '@foyer/format/money'
import { timeValues } from './appointment-time.ts'
import { bookedRows } from './booked-rows.ts'
import { type Composition, companyValues, type Setting } from './composition.ts'
import type { BookingFacts } from './facts.ts'
import { freelyUntil } from './freely-until.ts'
import { panelLink } from './panel-link.ts'
import type { Values } from './placeholders.ts'

function bookingValues(facts: BookingFacts, setting: Setting): Values {
  const time = timeValues(facts, setting)
  return {
    customer_first_name: facts.customerFirstName,
    customer_full_name: facts.customerName || setting.words.aCustomer,
    service_name: facts.serviceName,
    appointment_date_time: time.dateTime,
    appointment_short_date_time: time.shortDateTime,
    appointment_date: time.date,
    appointment_start_time: time.start,
    appointment_end_time: time.end,
    appointment_persons: String(facts.persons ?? 1),
    appointment_extras: bookedRows({ ...facts, persons: 1 }, setting)[0]?.value,
    appointment_price: facts.price && formatMoney(facts.price.minor, facts.price.currency, setting.words.dateLocale),
    free_until: freelyUntil(facts, setting),
    provider_name: facts.providerName,
    location_name: facts.locationName,
    location_address: facts.locationAddress,
    meeting_url: facts.meetingUrl,
    booking_number: facts.bookingNumber,
    policy: facts.policy,
  }
}

/** What all messages about a booking share: its values, its preheader and the way to it. */
export function composeBooking(
  facts: BookingFacts & { panelUrl?: string },
  setting: Setting,
  label: string,
): Omit<Composition, 'fact' | 'card'> {
  const { url, ...link } = panelLink(facts.panelUrl, label, setting)
  const who = setting.audience === 'provider' ? '%service_name%' : '%service_name%, %provider_name%'
  return {
    preheader: facts.online
      ? `${who}, ${setting.words.rows.online}`
      : facts.locationName
        ? `${who}, %location_name%`
        : who,
    values: { ...companyValues(setting), ...bookingValues(facts, setting), customer_panel_url: url },
    ...link,
  }
}
