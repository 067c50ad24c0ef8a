import type { EventRow } from '@foyer/db/queries/events'
import type { Choice } from '../services/choice.ts'
import { mostPersons } from '../services/choice.ts'

/** A place in an event as what is booked and priced: it goes by the business's terms, needs no approval, and lasts as long as its periods. */
export function choiceOf(event: EventRow, persons: number): Choice {
  const { id, name, description, color, priceMinor, pricing, capacity } = event
  const { providerId, providerName, providerTitle, photoVersion } = event
  const leads = { id: providerId, name: providerName, title: providerTitle, photoVersion }
  const providers = [{ ...leads, priceMinor: null, durationMinutes: null }]
  return {
    offer: {
      ...{ id, categoryId: id, name, description, color, priceMinor, pricing, capacity },
      mostPersons: event.mostPersons,
      durationMinutes: minutesOf(event),
      ...{ bufferBeforeMinutes: 0, bufferAfterMinutes: 0, stepMinutes: null, taxes: null, deposit: null },
      ...{ cancelFees: null, noShowFee: null, approval: false, minimumNoticeMinutes: null, horizonDays: null },
      ...{ online: false, meetingUrl: null, mayChangeProvider: false },
      ...{ cancelCutoffMinutes: null, rescheduleCutoffMinutes: null, extras: [] },
      providers,
    },
    ...{ providers, persons, extras: [] },
  }
}

/** How long its periods are together. */
const minutesOf = ({ periods }: EventRow): number =>
  periods.reduce((sum, { startsAt, endsAt }) => sum + (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000, 0)

/** How many one booking may be for now: 0 when it is full. */
export const personsPossible = (event: EventRow): number => Math.min(mostPersons(event), event.capacity - event.taken)
