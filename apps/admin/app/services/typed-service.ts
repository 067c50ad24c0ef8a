import { parseMoney, typeMoney } from '@foyer/format/money'
import type { Caller } from '../edge/load-context.server.ts'
import type { Habits } from '../prices/stored-terms.ts'
import { storedDuration, typedMinutes } from '../settings/duration-field.tsx'
import { switched } from '../settings/section-answer.ts'
import type { Typed } from '../settings/settings-form.tsx'
import { storedTexts, typedTexts } from '../texts/typed-texts.ts'

type Service = Awaited<ReturnType<Caller['services']['get']>>['service']

/** A number that may be left empty. */
export const typedNumber = (typed: Typed, name: string): number | null =>
  typed[name]?.trim() ? Number(typed[name]) : null

/** What the fields of a service say, for the API. */
export function typedService(typed: Typed, languages: readonly ('en' | 'fr')[], currency: string) {
  const minutes = (name: string) => typedMinutes(typed, name) ?? Number.NaN
  return {
    categoryId: typed.categoryId ?? '',
    name: typedTexts(typed, 'name', languages),
    description: typedTexts(typed, 'description', languages),
    color: typed.color ?? '',
    durationMinutes: minutes('durationMinutes'),
    bufferBeforeMinutes: minutes('bufferBeforeMinutes'),
    bufferAfterMinutes: minutes('bufferAfterMinutes'),
    stepMinutes: typedNumber(typed, 'stepMinutes'),
    priceMinor: parseMoney(typed.price ?? '', currency),
    pricing: typed.pricing as 'PER_PERSON' | 'FLAT',
    capacity: typedNumber(typed, 'capacity') ?? Number.NaN,
    mostPersons: typedNumber(typed, 'mostPersons'),
    online: typed.online === 'on',
    meetingUrl: typed.meetingUrl?.trim() || null,
  }
}

/** Lengths of up to a day are said in minutes, as calendars do. */
const inMinutes = (name: string, minutes: number): Typed =>
  minutes < 1440 ? { [name]: String(minutes), [`${name}Unit`]: 'minutes' } : storedDuration(name, minutes)

/** The fields as they are stored. */
export function storedService(service: Service, { currency, locale }: Habits): Typed {
  return {
    ...storedTexts('name', service.name),
    ...storedTexts('description', service.description),
    categoryId: service.categoryId,
    color: service.color,
    ...inMinutes('durationMinutes', service.durationMinutes),
    ...inMinutes('bufferBeforeMinutes', service.bufferBeforeMinutes),
    ...inMinutes('bufferAfterMinutes', service.bufferAfterMinutes),
    stepMinutes: String(service.stepMinutes ?? ''),
    price: typeMoney(service.priceMinor, currency, locale),
    pricing: service.pricing,
    capacity: String(service.capacity),
    mostPersons: String(service.mostPersons ?? ''),
    meetingUrl: service.meetingUrl ?? '',
    ...switched({ online: service.online, active: service.active }),
  }
}

/** The fields of a service that does not exist yet. */
export const newService = (categoryId: string): Typed => ({
  categoryId,
  color: '#0f766e',
  ...inMinutes('durationMinutes', 60),
  ...inMinutes('bufferBeforeMinutes', 0),
  ...inMinutes('bufferAfterMinutes', 0),
  pricing: 'PER_PERSON',
  capacity: '1',
})
