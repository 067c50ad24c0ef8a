import { dateInZone } from '@foyer/format/dates'
import { addDays, daysOf, firstDay, monthOf } from './calendar-month'
import { type Clock, describeTimes, type FreeStart, type TimesView } from './describe-times'

interface Answer<Start extends FreeStart> {
  days: { date: string; times: Start[] }[]
}
/** Asks the procedures for the free times of so many local days of the place. */
export type AskForTimes<A> = (asked: { from: string; days: number }) => Promise<A>

type StartOf<A> = A extends Answer<infer Start> ? Start : never

const farthest = 62

/** The times of the month asked for, or else of the month that holds the next free one; `free` is what else was answered. */
export async function findTimes<A extends Answer<FreeStart>>(
  ask: AskForTimes<A>,
  { month, day }: { month?: string; day?: string },
  clock: Clock,
): Promise<TimesView<StartOf<A>> & { free: Omit<A, 'days'>; isNone: boolean }> {
  const ofMonth = (wanted: string) => {
    // Where the clock shown is another than the place's, a month begins and ends in the days beside it.
    const from = [addDays(firstDay(wanted), -1), clock.today].sort().at(-1) ?? clock.today
    const last = addDays(daysOf(wanted).at(-1) ?? from, 1)
    return ask({ from, days: Math.max(1, (Date.parse(last) - Date.parse(from)) / 864e5 + 1) })
  }
  const describe = ({ days, ...free }: A, shown: string, isNone = false) => ({
    ...describeTimes(days.flatMap(({ times }) => times) as StartOf<A>[], shown, day, clock),
    free,
    /** Nothing is free as far ahead as one may book. */
    isNone,
  })
  if (month) {
    const within =
      month < monthOf(clock.today) ? monthOf(clock.today) : month > clock.lastMonth ? clock.lastMonth : month
    return describe(await ofMonth(within), within)
  }
  let from = clock.today
  let ahead = await ask({ from, days: farthest })
  const firstOf = ({ days }: A) => days.flatMap(({ times }) => times)[0]
  while (!firstOf(ahead) && monthOf(addDays(from, farthest)) <= clock.lastMonth) {
    from = addDays(from, farthest)
    ahead = await ask({ from, days: farthest })
  }
  const first = firstOf(ahead)
  if (!first) return describe(ahead, monthOf(clock.today), true)
  const found = monthOf(dateInZone(first.startsAt, clock.zone))
  const isWhole = found === monthOf(from) && addDays(daysOf(found).at(-1) ?? '', 1) < addDays(from, farthest)
  return describe(isWhole && from === clock.today ? ahead : await ofMonth(found), found)
}
