import type { BookingCard } from './card.ts'

/** When a booking takes place, as its card tells: at each period of an event, or once. */
export const cardPeriods = ({ event, startsAt, endsAt }: Pick<BookingCard, 'event' | 'startsAt' | 'endsAt'>) =>
  event?.periods ?? [{ startsAt, endsAt }]
