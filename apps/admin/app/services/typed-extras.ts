import { parseMoney, typeMoney } from '@foyer/format/money'
import type { Caller } from '../edge/load-context.server.ts'
import { type Habits, storedTaxes } from '../prices/stored-terms.ts'
import { typedTaxes } from '../prices/typed-terms.ts'
import type { Typed } from '../settings/settings-form.tsx'
import { storedTexts, typedTexts } from '../texts/typed-texts.ts'
import { typedNumber } from './typed-service.ts'

type Extra = Awaited<ReturnType<Caller['services']['get']>>['extras'][number]

/** How many extras the form has lines for: those there are, and one more. */
export const lineCount = (extras: readonly unknown[]) => Math.min(30, extras.length + 1)

/** The fields of one line, without the name of the line. */
function lineOf(typed: Typed, place: number): Typed {
  const start = `extra.${place}.`
  return Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) =>
      name.startsWith(start) ? [[name.slice(start.length), value]] : [],
    ),
  )
}

/** The extras in the order of their places; empty lines and those to be removed are left out. */
export function typedExtras(typed: Typed, languages: readonly ('en' | 'fr')[], currency: string) {
  return Array.from({ length: 30 }, (_, place) => lineOf(typed, place))
    .filter((line) => line.remove !== 'on' && (line.id || languages.some((each) => line[`name.${each}`]?.trim())))
    .sort((one, other) => Number(one.place) - Number(other.place))
    .map((line) => {
      const taxes = typedTaxes(line)
      return {
        extraId: line.id || null,
        name: typedTexts(line, 'name', languages),
        description: typedTexts(line, 'description', languages),
        priceMinor: parseMoney(line.price ?? '', currency),
        pricing: line.pricing as 'PER_BOOKING' | 'PER_PERSON',
        durationMinutes: typedNumber(line, 'minutes') ?? 0,
        mostQuantity: typedNumber(line, 'most') ?? 1,
        taxes: taxes.length ? taxes : null,
        active: line.active === 'on',
      }
    })
}

/** The lines as they are stored. */
export function storedExtras(extras: readonly Extra[], habits: Habits): Typed {
  const lines = extras.map((extra, place) => ({
    id: extra.id,
    ...storedTexts('name', extra.name),
    ...storedTexts('description', extra.description),
    price: typeMoney(extra.priceMinor, habits.currency, habits.locale),
    pricing: extra.pricing,
    minutes: String(extra.durationMinutes || ''),
    most: String(extra.mostQuantity),
    place: String(place + 1),
    ...storedTaxes(extra.taxes ?? [], habits),
    ...(extra.active && { active: 'on' }),
  }))
  return Object.assign(
    {},
    ...lines.map((line, place) =>
      Object.fromEntries(Object.entries(line).map(([name, value]) => [`extra.${place}.${name}`, value])),
    ),
  )
}
