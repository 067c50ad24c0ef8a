import type { TimeGroup } from '@foyer/ui/time-groups'
import type { Text } from '../messages/text'
import type { PartOfDay, TimeView } from './describe-times'

const parts: PartOfDay[] = ['morning', 'afternoon', 'evening']

/** Morning, afternoon, evening; one time is chosen from the start. */
export function groupTimes(t: Text, times: readonly TimeView[], selected: string | undefined): TimeGroup[] {
  return parts.map((part) => ({
    label: t(`reschedule.${part}`),
    times: times
      .filter((each) => each.part === part)
      .map(({ startsAt, time }) => ({ value: startsAt, label: time, selected: startsAt === selected })),
  }))
}
