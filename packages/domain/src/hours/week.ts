import { z } from 'zod'
import { DomainError } from '../errors.ts'

const minuteOfDay = z.int().min(0).max(1440)
const weekday = z.int().min(1).max(7)
const stretch = { weekday, fromMinute: minuteOfDay, untilMinute: minuteOfDay }

/** Weekdays 1 Monday to 7 Sunday, minutes after local midnight. */
export const hoursInput = z.array(z.strictObject({ ...stretch, locationId: z.uuid() })).max(70)
export const breaksInput = z.array(z.strictObject(stretch)).max(70)

interface Stretch {
  fromMinute: number
  untilMinute: number
}

/** Stretches of one day each have a length and do not overlap; the field says where they do. */
export function assertApart(stretches: readonly Stretch[], field: string): void {
  const ordered = [...stretches].sort((one, other) => one.fromMinute - other.fromMinute)
  const areApart = ordered.every(
    ({ fromMinute, untilMinute }, place) =>
      fromMinute < untilMinute && fromMinute >= (ordered[place - 1]?.untilMinute ?? 0),
  )
  if (!areApart) throw new DomainError('providers.hoursOverlap', { field })
}

/** The same for a week. Two places on one day count too: nobody is at both. */
export function assertWeekApart(week: readonly (Stretch & { weekday: number })[], field: string): void {
  for (let day = 1; day <= 7; day++)
    assertApart(
      week.filter(({ weekday }) => weekday === day),
      `${field}.${day}`,
    )
}
