import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { z } from 'zod'
import type { CustomerScope, SystemScope, VisitorScope } from '../scope.ts'
import { type BookingCard, bookingCard } from './card.ts'
import { cardPeriods } from './card-periods.ts'
import { findOwn } from './find-own.ts'

export const calendarInput = z.strictObject({ bookingId: z.uuid() })

/** The booking as a calendar file (PAN-4, MSG-6). */
export async function calendar(
  scope: CustomerScope,
  { bookingId }: z.infer<typeof calendarInput>,
): Promise<{ name: string; text: string }> {
  const card = bookingCard(scope, await findOwn(scope, bookingId))
  return { name: `${scope.business.slug}-${card.number}.ics`, text: calendarFile(scope, card) }
}

/** An iCalendar text whose UID never changes and whose SEQUENCE grows with the booking's revision (MSG-6). */
export function calendarFile(scope: CustomerScope | SystemScope | VisitorScope, card: BookingCard): string {
  const cancelled = card.status === 'CANCELED' || card.status === 'REJECTED'
  const file = ical({
    prodId: { company: 'Foyer', product: 'Foyer', language: scope.locale.toUpperCase() },
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  })
  for (const [index, { startsAt, endsAt }] of cardPeriods(card).entries())
    file.createEvent({
      id: `booking-${card.id}${index ? `-${index}` : ''}@foyer`,
      sequence: card.revision,
      start: new Date(startsAt),
      end: new Date(endsAt),
      stamp: scope.now,
      summary: plain(`${card.service.name} · ${scope.business.name}`),
      description: plain([card.provider.name, card.meetingUrl].filter(Boolean).join(' · ')),
      location: card.location
        ? plain([card.location.name, card.location.address].filter(Boolean).join(', '))
        : (card.meetingUrl ?? undefined),
      status: cancelled
        ? ICalEventStatus.CANCELLED
        : card.status === 'PENDING'
          ? ICalEventStatus.TENTATIVE
          : ICalEventStatus.CONFIRMED,
    })
  return file.toString()
}

/** Line ends inside a value would let a name add properties of its own. */
const plain = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
