import type { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'
import type { CalendarData } from './calendar.tsx'
import { stateOf } from './say-appointment.ts'
import type { CalendarAppointment } from './shown-calendar.server.ts'

export interface GridEvent {
  id: string
  resourceIds: string[]
  start: string
  end: string
  title: string
  display?: 'background'
  editable?: boolean
  /** What is said of it below its name, and where else than to its booking it leads. */
  extendedProps?: { more: string; to?: string }
  classNames: string[]
  styles?: string[]
}

interface Words {
  say(appointment: CalendarAppointment): string
  t: ReturnType<typeof useTranslations<'calendar'>>
}

/** The appointments as blocks, with the state said in words as well as shown. */
export const gridEvents = ({ appointments }: CalendarData, { say, t }: Words): GridEvent[] =>
  appointments.map((appointment) => {
    const state = stateOf(appointment)
    const hour = appointment.wall.from.slice(11, 16)
    const parts = [hour, appointment.service.name, state === 'approved' ? '' : t(`states.${state}`)]
    return {
      ...{ id: appointment.id, resourceIds: [appointment.providerId] },
      ...{ start: appointment.wall.from, end: appointment.wall.until },
      title: say(appointment),
      extendedProps: { more: parts.filter(Boolean).join(' · ') },
      editable: appointment.mayChange ? undefined : false,
      classNames: ['appointment', `is-${state}`],
      styles: [`--service: ${appointment.color}`],
    }
  })

/** The periods of events: they lead to their event, and are moved there. */
export const periodEvents = ({ periods }: CalendarData, { t }: Pick<Words, 't'>): GridEvent[] =>
  periods.map(({ id, eventId, name, color, providerId, wall, taken, capacity }) => ({
    ...{ id, resourceIds: [providerId], start: wall.from, end: wall.until, title: name },
    extendedProps: {
      more: `${wall.from.slice(11, 16)} · ${t('group', { taken, capacity })}`,
      to: paths.event(eventId),
    },
    editable: false,
    classNames: ['appointment', 'is-event'],
    styles: [`--service: ${color}`],
  }))

interface Stretch {
  from: string
  until: string
}

const minutesOf = (wall: string) => Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16))
const asTime = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** The hours of the day that are worth showing: when anybody works or comes, an hour more on both sides. */
export function dayStretch({ open, appointments, periods }: CalendarData): Stretch {
  const all = [...open, ...[...appointments, ...periods].map(({ wall }) => wall)]
  const starts = all.map(({ from }) => minutesOf(from))
  const ends = all.map(({ from, until }) => (until.slice(0, 10) > from.slice(0, 10) ? 24 * 60 : minutesOf(until)))
  const first = Math.min(9 * 60, ...starts)
  const last = Math.max(17 * 60, ...ends)
  return {
    from: asTime(Math.max(0, Math.floor(first / 60) * 60 - 60)),
    until: asTime(Math.min(24 * 60, Math.ceil(last / 60) * 60 + 60)),
  }
}

/** When nobody can be with a provider: all but the hours, so breaks, days off and nights alike. */
export function closedStretches({ open, providers, dates }: CalendarData, hours: Stretch): GridEvent[] {
  const events: GridEvent[] = []
  for (const { id } of providers) {
    const own = open.filter(({ providerId }) => providerId === id).sort((a, b) => (a.from < b.from ? -1 : 1))
    for (const date of dates) {
      let from = `${date}T${hours.from}:00`
      const close = (until: string) => {
        if (from < until) events.push(closed(id, from, until))
      }
      for (const stretch of own.filter((each) => each.from.startsWith(date))) {
        close(stretch.from)
        from = stretch.until
      }
      const last = hours.until === '24:00' ? `${date}T23:59:59` : `${date}T${hours.until}:00`
      close(last)
    }
  }
  return events
}

const closed = (providerId: string, start: string, end: string): GridEvent => ({
  ...{ id: `closed ${providerId} ${start}`, resourceIds: [providerId], start, end, title: '' },
  ...{ display: 'background', classNames: ['closed'] },
})
