import { useTranslations } from 'use-intl'
import type { CalendarAppointment } from './shown-calendar.server.ts'

const ended = ['CANCELED', 'REJECTED']

type Coming = Pick<CalendarAppointment, 'attendees' | 'capacity' | 'left'>

/** The one who comes, where it is one. */
export function whoComes({ attendees, capacity }: Coming): string | null {
  const standing = attendees.filter(({ status }) => !ended.includes(status))
  const shown = standing.length ? standing : attendees
  const [first] = shown
  return first && shown.length === 1 && capacity === 1 ? `${first.givenName} ${first.familyName}`.trim() : null
}

/** Who comes: the one, or how many of how many places. */
export function useSayAppointment() {
  const t = useTranslations('calendar')
  return (appointment: Coming): string => {
    const { capacity, left } = appointment
    return whoComes(appointment) ?? t('group', { taken: capacity - left, capacity })
  }
}

/** What its look and its words say beside the time: that it waits, that nobody came, that it is off. */
export function stateOf({ attendees, isOff }: Pick<CalendarAppointment, 'attendees' | 'isOff'>) {
  if (isOff) return 'off'
  const has = (status: string) => attendees.some((each) => each.status === status)
  if (has('PENDING')) return 'pending'
  if (has('NO_SHOW')) return 'noShow'
  return has('COMPLETED') ? 'over' : 'approved'
}
