import type { Deposit, Fee, Rung, Tax } from '@foyer/domain/prices/terms'
import { parseMoney } from '@foyer/format/money'
import type { Typed } from '../settings/settings-form.tsx'

/** How many lines the forms offer. */
export const mostTaxes = 3
export const mostRungs = 6

const numberIn = (text = ''): number => (text.trim() ? Number(text.trim().replace(',', '.')) : Number.NaN)
const places = (count: number) => Array.from({ length: count }, (_, place) => place)

/** Lines that somebody has filled in; an empty one is none. */
export function typedTaxes(typed: Typed): Tax[] {
  return places(mostTaxes)
    .map((place) => ({ name: typed[`tax.${place}.name`] ?? '', percent: typed[`tax.${place}.percent`] ?? '' }))
    .filter(({ name, percent }) => name.trim() || percent.trim())
    .map(({ name, percent }) => ({ name: name.trim(), percent: numberIn(percent) }))
}

const typedAmount = (typed: Typed, name: string, kind: string, currency: string) =>
  kind === 'FIXED' ? parseMoney(typed[`${name}.value`] ?? '', currency) : numberIn(typed[`${name}.value`])

/** A fee of three fields; what is no kind of fee is left to the schema to refuse. */
export function typedFee(typed: Typed, name: string, currency: string): Fee {
  const kind = typed[`${name}.kind`] ?? ''
  if (kind === 'NONE') return { kind }
  return { kind, value: typedAmount(typed, name, kind, currency) } as Fee
}

export function typedDeposit(typed: Typed, currency: string): Deposit {
  const kind = typed['deposit.kind'] ?? ''
  if (kind === 'FIXED')
    return {
      kind,
      value: typedAmount(typed, 'deposit', kind, currency),
      perPerson: typed['deposit.perPerson'] === 'on',
    }
  return typedFee(typed, 'deposit', currency) as Deposit
}

/** The filled rungs of the ladder, the earliest first. */
export function typedLadder(typed: Typed, currency: string): Rung[] {
  return places(mostRungs)
    .filter((place) => typed[`rung.${place}.hours`]?.trim() || typed[`rung.${place}.value`]?.trim())
    .map((place) => ({
      withinHours: numberIn(typed[`rung.${place}.hours`]),
      fee: typedFee(typed, `rung.${place}`, currency),
    }))
    .sort((one, other) => other.withinHours - one.withinHours)
}
