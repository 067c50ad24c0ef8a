import { bookingPath } from '@foyer/domain/addresses'
import { calendarFile } from '@foyer/domain/bookings/calendar'
import { bookingCard } from '@foyer/domain/bookings/card'
import { chooseLocale, isLocale, type Locale } from '@foyer/domain/locales'
import type { SystemScope } from '@foyer/domain/scope'
import type { BookingFacts, Facts, MessageKind } from '@foyer/emails/facts'
import type { Desk } from '../desk.ts'
import { allTold } from '../mail/all-told.ts'
import type { About } from '../mail/letter.ts'
import { makeLink } from '../mail/links.ts'
import { writeLetter } from '../mail/write-letter.ts'
import { bookingFacts } from './booking-facts.ts'
import type { ToldBooking } from './load-told.ts'

type BookingKind = Extract<MessageKind, `booking${string}` | 'reminder'>
type Told = 'customer' | 'provider'

type More<K extends BookingKind> = Omit<Facts[K], keyof BookingFacts | 'panelUrl'>

export interface Telling<K extends BookingKind> {
  kind: K
  /** Names the message for ever; each person's own key is made of it. */
  key: string
  to: readonly Told[]
  withCalendar: boolean
  /** What the kind tells beside the booking itself. */
  more: More<K> | ((locale: Locale) => More<K>)
}

/** Tells each of them once, the others too where one fails; a retry then reaches only those who were not told (MSG-1). */
export async function tell<K extends BookingKind>(
  desk: Desk,
  scope: SystemScope,
  told: ToldBooking,
  telling: Telling<K>,
): Promise<void> {
  await allTold(telling.to.map((whom) => tellOne(desk, scope, told, telling, whom)))
}

async function tellOne<K extends BookingKind>(
  desk: Desk,
  scope: SystemScope,
  told: ToldBooking,
  telling: Telling<K>,
  whom: Told,
): Promise<void> {
  const reader = readerOf(scope, told, whom)
  const { email } = reader
  if (!email) return
  const { kind, key, withCalendar, more } = telling
  const about: About = {
    ...{ key: `${key}/${whom}`, businessId: scope.businessId, kind, audience: whom },
    ...{ bookingId: told.row.id, now: scope.now },
  }
  await desk.mailer.once(about, async () => {
    const card = bookingCard(scope, told.row, reader.locale)
    const panelUrl =
      whom === 'customer' ? await bookingLink(desk, scope, told, { email, locale: reader.locale }) : undefined
    const facts = {
      ...bookingFacts(scope, told, card, reader.locale),
      ...(typeof more === 'function' ? more(reader.locale) : more),
      ...(panelUrl && { panelUrl }),
    } as unknown as Facts[K]
    const calendar = {
      name: `${scope.business.slug}-${card.number}.ics`,
      text: calendarFile({ ...scope, locale: reader.locale }, card),
    }
    return writeLetter(scope, desk.portalUrl, {
      ...{ kind, audience: whom, locale: reader.locale, to: { name: reader.name, address: email }, facts },
      customerId: told.parties.customerId,
      ...(withCalendar && { calendar }),
    })
  })
}

/** Who reads it, in the customer's language or the provider's own (MSG-7). */
function readerOf(scope: SystemScope, { parties }: ToldBooking, whom: Told) {
  if (whom === 'customer') {
    const name = `${parties.givenName} ${parties.familyName}`.trim()
    return {
      name,
      email: parties.customerEmail,
      locale: chooseLocale([parties.customerLocale], scope.business.languages),
    }
  }
  const locale = isLocale(parties.providerLocale) ? parties.providerLocale : scope.locale
  return { name: parties.providerName, email: parties.providerEmail, locale }
}

const bookingLink = (
  desk: Desk,
  scope: SystemScope,
  { row, parties }: ToldBooking,
  reader: { email: string; locale: string },
) =>
  makeLink(desk, scope, {
    ...{ customerId: parties.customerId, ...reader },
    ...(scope.settings.visibility.appointments && { leadsTo: bookingPath(row.id) }),
  })
