import type { Deposit, Fee, Rung, Tax } from '@foyer/domain/prices/terms'
import { typeMoney } from '@foyer/format/money'
import type { Typed } from '../settings/settings-form.tsx'

/** A percentage as a field holds it. */
const typePercent = (percent: number, locale: string): string =>
  locale.startsWith('fr') ? String(percent).replace('.', ',') : String(percent)

/** Who types what: the currency of the business and the habits of the reader. */
export interface Habits {
  currency: string
  locale: string
}

export function storedTaxes(taxes: readonly Tax[], { locale }: Habits): Typed {
  return Object.fromEntries(
    taxes.flatMap(({ name, percent }, place) => [
      [`tax.${place}.name`, name],
      [`tax.${place}.percent`, typePercent(percent, locale)],
    ]),
  )
}

export function storedFee(name: string, fee: Fee | Deposit, { currency, locale }: Habits): Typed {
  const kind = { [`${name}.kind`]: fee.kind }
  if (fee.kind === 'NONE') return kind
  const value = fee.kind === 'FIXED' ? typeMoney(fee.value, currency, locale) : typePercent(fee.value, locale)
  const perPerson = 'perPerson' in fee && fee.perPerson ? { [`${name}.perPerson`]: 'on' } : {}
  return { ...kind, [`${name}.value`]: value, ...perPerson }
}

export function storedLadder(ladder: readonly Rung[], habits: Habits): Typed {
  const rungs = [...ladder].sort((one, other) => other.withinHours - one.withinHours)
  return Object.assign(
    {},
    ...rungs.map(({ withinHours, fee }, place) => ({
      [`rung.${place}.hours`]: String(withinHours),
      ...storedFee(`rung.${place}`, fee, habits),
    })),
  )
}
