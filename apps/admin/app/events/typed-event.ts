import { dateInZone } from '@foyer/format/dates'
import { parseMoney, typeMoney } from '@foyer/format/money'
import { wallClock } from '../appointments/wall-clock.ts'
import type { Caller } from '../edge/load-context.server.ts'
import type { Habits } from '../prices/stored-terms.ts'
import { typedNumber } from '../services/typed-service.ts'
import { switched } from '../settings/section-answer.ts'
import type { Typed } from '../settings/settings-form.tsx'
import { storedTexts, typedTexts } from '../texts/typed-texts.ts'

type Event = Awaited<ReturnType<Caller['events']['get']>>

export interface TypedPeriod {
  date: string
  from: string
  until: string
}

/** The dates that were typed, in their order; rows left empty do not count. */
export function typedPeriods(typed: Typed): TypedPeriod[] {
  const places = Object.keys(typed)
    .flatMap((name) => /^date\.(\d+)$/.exec(name)?.[1] ?? [])
    .sort((one, other) => Number(one) - Number(other))
  return places
    .map((place) => ({
      date: typed[`date.${place}`] ?? '',
      from: typed[`from.${place}`] ?? '',
      until: typed[`until.${place}`] ?? '',
    }))
    .filter(({ date, from, until }) => date || from || until)
}

export const storedPeriods = (periods: readonly TypedPeriod[]): Typed =>
  Object.fromEntries(
    periods.flatMap(({ date, from, until }, place) => [
      [`date.${place}`, date],
      [`from.${place}`, from],
      [`until.${place}`, until],
    ]),
  )

/** A moment as the browser's field writes it; null where none was chosen. */
function typedMoment(typed: Typed, name: string) {
  const [date = '', at = ''] = (typed[name] ?? '').split('T')
  return date ? { date, at: at.slice(0, 5) } : null
}

/** What the fields of an event say, for the API. */
export const typedEvent = (typed: Typed, languages: readonly ('en' | 'fr')[], currency: string) => ({
  name: typedTexts(typed, 'name', languages),
  description: typedTexts(typed, 'description', languages),
  color: typed.color ?? '',
  providerId: typed.providerId ?? '',
  locationId: typed.locationId ?? '',
  periods: typedPeriods(typed),
  capacity: typedNumber(typed, 'capacity') ?? Number.NaN,
  mostPersons: typedNumber(typed, 'mostPersons'),
  priceMinor: parseMoney(typed.price ?? '', currency),
  pricing: typed.pricing as 'PER_PERSON' | 'FLAT',
  opensAt: typedMoment(typed, 'opensAt'),
  closesAt: typedMoment(typed, 'closesAt'),
  published: typed.published === 'on',
})

const timeOf = (wall: string) => wall.slice(11, 16)

/** The fields as they are stored, by the clocks of the place. */
export function storedEvent(event: Event, { currency, locale }: Habits): Typed {
  const { zone } = event
  const moment = (instant: string | null) => (instant ? wallClock(instant, zone).slice(0, 16) : '')
  return {
    ...storedTexts('name', event.texts.name),
    ...storedTexts('description', event.texts.description),
    ...{ color: event.color, providerId: event.provider.id, locationId: event.location.id },
    ...storedPeriods(
      event.periods.map(({ startsAt, endsAt }) => ({
        date: dateInZone(startsAt, zone),
        from: timeOf(wallClock(startsAt, zone)),
        until: timeOf(wallClock(endsAt, zone)),
      })),
    ),
    capacity: String(event.capacity),
    mostPersons: String(event.mostOfOne ?? ''),
    price: typeMoney(event.price.minor, currency, locale),
    pricing: event.pricing,
    opensAt: moment(event.opensAt),
    closesAt: moment(event.ownClosesAt),
    ...switched({ published: event.published }),
  }
}

/** The same for a copy: the dates are chosen anew. */
export function copiedEvent(event: Event, habits: Habits): Typed {
  const stored = storedEvent(event, habits)
  const isDate = (name: string) => /^(date|from|until)\.|^(opens|closes)At$/.test(name)
  return Object.fromEntries(Object.entries(stored).filter(([name]) => !isDate(name)))
}
