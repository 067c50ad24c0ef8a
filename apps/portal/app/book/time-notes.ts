import { formatMoney } from '@foyer/format/money'
import type { OfferedView } from '../times/group-times'
import type { TimesData } from './load-times.server'
import type { BookText } from './words'

const fewFrom = 5

/** What stands below an hour: places left where few are, and the price where it depends on the time; not beside one that a coupon has lowered. */
export function describeNotes(b: BookText, { times, summary, currency, clock }: TimesData): OfferedView[] {
  return times.times.map((time) => ({
    ...time,
    note:
      time.left !== undefined && time.left <= fewFrom
        ? b('when.left', { count: time.left })
        : summary.isFrom && !summary.coupon
          ? formatMoney(time.fromMinor, currency, clock.regional)
          : null,
  }))
}
