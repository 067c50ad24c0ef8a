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
): Promise<TimesView<StartOf<A>> & { free: Omit<A, 'days'> }> {
  const ofMonth = (wanted: string) => {
    // Where the clock shown is another than the place's, a month begins and ends in the days beside it.
    const from = [addDays(firstDay(wanted), -1), clock.today].sort().at(-1) ?? clock.today
    const last = addDays(daysOf(wanted).at(-1) ?? from, 1)
    return ask({ from, days: Math.max(1, (Date.parse(last) - Date.parse(from)) / 864e5 + 1) })
  }
  const describe = ({ days, ...free }: A, shown: string) => ({
    ...describeTimes(days.flatMap(({ times }) => times) as StartOf<A>[], shown, day, clock),
    free,
  })
  if (month) {
    const within =
      month < monthOf(clock.today) ? monthOf(clock.today) : month > clock.lastMonth ? clock.lastMonth : month
    return describe(await ofMonth(within), within)
  }
  const ahead = await ask({ from: clock.today, days: farthest })
  const first = ahead.days.flatMap(({ times }) => times)[0]
  const found = monthOf(first ? dateInZone(first.startsAt, clock.zone) : clock.today)
  const isWhole = addDays(daysOf(found).at(-1) ?? '', 1) < addDays(clock.today, farthest)
  return describe(isWhole ? ahead : await ofMonth(found), found)
}
