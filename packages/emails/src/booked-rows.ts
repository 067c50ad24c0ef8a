import { formatMoney } from '@foyer/format/money'
import type { Row, Setting } from './composition.ts'
import type { BookingBefore, BookingFacts, ExtraLine, Money } from './facts.ts'

const extrasInWords = (extras: ExtraLine[]) =>
  extras.map(({ name, quantity }) => (quantity > 1 ? `${quantity} × ${name}` : name)).join(', ')

/** Persons, from two on or where their number changed, and extras. */
export function bookedRows(facts: BookingFacts, { words }: Setting, before: BookingBefore = {}): Row[] {
  const { rows } = words
  const persons = facts.persons ?? 1
  const extras = facts.extras ?? []
  return [
    ...(persons > 1 || before.persons !== undefined
      ? [{ name: rows.persons, value: String(persons), ...(before.persons && { before: String(before.persons) }) }]
      : []),
    ...(extras.length > 0 || before.extras
      ? [
          {
            ...{ name: rows.extras, value: extrasInWords(extras) || words.none },
            ...(before.extras && { before: extrasInWords(before.extras) || words.none }),
          },
        ]
      : []),
  ]
}

/** An amount as the reader writes it. */
export const inMoney = ({ minor, currency }: Money, { words }: Setting) =>
  formatMoney(minor, currency, words.dateLocale)

/** The total, and the deposit where there is one (PAY-4). */
export function moneyRows(facts: BookingFacts, setting: Setting, before: BookingBefore = {}): Row[] {
  const { rows } = setting.words
  return [
    ...(facts.price
      ? [
          {
            name: rows.price,
            value: inMoney(facts.price, setting),
            ...(before.price && { before: inMoney(before.price, setting) }),
          },
        ]
      : []),
    ...(facts.deposit ? [{ name: rows.deposit, value: inMoney(facts.deposit, setting) }] : []),
  ]
}

/** The customer's note; one that was taken back is told as none. */
export function noteRow(facts: BookingFacts, { words }: Setting, before: BookingBefore = {}): Row | undefined {
  const value = facts.note || (before.note ? words.none : undefined)
  return value ? { name: words.rows.note, value } : undefined
}
