import type { TimeGroup } from '@foyer/ui/time-groups'
import type { Text } from '../messages/text'
import type { PartOfDay, TimeView } from './describe-times'

const parts: PartOfDay[] = ['morning', 'afternoon', 'evening']

/** A time as a page offers it, with what is said below the hour. */
export type OfferedView = TimeView & {
  zoneName?: string | null
  note?: string | null
  /** What the form sends, where that is more than the instant. */
  value?: string
}

/** Morning, afternoon, evening; one time is chosen from the start. */
export function groupTimes(t: Text, times: readonly OfferedView[], selected: string | undefined): TimeGroup[] {
  return parts.map((part) => ({
    label: t(`times.${part}`),
    times: times.filter((each) => each.part === part).map((each) => timeChoice(each, selected)),
  }))
}

/** The next free times after a conflict, by day; one is chosen from the start (BOK-3). */
export function groupByDay(times: readonly OfferedView[], selected: string | undefined): TimeGroup[] {
  const days = [...new Set(times.map(({ day }) => day))]
  return days.map((day) => ({
    label: day,
    times: times.filter((each) => each.day === day).map((each) => timeChoice(each, selected)),
  }))
}

const timeChoice = ({ startsAt, time, zoneName, note, value }: OfferedView, selected: string | undefined) => ({
  value: value ?? startsAt,
  label: time,
  note: [zoneName, note].filter(Boolean).join(' · ') || undefined,
  selected: startsAt === selected,
})
