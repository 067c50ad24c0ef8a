import { addDays, daysOf, firstDay, monthOf } from './calendar-month'
import { type AskedTimes, type Clock, describeTimes, type TimesView } from './describe-times'

interface FreeTimes {
  providerId: string
  providers: { id: string; name: string }[]
  days: { date: string; times: { startsAt: string }[] }[]
}
export type AskForTimes = (asked: { from: string; days: number; providerId?: string }) => Promise<FreeTimes>

const farthest = 62

/** The times of the month asked for, or else of the month that holds the next free one. */
export async function findTimes(
  ask: AskForTimes,
  { month, day, provider }: AskedTimes,
  clock: Clock,
): Promise<TimesView> {
  const providerId = provider
  const ofMonth = (wanted: string) => {
    const from = [firstDay(wanted), clock.today].sort().at(-1) ?? clock.today
    const last = daysOf(wanted).at(-1) ?? from
    return ask({ from, days: Math.max(1, (Date.parse(last) - Date.parse(from)) / 864e5 + 1), providerId })
  }
  if (month) {
    const within =
      month < monthOf(clock.today) ? monthOf(clock.today) : month > clock.lastMonth ? clock.lastMonth : month
    return describeTimes(await ofMonth(within), within, day, clock)
  }
  const ahead = await ask({ from: clock.today, days: farthest, providerId })
  const first = ahead.days[0]?.date ?? clock.today
  const found = monthOf(first)
  const isWhole = (daysOf(found).at(-1) ?? '') < addDays(clock.today, farthest)
  return describeTimes(isWhole ? ahead : await ofMonth(found), found, day, clock)
}
