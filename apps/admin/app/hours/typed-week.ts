import type { Typed } from '../settings/settings-form.tsx'

export interface Stretch {
  fromMinute: number
  untilMinute: number
}
export interface Week {
  hours: (Stretch & { weekday: number; locationId: string })[]
  breaks: (Stretch & { weekday: number })[]
}

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
/** How many stretches and breaks a day of the form has: the first of each lies open. */
export const stretchesOfDay = 4
export const breaksOfDay = 3

const places = (count: number) => Array.from({ length: count }, (_, place) => place)

/** "09:30" as minutes after midnight; NaN for what is no time of day. */
export function minuteOf(clock: string): number {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})/.exec(clock) ?? []
  return hours === undefined ? Number.NaN : Number(hours) * 60 + Number(minutes)
}

/** Minutes after midnight as a time field holds them; the end of the day is its "00:00". */
export const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/** A stretch of two time fields; null where both are empty. Until midnight is until the end of the day. */
export function typedStretch(typed: Typed, name: string): Stretch | null {
  const [from = '', until = ''] = [typed[`${name}.from`], typed[`${name}.until`]]
  if (!from && !until) return null
  return { fromMinute: minuteOf(from), untilMinute: minuteOf(until) || 1440 }
}

/** The week that a form sends. */
export function typedWeek(typed: Typed): Week {
  const of = (kind: 'hours' | 'break', count: number) =>
    weekdays.flatMap((weekday) =>
      places(count).flatMap((place) => {
        const name = `${kind}.${weekday}.${place}`
        const stretch = typedStretch(typed, name)
        return stretch ? [{ weekday, ...stretch, locationId: typed[`${name}.location`] || (typed.location ?? '') }] : []
      }),
    )
  return {
    hours: of('hours', stretchesOfDay),
    breaks: of('break', breaksOfDay).map(({ locationId, ...pause }) => pause),
  }
}

export const storedStretch = (name: string, { fromMinute, untilMinute }: Stretch): Typed => ({
  [`${name}.from`]: clockOf(fromMinute),
  [`${name}.until`]: clockOf(untilMinute),
})

/** The fields of a week as it is stored. */
export function storedWeek({ hours, breaks }: Week): Typed {
  const fields: Typed = {}
  for (const weekday of weekdays) {
    for (const [place, each] of hours.filter((hour) => hour.weekday === weekday).entries()) {
      const name = `hours.${weekday}.${place}`
      Object.assign(fields, storedStretch(name, each), { [`${name}.location`]: each.locationId })
    }
    for (const [place, each] of breaks.filter((pause) => pause.weekday === weekday).entries())
      Object.assign(fields, storedStretch(`break.${weekday}.${place}`, each))
  }
  return fields
}
