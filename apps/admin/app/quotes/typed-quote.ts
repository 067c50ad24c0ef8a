import { parseMoney, typeMoney } from '@foyer/format/money'
import type { Caller } from '../edge/load-context.server.ts'
import type { Habits } from '../prices/stored-terms.ts'
import { typedNumber } from '../services/typed-service.ts'
import type { Typed } from '../settings/settings-form.tsx'

type Quote = Awaited<ReturnType<Caller['quotes']['get']>>

export interface TypedLine {
  what: string
  quantity: string
  unit: string
}

/** The lines that were typed, in their order; rows left empty do not count. */
export function typedLines(typed: Typed): TypedLine[] {
  const places = Object.keys(typed)
    .flatMap((name) => /^what\.(\d+)$/.exec(name)?.[1] ?? [])
    .sort((one, other) => Number(one) - Number(other))
  return places
    .map((place) => ({
      what: typed[`what.${place}`] ?? '',
      quantity: typed[`quantity.${place}`] ?? '',
      unit: typed[`unit.${place}`] ?? '',
    }))
    .filter(({ what, unit }) => what.trim() || unit.trim())
}

const whole = (typed: string) => (typed.trim() ? Number(typed) : 1)

/** What the fields of a quote say, for the API. */
export const typedQuote = (typed: Typed, currency: string) => ({
  serviceId: typed.serviceId ?? '',
  persons: typedNumber(typed, 'persons') ?? Number.NaN,
  lines: typedLines(typed).map(({ what, quantity, unit }) => ({
    ...{ description: what, quantity: whole(quantity), unitMinor: parseMoney(unit, currency) },
  })),
  note: typed.note ?? '',
  validUntil: typed.validUntil ?? '',
})

/** The fields as they are stored. */
export function storedQuote(quote: Quote, { currency, locale }: Habits): Typed {
  const { serviceId, persons, note, validUntil } = quote
  const lines = quote.lines.flatMap(({ description, quantity, unitMinor }, place) => [
    [`what.${place}`, description],
    [`quantity.${place}`, String(quantity)],
    [`unit.${place}`, typeMoney(unitMinor, currency, locale)],
  ])
  return { serviceId, persons: String(persons), note, validUntil, ...Object.fromEntries(lines) }
}
