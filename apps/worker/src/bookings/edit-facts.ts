import { editRecord } from '@foyer/domain/bookings/edit-record'
import { snapshotOf } from '@foyer/domain/bookings/snapshot'
import type { Locale } from '@foyer/domain/locales'
import type { SystemScope } from '@foyer/domain/scope'
import { textIn } from '@foyer/domain/texts'
import type { BookingBefore } from '@foyer/emails/facts'
import type { ToldBooking } from './load-told.ts'

/** What an edit replaced, from its history, in the reader's language (BOK-13). */
export function editFacts(
  { business }: SystemScope,
  { row }: ToldBooking,
  before: unknown,
  locale: Locale,
): BookingBefore {
  const { persons, extras, totalMinor, note } = editRecord.catch({}).parse(before ?? {})
  return {
    ...(persons !== undefined && { persons }),
    ...(extras && {
      extras: extras.map(({ name, quantity }) => ({ name: textIn(name, locale, business.languages), quantity })),
    }),
    ...(totalMinor !== undefined && { price: { minor: totalMinor, currency: snapshotOf(row).currency } }),
    ...(note && { note }),
  }
}
