import { stateOf, whoComes } from './say-appointment.ts'
import type { CalendarAppointment, CalendarPeriod, ShownCalendar } from './shown-calendar.server.ts'

/** As little as a block needs: a full week has hundreds. */
export interface WeekBlock {
  id: string
  /** Of an event's period, which leads there and is moved there. */
  eventId?: string
  /** "10:00" on the wall. */
  hour: string
  /** Whoever comes, or the event; a group says how full it is instead. */
  name: string | null
  places?: { taken: number; capacity: number }
  service?: string
  state: ReturnType<typeof stateOf>
  color: string
  mayMove: boolean
}

export interface WeekCell {
  date: string
  /** The provider has no hours that day. */
  isClosed: boolean
  blocks: WeekBlock[]
}

export interface WeekRow {
  id: string
  name: string
  cells: WeekCell[]
}

export interface Week extends ShownCalendar {
  dates: string[]
  mayChange: boolean
}

/** A week as a table: a row for each provider, a cell for each day, in it the blocks in the order of their start. */
export function weekRows({ dates, mayChange, providers, open, appointments, periods }: Week): WeekRow[] {
  const cellOf = (providerId: string, date: string) => `${providerId} ${date}`
  const isOpen = new Set(open.map(({ providerId, from }) => cellOf(providerId, from.slice(0, 10))))
  const all = [...appointments, ...periods].sort((one, other) => (one.wall.from < other.wall.from ? -1 : 1))
  const inCell = Map.groupBy(all, ({ providerId, wall }) => cellOf(providerId, wall.date))
  const block = (each: CalendarAppointment | CalendarPeriod) =>
    'eventId' in each ? periodBlock(each) : appointmentBlock(each, mayChange)
  return providers.map(({ id, name }) => ({
    ...{ id, name },
    cells: dates.map((date) => ({
      date,
      isClosed: !isOpen.has(cellOf(id, date)),
      blocks: (inCell.get(cellOf(id, date)) ?? []).map(block),
    })),
  }))
}

function appointmentBlock(appointment: CalendarAppointment, mayChange: boolean): WeekBlock {
  const { id, wall, service, color, capacity, left } = appointment
  const name = whoComes(appointment)
  return {
    ...{ id, hour: wall.from.slice(11, 16), name, service: service.name, state: stateOf(appointment), color },
    ...(name === null && { places: { taken: capacity - left, capacity } }),
    mayMove: mayChange && appointment.mayChange,
  }
}

const periodBlock = ({ id, eventId, wall, name, color, taken, capacity }: CalendarPeriod): WeekBlock => ({
  ...{ id, eventId, hour: wall.from.slice(11, 16), name, places: { taken, capacity } },
  ...{ state: 'approved', color, mayMove: false },
})
